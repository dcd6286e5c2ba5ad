import type { IssueRecord } from '#domain/history/issue-record';
import { asJira, type Entry, entry, type Item, item, moved, recordOf, resolved, TO_DO } from '../../history/an-issue';

type Status = typeof TO_DO;

/** On a day (09:00, UTC) the issue went to a status, or something else changed. */
export type Step = readonly [on: string, what: Status | readonly Item[]];

export const flagged = (set: boolean): Item => ({
  field: 'Flagged',
  fieldtype: 'custom',
  from: set ? null : '[1]',
  fromString: set ? null : 'Impediment',
  to: set ? '[1]' : null,
  toString: set ? 'Impediment' : null,
});

export const sprints = (from: string | null, to: string | null): Item => {
  const names = (ids: string | null) =>
    ids
      ?.split(', ')
      .map((id) => `Sprint ${id}`)
      .join(', ') ?? null;
  return item('Sprint', from, to, { fieldtype: 'custom', fieldId: undefined, fromString: names(from), toString: names(to) });
};

/** Each issue by a person of its own: so nothing here is a bulk edit. */
const by = (key: string, one: Entry): Entry => ({ ...one, author: { accountId: `person-of-${key}` } });
const at = (day: string): string => `${day}T09:00:00.000+0000`;

interface Walk {
  readonly created?: string;
  readonly fields?: Item;
  readonly epic?: boolean;
}

/** An issue that went through statuses day by day; a done status sets the resolution, leaving it clears it. */
export const walked = (
  key: string,
  steps: readonly Step[],
  { created = '2024-03-01', fields = {}, epic }: Walk = {},
): IssueRecord => {
  let standing: Status = TO_DO;
  let finished: string | null = null;
  const histories: Entry[] = steps.map(([day, what]) => {
    if (!('category' in what)) return by(key, entry(at(day), ...what));
    const items = [moved(standing, what)];
    if ((what.category === 'done') !== (standing.category === 'done')) {
      const done = what.category === 'done';
      items.push(done ? resolved('1') : resolved(null, '1'));
      finished = done ? at(day) : null;
    }
    standing = what;
    return by(key, entry(at(day), ...items));
  });
  return recordOf({
    key,
    id: key,
    fields: {
      created: at(created),
      status: asJira(standing),
      resolution: finished === null ? null : { id: '1', name: 'Done' },
      resolutiondate: finished,
      ...(epic ? { issuetype: { id: '9', name: 'Epic', subtask: false, hierarchyLevel: 1 } } : {}),
      ...fields,
    },
    histories,
  });
};
