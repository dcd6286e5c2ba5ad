import type { CalendarDate, Instant } from '#domain/history/instant';
import type { DateMove, IssueStory } from '#domain/history/issue-story';
import { at, day, key, person, story } from './story';

export interface GeneratedProject {
  readonly issues: number;
  readonly seed: number;
  /** Whether issues carry due dates, estimates and time spent, versions and epics. */
  readonly dates?: boolean;
  readonly estimates?: boolean;
  readonly epics?: number;
  readonly asOf?: Instant;
  /** The share of issues that are finished. */
  readonly finished?: number;
}

const DAY = 86_400_000;
const HOUR = 3600;
const VERBS = ['Map', 'Label', 'Review', 'Connect', 'Measure', 'Rewrite', 'Check', 'Train', 'Roll out', 'Document'];
const NOUNS = [
  'the intake form',
  'ticket routing',
  'the answer drafts',
  'sampling of old tickets',
  'the escalation path',
  'reporting',
  'the glossary',
  'tone of voice',
  'the sandbox',
  'agent feedback',
];
const EPICS = [
  'Collect and label tickets',
  'Triage model',
  'Answer drafts',
  'Roll-out to first line',
  'Quality and reporting',
  'Hand-over to operations',
  'Integration with the help desk',
  'Training',
];
const PEOPLE = ['ana', 'bo', 'chen', 'dora', 'eli'].map(person);

/** A small, fast generator of chance that gives the same project for the same seed. */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A pilot that ran over: dates moved again and again, work came late, some of it took far longer than thought. */
export function generatedStories(project: GeneratedProject): IssueStory[] {
  const chance = chanceFrom(project.seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const epics = project.epics ?? EPICS.length;
  const begin = at('2026-03-02T08:00:00Z');
  const asOf = project.asOf ?? at('2026-08-20T09:00:00Z');
  const dayAfter = (instant: Instant, days: number) => day(new Date(instant + days * DAY).toISOString().slice(0, 10));
  const made: IssueStory[] = [];
  for (let n = 0; n < project.issues; n += 1) {
    const isEpic = n < epics;
    const epic = isEpic ? n : epics === 0 ? 0 : Math.floor(chance() * epics);
    const late = chance() < 0.35;
    const created = begin + Math.floor((isEpic ? n * 0.2 : late ? 20 + chance() * 110 : chance() * 8) * DAY);
    const started = created + Math.floor((1 + chance() * 12 + epic * 6) * DAY);
    const took = (isEpic ? 60 : 2 + chance() * chance() * 50) * DAY;
    const done = chance() < (project.finished ?? 1) && started + took < asOf;
    const firstDue = project.dates === false || chance() < 0.25 ? null : dayAfter(started, isEpic ? 40 : 4 + chance() * 14);
    const moves = movesFrom(firstDue, started, chance, pick);
    const due = moves.at(-1)?.to ?? firstDue;
    const finished = done ? started + took : null;
    const finishedOn = finished === null ? null : dayAfter(finished, 0);
    const estimated = project.estimates !== false && !isEpic && chance() < 0.6;
    const estimate = estimated ? Math.ceil(1 + chance() * chance() * 40) * HOUR : null;
    const slip = (from: CalendarDate | null) =>
      from === null || finishedOn === null ? null : Math.round((Date.parse(finishedOn) - Date.parse(from)) / DAY);
    const begun = started < asOf;
    made.push(
      story({
        id: String(10_000 + n),
        key: key(`TRI-${n + 1}`),
        projectKey: 'TRI',
        projectName: 'Support triage pilot',
        type: isEpic
          ? { id: '10000', name: 'Epic', level: 1, subtask: false }
          : chance() < 0.2
            ? { id: '10004', name: 'Bug', level: 0, subtask: false }
            : { id: '10001', name: 'Story', level: 0, subtask: false },
        summary: isEpic ? (EPICS[n % EPICS.length] ?? null) : `${pick(VERBS)} ${pick(NOUNS)}`,
        parent: isEpic || epics === 0 ? null : key(`TRI-${epic + 1}`),
        versions:
          epics === 0 ? [] : [{ id: `2000${epic % 3}`, name: `Wave ${(epic % 3) + 1}`, released: true, releaseDate: null }],
        creator: pick(PEOPLE),
        assignee: pick(PEOPLE),
        created,
        started: begun ? started : null,
        finished,
        firstPlannedStart: isEpic ? dayAfter(created, 2) : null,
        plannedStart: isEpic ? dayAfter(created, 2) : null,
        firstDue,
        due,
        dueMoves: moves,
        firstSlipDays: slip(firstDue),
        slipDays: slip(due),
        estimateFirst: estimate,
        estimateAtStart: begun ? estimate : null,
        estimate,
        timeSpent: estimated && begun ? Math.round((estimate ?? 0) * (0.4 + chance() * chance() * 6)) : null,
        reopenings: chance() < 0.12 ? [{ at: started + 5 * DAY, by: pick(PEOPLE) }] : [],
        handOffs: Array.from({ length: Math.floor(chance() * chance() * 5) }, (_, hop) => ({
          at: started + hop * 2 * DAY,
          from: PEOPLE[hop % 5] as (typeof PEOPLE)[number],
          to: PEOPLE[(hop + 1) % 5] as (typeof PEOPLE)[number],
          waitBeforeMs: chance() * 3 * DAY,
          waitAfterMs: chance() * 4 * DAY,
        })),
      }),
    );
  }
  return made;
}

function movesFrom(
  first: CalendarDate | null,
  started: Instant,
  chance: () => number,
  pick: <T>(from: readonly T[]) => T,
): DateMove[] {
  const moves: DateMove[] = [];
  let from = first;
  while (from !== null && chance() < 0.45 && moves.length < 6) {
    const to = day(new Date(Date.parse(from) + Math.ceil(3 + chance() * 18) * DAY).toISOString().slice(0, 10));
    moves.push({ at: started + (moves.length + 1) * 3 * DAY, by: pick(PEOPLE), from, to });
    from = to;
  }
  return moves;
}
