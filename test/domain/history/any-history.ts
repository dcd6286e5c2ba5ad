import fc from 'fast-check';
import {
  asJira,
  assigned,
  DOING,
  DONE,
  due,
  type Entry,
  entry,
  type IssueParts,
  item,
  moved,
  REJECTED,
  resolved,
  TO_DO,
  WAITING,
} from './an-issue';

const STATUSES = [TO_DO, DOING, WAITING, DONE, REJECTED] as const;
const PEOPLE = [null, 'ann', 'bob', 'cid'] as const;
const DATES = [null, '2024-03-04', '2024-03-08', '2024-03-20'] as const;
const ESTIMATES = [null, '0', '3600', '7200'] as const;

interface State {
  status: (typeof STATUSES)[number];
  assignee: string | null;
  due: string | null;
  estimate: string | null;
  resolution: string | null;
  spent: number | null;
  flagged: boolean;
}

const FLAG = 'customfield_10021';
const IMPEDIMENT = [{ value: 'Impediment' }];
const flagged = (on: boolean) =>
  item(FLAG, on ? null : '1', on ? '1' : null, {
    field: 'Flagged',
    fromString: on ? '' : 'Impediment',
    toString: on ? 'Impediment' : '',
  });

const pick = <T>(from: readonly T[]) => fc.constantFrom(...from);
const step = fc.record({
  after: fc.integer({ min: 0, max: 5 * 86_400_000 }),
  status: fc.option(pick(STATUSES)),
  assignee: fc.option(pick(PEOPLE), { nil: undefined }),
  due: fc.option(pick(DATES), { nil: undefined }),
  estimate: fc.option(pick(ESTIMATES), { nil: undefined }),
  logged: fc.option(fc.integer({ min: 1, max: 20 })),
  flag: fc.boolean(),
});
const start = fc.record({ status: pick(STATUSES), assignee: pick(PEOPLE), due: pick(DATES), estimate: pick(ESTIMATES) });

const CREATED = Date.parse('2024-03-01T09:00:00Z');
const iso = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');

/** An issue whose history hangs together: every change goes from what stood before; done and resolved go together. */
export const anyIssue: fc.Arbitrary<IssueParts> = fc.tuple(start, fc.array(step, { maxLength: 12 })).map(([first, steps]) => {
  const state: State = { ...first, resolution: first.status.category === 'done' ? '1' : null, spent: null, flagged: false };
  const histories: Entry[] = [];
  let at = CREATED;
  let resolvedAt = state.resolution === null ? null : CREATED;
  for (const next of steps) {
    at += next.after;
    const items = [];
    if (next.status && next.status.id !== state.status.id) {
      items.push(moved(state.status, next.status));
      const resolution = next.status.category === 'done' ? '1' : null;
      if (resolution !== state.resolution) {
        items.push(resolved(resolution, state.resolution));
        resolvedAt = resolution === null ? null : at;
      }
      state.status = next.status;
      state.resolution = resolution;
    }
    if (next.assignee !== undefined && next.assignee !== state.assignee) {
      items.push(assigned(state.assignee, next.assignee));
      state.assignee = next.assignee;
    }
    if (next.due !== undefined && next.due !== state.due) {
      items.push(due(state.due, next.due));
      state.due = next.due;
    }
    if (next.estimate !== undefined && next.estimate !== state.estimate) {
      items.push(item('timeoriginalestimate', state.estimate, next.estimate));
      state.estimate = next.estimate;
    }
    if (next.logged !== null) {
      const spent = (state.spent ?? 0) + next.logged * 1800;
      items.push(item('timespent', state.spent === null ? null : String(state.spent), String(spent)));
      state.spent = spent;
    }
    if (next.flag) {
      items.push(flagged(!state.flagged));
      state.flagged = !state.flagged;
    }
    histories.push({ ...entry(iso(at), ...items), id: String(100 + histories.length) });
  }
  return {
    histories,
    fields: {
      status: asJira(state.status),
      resolution: state.resolution === null ? null : { id: '1', name: 'Done' },
      resolutiondate: resolvedAt === null ? null : iso(resolvedAt),
      assignee: state.assignee === null ? null : { accountId: state.assignee },
      duedate: state.due,
      timeoriginalestimate: state.estimate === null ? null : Number(state.estimate),
      timespent: state.spent,
      [FLAG]: state.flagged ? IMPEDIMENT : null,
      updated: iso(at),
    },
  };
});

/** The same issue as it would have been exported at an earlier instant: later entries are missing, and today's values are those of then. */
export const exportedAt = ({ histories, fields }: IssueParts, at: number): IssueParts => {
  const all = histories ?? [];
  const isLater = (one: Entry): boolean => Date.parse(String(one.created).replace('+0000', 'Z')) > at;
  const earlier = all.filter((one) => !isLater(one));
  const then: Record<string, unknown> = { ...fields, updated: iso(at) };
  const items = all.filter(isLater).flatMap((one) => one.items as readonly Record<string, string | null>[]);
  const undone = new Set<string>();
  for (const { fieldId, from, fromString } of items) {
    if (!fieldId || undone.has(fieldId)) continue;
    undone.add(fieldId);
    if (fieldId === 'status')
      then.status = asJira(STATUSES.find(({ id }) => id === from) ?? { id: from ?? '', name: fromString ?? '', category: '' });
    else if (fieldId === 'assignee') then.assignee = from === null ? null : { accountId: from };
    else if (fieldId === 'timeoriginalestimate' || fieldId === 'timespent') then[fieldId] = from === null ? null : Number(from);
    else if (fieldId === FLAG) then[FLAG] = from === null ? null : IMPEDIMENT;
    else if (fieldId === 'resolution') then.resolution = from === null ? null : { id: from };
    else then[String(fieldId)] = from;
  }
  const set = earlier.flatMap((one) =>
    (one.items as readonly { fieldId: string; to: string | null }[]).some(
      ({ fieldId, to }) => fieldId === 'resolution' && to !== null,
    )
      ? [one.created]
      : [],
  );
  then.resolutiondate = then.resolution === null ? null : (set[set.length - 1] ?? iso(CREATED));
  return { histories: earlier, fields: then };
};
