import type { Outcome, PostMortemKind } from '#domain/post-mortem/post-mortem';
import type { Decision, Lesson, UpstreamDecision } from '#domain/session/items';
import type { MeasureOf } from '#domain/session/verification';
import type { RecordFigure } from '#domain/session-record/record-figures';

/** A text in two numbers; `{n}` stands for the number. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** What the written record says around what people said, in one language. `{name}` are gaps. */
export interface RecordWords {
  /** With `{title}`. */
  readonly title: { readonly 1: string; readonly 2: string };
  /** With `{day}`, `{agenda}`, `{version}`. */
  readonly held: string;
  readonly heldInMinutes: Counted;
  readonly notHeld: string;
  readonly kinds: Readonly<Record<PostMortemKind, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly summary: {
    readonly heading: string;
    /** With `{client}`. */
    readonly client: string;
    /** With `{planned}`, `{actual}`. */
    readonly grown: string;
    readonly end: string;
    readonly budget: string;
    /** With `{outcome}`. */
    readonly outcome: string;
    readonly noFigures: string;
  };
  readonly figures: {
    readonly heading: string;
    readonly planned: string;
    readonly actual: string;
    readonly difference: string;
    readonly names: Readonly<Record<RecordFigure['of'], string>>;
    readonly notKnown: string;
    readonly notEntered: string;
    readonly noPlan: string;
    readonly asPlanned: string;
    readonly issues: Counted;
    readonly times: Counted;
    readonly people: Counted;
    readonly days: Counted;
    /** With `{day}`. */
    readonly asOf: string;
  };
  readonly decisions: {
    readonly heading: string;
    readonly none: string;
    /** The columns. */
    readonly change: string;
    readonly owner: string;
    readonly due: string;
    readonly done: string;
    readonly verified: string;
    readonly status: string;
    readonly statusOf: Readonly<Record<Decision['standing']['kind'], string>>;
    readonly notSaid: string;
    /** With `{n}` and `{what}`. */
    readonly count: string;
    readonly period: string;
    /** With `{jql}`. */
    readonly queryNothing: string;
    readonly querySomething: string;
    /** Behind a search: only issues created after the closing count. */
    readonly sinceClosing: string;
    /** With `{n}` and `{field}`. */
    readonly field: string;
    /** Each with `{project}` and `{was}`; of a wait also with `{from}` and `{to}`. */
    readonly measures: Readonly<Record<MeasureOf, string>>;
    /** With `{title}` and `{holds}`. */
    readonly page: string;
    readonly parked: string;
    readonly declined: string;
  };
  readonly wentWell: string;
  readonly didNot: {
    readonly heading: string;
    readonly votes: Counted;
    readonly upstream: string;
    /** With `{day}`. */
    readonly on: string;
    readonly circle: Readonly<Record<NonNullable<UpstreamDecision['circle']>, string>>;
    readonly missing: string;
    readonly whys: string;
    readonly whereElse: string;
    readonly shownBy: string;
    readonly others: string;
  };
  readonly conditions: { readonly heading: string; readonly noBucket: string };
  readonly redesign: string;
  readonly lessons: {
    readonly heading: string;
    readonly showsUpIn: Readonly<Record<NonNullable<Lesson['showsUpIn']>, string>>;
  };
  readonly questions: string;
  readonly commitments: string;
  readonly meeting: {
    readonly heading: string;
    /** With `{moved}`, `{first}`. */
    readonly delta: string;
    /** With `{phase}`, `{reason}`. */
    readonly skipped: string;
    /** With `{reason}`. */
    readonly againstAdvice: string;
    readonly withoutNames: string;
  };
  readonly none: string;
}
