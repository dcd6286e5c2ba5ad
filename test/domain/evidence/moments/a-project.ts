import type { Moment, MomentKind } from '#domain/evidence/moments/moment';
import { momentsOf } from '#domain/evidence/moments/moments-of';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import type { Told } from '#domain/evidence/told';
import { existedAt, type IssueRecord } from '#domain/history/issue-record';
import { tellStory } from '#domain/history/tell-story';
import { dateIn, type Zone, zoneNamed } from '#domain/history/zone';
import {
  asJira,
  assigned,
  DOING,
  DONE,
  due,
  type Entry,
  entry,
  type Item,
  item,
  lensOn,
  moved,
  recordOf,
  resolved,
  TO_DO,
} from '../../history/an-issue';

type Day = string;

/** One piece of work by its days (all at noon, UTC). */
export interface Work {
  readonly key: string;
  readonly created?: Day;
  readonly started?: Day;
  readonly finished?: Day;
  /** Taken up again, and finished once more on the same day. */
  readonly reopened?: readonly Day[];
  readonly due?: Day;
  readonly moves?: readonly (readonly [on: Day, to: Day])[];
  /** Hours. */
  readonly estimate?: number;
  readonly logged?: readonly (readonly [on: Day, hours: number])[];
  readonly flagged?: readonly (readonly [from: Day, until: Day | null])[];
  readonly version?: string;
  readonly release?: Day;
  readonly versionMoves?: readonly (readonly [on: Day, to: string])[];
  readonly owners?: readonly (readonly [on: Day, who: string])[];
  readonly historyKnown?: boolean;
}

/** Work that goes as planned: started on 4 March 2024 (a Monday), due and finished in April. */
export const calm: Omit<Work, 'key'> = {
  created: '2024-03-01',
  started: '2024-03-04',
  due: '2024-04-30',
  finished: '2024-04-26',
};

const at = (day: Day, minute = 0): string => `${day}T12:${String(minute).padStart(2, '0')}:00.000+0000`;
const flag = (from: boolean, to: boolean): Item => ({
  field: 'Flagged',
  fieldtype: 'custom',
  from: from ? '[1]' : null,
  fromString: from ? 'Impediment' : null,
  to: to ? '[1]' : null,
  toString: to ? 'Impediment' : null,
});
const versioned = (from: string | null, to: string | null): Item =>
  item('fixVersions', from, to, { field: 'Fix Version', fromString: from, toString: to });

const historyOf = (work: Work): readonly Entry[] => {
  const entries: { on: string; items: Item[] }[] = [];
  const add = (on: string, ...items: Item[]) => entries.push({ on, items });
  if (work.started) add(at(work.started, 1), moved(TO_DO, DOING));
  if (work.finished) add(at(work.finished, 40), moved(work.started ? DOING : TO_DO, DONE), resolved('Done'));
  for (const day of work.reopened ?? []) {
    add(at(day, 10), moved(DONE, DOING), resolved(null, 'Done'));
    add(at(day, 20), moved(DOING, DONE), resolved('Done'));
  }
  let planned = work.due ?? null;
  for (const [on, to] of work.moves ?? []) {
    add(at(on, 30), due(planned, to));
    planned = to;
  }
  let spent = 0;
  for (const [on, hours] of work.logged ?? []) {
    add(at(on, 35), item('timespent', spent === 0 ? null : String(spent), String(spent + hours * 3600)));
    spent += hours * 3600;
  }
  for (const [from, until] of work.flagged ?? []) {
    add(at(from, 5), flag(false, true));
    if (until !== null) add(at(until, 5), flag(true, false));
  }
  let version = work.version ?? null;
  for (const [on, to] of work.versionMoves ?? []) {
    add(at(on, 45), versioned(version, null), versioned(null, to));
    version = to;
  }
  let owner: string | null = null;
  for (const [on, who] of work.owners ?? []) {
    add(at(on, 2), assigned(owner, who));
    owner = who;
  }
  return entries.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map(({ on, items }) => entry(on, ...items));
};

/** The record of it, as it would be read from Jira. */
export const recordOfWork = (work: Work): IssueRecord => {
  const { finished, reopened = [] } = work;
  const end = reopened.at(-1) !== undefined && finished ? at(reopened.at(-1) as string, 20) : finished ? at(finished, 40) : null;
  const version = work.versionMoves?.at(-1)?.[1] ?? work.version;
  return recordOf({
    key: work.key,
    id: work.key,
    fields: {
      created: at(work.created ?? '2024-03-01'),
      updated: '2024-06-30T12:00:00.000+0000',
      status: asJira(finished ? DONE : work.started ? DOING : TO_DO),
      resolution: finished ? { id: '1', name: 'Done' } : null,
      resolutiondate: end,
      duedate: work.moves?.at(-1)?.[1] ?? work.due ?? null,
      timeoriginalestimate: work.estimate === undefined ? null : work.estimate * 3600,
      timespent: work.logged === undefined ? null : work.logged.reduce((sum, [, hours]) => sum + hours * 3600, 0),
      fixVersions: version === undefined ? [] : [{ id: version, name: version, released: false, releaseDate: work.release }],
      assignee: work.owners?.at(-1) ? { accountId: work.owners.at(-1)?.[1] } : null,
    },
    histories: work.historyKnown === false ? null : historyOf(work),
  });
};

/** What the moments are told from, as of the end of a day; today is 1 July 2024. */
export const toldOfWork = (works: readonly Work[], asOf: Day = '2024-07-01'): Told => {
  const all = works.map(recordOfWork);
  const utc = zoneNamed('UTC') as Zone;
  const lens = lensOn(all, { asOf: Date.parse(`${asOf}T23:59:59Z`), readAt: Date.parse('2024-07-01T23:59:59Z') });
  const issues = all
    .filter((record) => existedAt(record, lens.asOf))
    .map((record) => ({ record, story: tellStory(record, lens) }));
  const evidence = projectEvidence(
    issues.map(({ story }) => story),
    { asOf: lens.asOf, zone: utc },
  );
  return { lens, today: dateIn(utc, lens.asOf, null), projectKey: null, baseline: evidence.baseline, issues, evidence };
};

export const momentsIn = (works: readonly Work[], asOf?: Day): readonly Moment[] => momentsOf(toldOfWork(works, asOf));

/** The moments of one kind, by day. */
export const ofKind = (kind: MomentKind, works: readonly Work[], asOf?: Day): readonly Moment[] =>
  momentsIn(works, asOf)
    .filter((moment) => moment.kind === kind)
    .sort((a, b) => (a.day < b.day ? -1 : 1));

/** So many pieces of work that differ only in their number. */
export const many = (n: number, work: Omit<Work, 'key'>, from = 1): Work[] =>
  Array.from({ length: n }, (_, at) => ({ ...work, key: `ABC-${from + at}` }));

/** A day so many days after another. */
export const plus = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
