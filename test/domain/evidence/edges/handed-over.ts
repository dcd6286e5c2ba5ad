import type { IssueRecord } from '#domain/history/issue-record';
import {
  asJira,
  assigned,
  type DOING,
  DONE,
  type Entry,
  entry,
  type Item,
  moved,
  recordOf,
  resolved,
  TO_DO,
} from '../../history/an-issue';

export interface Course {
  readonly key: string;
  readonly created?: string;
  /** Who had the issue from which day on (at nine, UTC); the first from its creation, unless that is given. */
  readonly hands: readonly (readonly [person: string, since: string])[];
  /** Days on which something else happened to it (at nine, UTC): its story goes on. */
  readonly touched?: readonly string[];
  readonly finished?: string;
  readonly due?: string;
  readonly components?: readonly string[];
  readonly labels?: readonly string[];
}

const nine = (day: string): string => `${day}T09:00:00.000+0000`;

/** An issue that went from hand to hand. */
export const handedOver = (course: Course): IssueRecord => {
  const { key, hands, touched = [], finished, due, components = [], labels = [] } = course;
  const created = course.created ?? hands[0]?.[1] ?? '2024-03-01';
  const entries: Entry[] = [];
  hands.forEach(([person, since], n) => {
    const before = hands[n - 1]?.[0] ?? null;
    if (since !== created) entries.push(entry(nine(since), assigned(before, person)));
  });
  for (const day of touched)
    entries.push(entry(nine(day), { field: 'timespent', fieldId: 'timespent', from: '0', to: '60' } as Item));
  if (finished !== undefined) entries.push(entry(nine(finished), moved(TO_DO, DONE), resolved('1')));
  const isDone = finished !== undefined;
  return recordOf({
    key,
    id: key,
    fields: {
      created: nine(created),
      assignee: hands.length === 0 ? null : { accountId: hands.at(-1)?.[0] },
      status: asJira(isDone ? DONE : TO_DO),
      ...(isDone ? { resolution: { id: '1', name: 'Done' }, resolutiondate: nine(finished) } : {}),
      ...(due === undefined ? {} : { duedate: due }),
      components: components.map((name, id) => ({ id: String(id), name })),
      labels,
    },
    histories: entries.sort((a, b) => (String(a.created) < String(b.created) ? -1 : 1)),
  });
};

/** A person moved an issue out of one status into another. */
export const movedBy = (person: string, key: string, from: typeof DOING, to: typeof DOING, on: string): IssueRecord =>
  recordOf({
    key,
    id: key,
    fields: { created: nine(on), assignee: { accountId: person }, status: asJira(to) },
    histories: [{ ...entry(`${on}T10:00:00.000+0000`, moved(from, to)), author: { accountId: person } }],
  });

/** Three people each, so that no role is too small to be shown. */
export const MODEL = ['mo1', 'mo2', 'mo3'] as const;
export const DESK = ['de1', 'de2', 'de3'] as const;
export const LEGAL = ['le1', 'le2', 'le3'] as const;

/** Issues that tell who works where: three of each role's component for each of its people. */
export const ownWork = (role: string, people: readonly string[]): readonly IssueRecord[] =>
  people.flatMap((person) =>
    [1, 2, 3].map((n) =>
      handedOver({
        key: `${role.toUpperCase().slice(0, 2)}${person.toUpperCase()}-${n}`,
        hands: [[person, '2024-03-01']],
        components: [role],
      }),
    ),
  );
