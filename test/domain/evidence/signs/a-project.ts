import { projectEvidence } from '#domain/evidence/project-evidence-of';
import type { SensorReading, SignReading } from '#domain/evidence/signs/sign-reading';
import { signsOf } from '#domain/evidence/signs/signs-of';
import type { Told } from '#domain/evidence/told';
import type { SensedSignId } from '#domain/framework/warning-signs';
import { existedAt, type IssueRecord } from '#domain/history/issue-record';
import { tellStory } from '#domain/history/tell-story';
import { dateIn, endOfDay, type Zone } from '#domain/history/zone';
import {
  asJira,
  assigned,
  DOING,
  DONE,
  date,
  due,
  type Entry,
  type Item,
  item,
  lensOn,
  moved,
  REJECTED,
  recordOf,
  resolved,
  TO_DO,
  zone,
} from '../../history/an-issue';

/** `2024-03-04` (then noon, UTC) or `2024-03-04T23:10`. */
type When = string;

/** One issue by what happened to it and when. */
export interface Work {
  readonly key?: string;
  readonly summary?: string | null;
  readonly type?: { readonly name: string; readonly level?: number; readonly subtask?: boolean };
  readonly parent?: string;
  readonly created?: When;
  readonly started?: When;
  readonly finished?: When;
  /** Rejected instead of done. */
  readonly givenUp?: boolean;
  readonly due?: string;
  /** Set by a change instead of with the issue. */
  readonly dueSet?: When;
  readonly dueMoves?: readonly (readonly [on: When, to: string])[];
  /** Hours, given with the issue. */
  readonly estimate?: number;
  readonly logged?: readonly (readonly [on: When, hours: number])[];
  /** Who had it, from when; with the status, the hand-off is the ordinary way to the next step. */
  readonly owners?: readonly (readonly [on: When, who: string, withStatus?: boolean])[];
  /** Who made the changes. */
  readonly by?: string;
  readonly labels?: readonly string[];
  readonly components?: readonly string[];
  readonly description?: string | null;
  readonly released?: string;
  readonly historyKnown?: boolean;
}

const at = (when: When): string => `${when.length === 10 ? `${when}T12:00` : when}:00.000+0000`;
const NONE: readonly never[] = [];

const historyOf = (work: Work): readonly Entry[] => {
  const entries: { readonly on: string; readonly items: readonly Item[] }[] = [];
  const add = (when: When, ...items: Item[]) => entries.push({ on: at(when), items });
  const end = work.givenUp ? REJECTED : DONE;
  if (work.started) add(work.started, moved(TO_DO, DOING));
  if (work.finished) add(work.finished, moved(work.started ? DOING : TO_DO, end), resolved('Done'));
  if (work.due && work.dueSet) add(work.dueSet, due(null, work.due));
  let planned = work.due ?? null;
  for (const [on, to] of work.dueMoves ?? NONE) {
    add(on, due(planned, to));
    planned = to;
  }
  let spent = 0;
  for (const [on, hours] of work.logged ?? NONE) {
    add(on, item('timespent', spent === 0 ? null : String(spent), String(spent + hours * 3600)));
    spent += hours * 3600;
  }
  let owner: string | null = null;
  for (const [on, who, withStatus = false] of work.owners ?? NONE) {
    add(on, assigned(owner, who), ...(withStatus ? [moved(DOING, { ...DOING, id: '21', name: 'Checking' })] : []));
    owner = who;
  }
  entries.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return entries.map(({ on, items }) => ({ author: { accountId: work.by ?? 'ann' }, created: on, items }));
};

/** The record of it, as it would be read from Jira. */
export const recordOfWork = (work: Work): IssueRecord => {
  const { key = 'ABC-1', finished, type = { name: 'Task' } } = work;
  const end = work.givenUp ? REJECTED : DONE;
  const owner = work.owners?.at(-1)?.[1];
  return recordOf({
    key,
    id: key,
    fields: {
      created: at(work.created ?? '2024-03-01'),
      summary: work.summary === undefined ? 'A piece of work' : work.summary,
      issuetype: { id: type.name, name: type.name, hierarchyLevel: type.level ?? 0, subtask: type.subtask ?? false },
      parent: work.parent === undefined ? null : { key: work.parent },
      status: asJira(finished ? end : work.started ? DOING : TO_DO),
      resolution: finished ? { id: '1', name: 'Done' } : null,
      resolutiondate: finished ? at(finished) : null,
      duedate: work.dueMoves?.at(-1)?.[1] ?? work.due ?? null,
      timeoriginalestimate: work.estimate === undefined ? null : work.estimate * 3600,
      timespent: work.logged === undefined ? null : work.logged.reduce((sum, [, hours]) => sum + hours * 3600, 0),
      labels: work.labels ?? [],
      components: (work.components ?? NONE).map((name) => ({ id: name, name })),
      description: work.description,
      fixVersions:
        work.released === undefined
          ? []
          : [{ id: work.released, name: work.released, released: true, releaseDate: work.released }],
      assignee: owner === undefined ? null : { accountId: owner },
    },
    histories: work.historyKnown === false ? null : historyOf(work),
  });
};

interface Look {
  /** The day one looks from. */
  readonly asOf?: string;
  readonly baseline?: string;
  readonly zone?: Zone;
}

const READ_ON = '2024-07-01';

/** What the signs are told from, as of the end of a day. Work without a key of its own is numbered. */
export const toldOfWork = (works: readonly Work[], { asOf = READ_ON, baseline, zone: where = zone('UTC') }: Look = {}): Told => {
  const all = works.map((work, n) => recordOfWork({ key: `ABC-${n + 1}`, ...work }));
  const lens = lensOn(all, { zone: where, asOf: endOfDay(where, date(asOf)), readAt: endOfDay(where, date(READ_ON)) });
  const issues = all
    .filter((record) => existedAt(record, lens.asOf))
    .map((record) => ({ record, story: tellStory(record, lens) }));
  const evidence = projectEvidence(
    issues.map(({ story }) => story),
    { asOf: lens.asOf, zone: where, baseline: baseline === undefined ? null : date(baseline) },
  );
  return { lens, today: dateIn(where, lens.asOf, null), projectKey: null, baseline: evidence.baseline, issues, evidence };
};

export const readingsOf = (works: readonly Work[], look?: Look): readonly SignReading[] => signsOf(toldOfWork(works, look));

/** What the sensor of one sign says. */
export const readingOf = (sign: SensedSignId, works: readonly Work[], look?: Look): SensorReading => {
  const found = readingsOf(works, look).find((one) => one.sign === sign);
  if (found?.kind !== 'sensor') throw new Error(`no sensor for ${sign}`);
  return found;
};

/** So many pieces of work alike. */
export const many = (n: number, work: Work | ((at: number) => Work)): readonly Work[] =>
  Array.from({ length: n }, (_, index) => (typeof work === 'function' ? work(index) : work));

/** A day so many days after another. */
export const plus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
