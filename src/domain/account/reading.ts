import type { CalendarDate } from '#domain/history/instant';

/** Days that a statement speaks of, both included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What was said of scope; here and below `null` for a period is the whole time from the kick-off on. */
export interface ScopeReading {
  readonly claim: 'scope-frozen' | 'scope-grew';
  readonly period: Period | null;
}

/** What was said of the end. `days` late, or null: by however much. By a period: until its last day. */
export type EndReading =
  | { readonly claim: 'finished-on-time' }
  | { readonly claim: 'finished-late'; readonly days: number | null }
  | { readonly claim: 'finished-by'; readonly period: Period };

/** What was said of the start: on one of these days, or later than planned. */
export type StartReading = { readonly claim: 'started-on'; readonly period: Period } | { readonly claim: 'started-late' };

/** What was said of due dates. The planned end moved so often; null: due dates moved, however often. */
export type DatesReading =
  | { readonly claim: 'dates-moved'; readonly times: number | null }
  | { readonly claim: 'dates-never-moved' };

export interface EstimatesReading {
  readonly claim: 'estimates-right' | 'estimates-too-low';
}

export interface ReworkReading {
  readonly claim: 'reopened' | 'never-reopened';
  readonly period: Period | null;
}

export interface BlocksReading {
  readonly claim: 'blocked' | 'never-blocked';
  readonly period: Period | null;
}

export interface WorkReading {
  readonly claim: 'nobody-worked';
  readonly period: Period;
}

/** A statement in a form that the history can be asked about. */
export type Reading =
  | ScopeReading
  | EndReading
  | StartReading
  | DatesReading
  | EstimatesReading
  | ReworkReading
  | BlocksReading
  | WorkReading;

export type ClaimMade = Reading['claim'];

/** What a claim is about. Accounts of one topic can be held against each other. */
export type Topic = 'scope' | 'end' | 'start' | 'dates' | 'estimates' | 'rework' | 'blocks' | 'work';

const TOPICS: Readonly<Record<ClaimMade, Topic>> = {
  'scope-frozen': 'scope',
  'scope-grew': 'scope',
  'finished-on-time': 'end',
  'finished-late': 'end',
  'finished-by': 'end',
  'started-on': 'start',
  'started-late': 'start',
  'dates-moved': 'dates',
  'dates-never-moved': 'dates',
  'estimates-right': 'estimates',
  'estimates-too-low': 'estimates',
  reopened: 'rework',
  'never-reopened': 'rework',
  blocked: 'blocks',
  'never-blocked': 'blocks',
  'nobody-worked': 'work',
};

export const topicOf = ({ claim }: Reading): Topic => TOPICS[claim];

/** Whether two readings say the same. */
export const sameReading = (a: Reading, b: Reading): boolean => JSON.stringify(a) === JSON.stringify(b);
