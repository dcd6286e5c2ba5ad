import type { Claim } from '#domain/evidence/claim';
import type { ProjectEvidence, QualityNote } from '#domain/evidence/project-evidence';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import { timelineRows } from '../../../shared/src/charts/timeline-rows';

/** The issues that a number, a row or a note was taken from. */
export interface IssuesBehind {
  /** Completes "Issues behind …". */
  readonly label: string;
  readonly keys: readonly IssueKey[];
}

interface Told {
  readonly evidence: ProjectEvidence;
  readonly stories: readonly IssueStory[];
}

const SIDES = { planned: 'planned', actual: 'actual', difference: 'planned against actual' } as const;
const FACTS = { start: 'start', end: 'end', scope: 'scope', effort: 'effort' } as const;
const CLAIMS: Readonly<Record<string, { readonly label: string; readonly of: (evidence: ProjectEvidence) => Claim<unknown> }>> = {
  added: { label: 'added scope', of: (evidence) => evidence.added },
  removed: { label: 'scope taken out', of: (evidence) => evidence.removed },
  finished: { label: 'finished work', of: (evidence) => evidence.finished },
  'without-estimate': { label: 'work without an estimate', of: (evidence) => evidence.withoutEstimate },
  'without-due-date': { label: 'work without a due date', of: (evidence) => evidence.withoutDueDate },
  'date-moves': { label: 'moved dates', of: (evidence) => evidence.dateMoves },
  reopened: { label: 'reopened work', of: (evidence) => evidence.reopened },
  'hand-offs': { label: 'hand-offs', of: (evidence) => evidence.handOffs },
};

/**
 * Finds the issues by the name of what they stand behind: `end.actual`, `added`, `added.2026-05-12`, `epic.ABC-1`,
 * `version.10010`, `quality.<code>`. The name is in the address, so that a link shows the same issues.
 * @returns null where nothing has that name (an old link).
 */
export function issuesBehind(id: string, told: Told, dayOf: (at: Instant) => CalendarDate): IssuesBehind | null {
  const dot = id.indexOf('.');
  const [name, rest] = dot === -1 ? [id, ''] : [id.slice(0, dot), id.slice(dot + 1)];
  if (has(FACTS, name) && has(SIDES, rest)) {
    return {
      label: `${SIDES[rest]} ${FACTS[name]}`.replace(/^planned against actual (.+)$/, '$1, planned against actual'),
      keys: told.evidence[name][rest].keys,
    };
  }
  if (name === 'added' && rest !== '') {
    const onDay = [...told.evidence.additions, ...told.evidence.removals].filter((change) => dayOf(change.at) === rest);
    return onDay.length === 0
      ? null
      : { label: `changes of scope on ${rest}`, keys: [...new Set(onDay.map((change) => change.key))] };
  }
  if (name === 'quality') {
    const note = told.evidence.quality.find((one) => noteId(one) === rest && one.keys.length > 0);
    return note === undefined ? null : { label: 'a note on the data', keys: note.keys };
  }
  if (name === 'epic' || name === 'version') {
    const rows = timelineRows(told.stories, { grouping: name, order: 'start', today: 0 });
    const row = rows.find((one) => one.id === rest);
    return row === undefined ? null : { label: row.title === null ? row.label : `${row.label} ${row.title}`, keys: row.keys };
  }
  const claim = rest === '' && has(CLAIMS, name) ? CLAIMS[name] : undefined;
  return claim === undefined ? null : { label: claim.label, keys: claim.of(told.evidence).keys };
}

const has = <T extends object>(table: T, key: PropertyKey): key is keyof T => Object.hasOwn(table, key);

/** Names one note in a link: there may be several of one kind, each about another status. */
export const noteId = ({ code, detail }: QualityNote): string => (detail === null ? code : `${code}.${detail}`);
