import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import { presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { calendarDayAt, countAt, flagAt, oneOf } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { issueKeyAt } from '#domain/post-mortem/parse-post-mortem';
import type { YearRow } from '#domain/recurrence/year-look';
import { FAILURE_TYPES } from '#domain/session/facets';
import { orNull, wordsAt } from '#domain/session/parse-ids';

/** A decision of another project's post-mortem which named this project as one where the same could strike. */
export interface NamedHere {
  readonly id: string;
  readonly text: string;
  readonly key: IssueKey;
  readonly owner: PersonId | null;
  readonly postMortemTitle: string;
  readonly standing: 'open' | 'done' | 'dropped';
  readonly cameBack: boolean;
  /** Where else it could strike, in words; empty for whoever may not read the record of that meeting. */
  readonly whereElse: string;
}

/** What the decisions of other teams have to say in this project. */
export interface DecisionsAcross {
  /** The newest first. */
  readonly named: readonly NamedHere[];
  readonly year: {
    /** Whose decisions they are: the whole site's, as far as Jira shows their issues, or this project's. */
    readonly of: 'site' | 'project';
    readonly since: CalendarDate;
    readonly rows: readonly YearRow[];
  };
}

export type DecisionsAcrossDefinitions = {
  'decisions.across': () => Promise<DecisionsAcross>;
};

/** The answer of `decisions.across`, from `unknown`. */
export const parseDecisionsAcross = (raw: unknown): Parsed<DecisionsAcross> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    const year = shapeAt(answer.year, 'year');
    return {
      named: presentListAt(answer.named, 'named').map(namedAt),
      year: {
        of: oneOf(year.of, ['site', 'project'] as const, 'year.of'),
        since: calendarDayAt(year.since, 'year.since'),
        rows: presentListAt(year.rows, 'year.rows').map(rowAt),
      },
    };
  });

const namedAt = (raw: unknown): NamedHere => {
  const one = shapeAt(raw, 'named');
  return {
    id: textAt(one.id, 'named.id'),
    text: textAt(one.text, 'named.text'),
    key: issueKeyAt(one.key, 'named.key'),
    owner: orNull(one.owner, 'named.owner', personAt),
    postMortemTitle: textAt(one.postMortemTitle, 'named.postMortemTitle'),
    standing: oneOf(one.standing, ['open', 'done', 'dropped'] as const, 'named.standing'),
    cameBack: flagAt(one.cameBack, 'named.cameBack'),
    whereElse: wordsAt(one.whereElse, 'named.whereElse'),
  };
};

const rowAt = (raw: unknown): YearRow => {
  const row = shapeAt(raw, 'year.rows');
  const held = shapeAt(row.held, 'year.rows.held');
  return {
    type: orNull(row.type, 'year.rows.type', (value, at) => oneOf(value, FAILURE_TYPES, at)),
    decisions: countAt(row.decisions, 'year.rows.decisions'),
    done: countAt(row.done, 'year.rows.done'),
    held: { count: countAt(held.count, 'year.rows.held.count'), of: countAt(held.of, 'year.rows.held.of') },
    again: countAt(row.again, 'year.rows.again'),
  };
};
