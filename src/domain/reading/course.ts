import type { Instant } from '#domain/history/instant';
import type { Ask } from './ask';
import { type Errand, errandOf } from './errand';
import { WATERMARK_SLACK } from './patience';
import type { Trouble } from './trouble';

/** Why a read stands still until somebody says `continue`. */
export type Halt = { readonly reason: 'cancelled' } | { readonly reason: 'trouble'; readonly trouble: Trouble };

/**
 * Where a read stands:
 * reading (issues and histories), checking (whether issues vanished or were missed), catching-up (what changed during a long read), done.
 */
export type Stage = 'reading' | 'checking' | 'catching-up' | 'done';

/** The course of one read of a project. It holds no issues: those are in the gathering. */
export interface Course {
  readonly plan: 'first' | 'again';
  readonly stage: Stage;
  readonly errands: readonly Errand[];
  readonly lastAsk: number;
  /** No request goes out before this time. */
  readonly pause: { readonly until: Instant; readonly trouble: Trouble } | null;
  readonly halt: Halt | null;
  /** Browser time. */
  readonly startedAt: Instant;
  /** The site's clock as of the last answer that told it. */
  readonly siteTime: Instant | null;
  /** Site time up to which this read will have seen every change; null until the first answer. */
  readonly watermark: Instant | null;
  /** Site time at which fields and statuses were read; null: not yet. */
  readonly registriesAt: Instant | null;
  /** Fields and statuses have been asked for in this read; once is enough, even if a status stays strange. */
  readonly renewed: boolean;
  /** In how many requests a history comes, because a request takes ten fields. */
  readonly groups: number;
  /** Issues whose histories are still to be asked for. */
  readonly pending: readonly string[];
  /** What the site says the project has. */
  readonly count: number | null;
  /** Issues known, readable or not. */
  readonly known: number;
  /** By how much the site's count was off when every id had been compared: it is an approximate count. */
  readonly drift: number;
  /**
   * Histories were asked for and none came. Either nothing ever happened to those issues, or the viewer may not see them any
   * more: a site leaves out without a word what one may not see. The listing of all ids tells the two apart.
   */
  readonly doubtful: boolean;
  /** Something changed since the read before. */
  readonly changed: boolean;
  /** Issues of which the site would not tell the history. */
  readonly untold: readonly string[];
}

/** What of an earlier read decides the course of the next. */
export interface EarlierRead {
  readonly watermark: Instant;
  readonly registriesAt: Instant;
  readonly groups: number;
  readonly known: number;
  readonly drift: number;
}

/** The first course: everything. Fields come first, because the search must name the custom fields it wants. */
export function beginFirst(at: Instant): Course {
  return begin(at, { plan: 'first', asks: [{ kind: 'fields' }, { kind: 'statuses' }, { kind: 'count' }] });
}

/** A later course: what changed since, and whether the count still agrees. With nothing changed these are its only two requests. */
export function beginAgain(at: Instant, earlier: EarlierRead): Course {
  const since = earlier.watermark - WATERMARK_SLACK;
  const course = begin(at, {
    plan: 'again',
    asks: [{ kind: 'search', scope: { of: 'changed', since }, token: null }, { kind: 'count' }],
  });
  const { registriesAt, groups, known, drift } = earlier;
  return { ...course, registriesAt, groups, known, drift };
}

function begin(at: Instant, { plan, asks }: { plan: Course['plan']; asks: readonly Ask[] }): Course {
  return {
    plan,
    stage: 'reading',
    errands: asks.map(errandOf),
    lastAsk: 0,
    pause: null,
    halt: null,
    startedAt: at,
    siteTime: null,
    watermark: null,
    registriesAt: null,
    renewed: plan === 'first',
    groups: 1,
    pending: [],
    count: null,
    known: 0,
    drift: 0,
    doubtful: false,
    changed: plan === 'first',
    untold: [],
  };
}
