import type { Instant, Milliseconds } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { PostMortem } from './post-mortem';
import type { Receipt } from './receipt';

const HOUR: Milliseconds = 3_600_000;

/** People read the pack before they meet: it is with everybody at least this long before the meeting (S1-42). */
export const NOTICE_HOURS = 48;

/** Whether everybody has the pack in time for the meeting, at one instant. Hours are whole ones, rounded down. */
export type Notice =
  /** No meeting is agreed, or it has begun. */
  | { readonly kind: 'none' }
  /** There is time; the pack goes out by `by`. */
  | { readonly kind: 'due'; readonly by: Instant; readonly hoursLeft: number }
  /** Less than 48 hours are left, and the pack is not out, or these people have never been told of it. */
  | { readonly kind: 'late'; readonly hoursLeft: number; readonly untold: readonly PersonId[]; readonly out: boolean }
  /** Less than 48 hours are left, everybody was told, and these people have not opened it. */
  | { readonly kind: 'unopened'; readonly hoursLeft: number; readonly people: readonly PersonId[] }
  /** Everybody has it. `short`: those who were told less than 48 hours before the meeting. */
  | { readonly kind: 'ready'; readonly hoursLeft: number; readonly short: readonly PersonId[] };

/**
 * Judges the notice that people have. Whoever wrote the pack needs none.
 * @param now the instant that is judged; nothing here reads a clock.
 */
export const noticeOf = (
  { meeting, invited, pack, told }: Pick<PostMortem, 'meeting' | 'invited' | 'pack' | 'told'>,
  receipts: readonly Receipt[],
  now: Instant,
): Notice => {
  if (meeting === null || meeting.at <= now) return { kind: 'none' };
  const hoursLeft = Math.floor((meeting.at - now) / HOUR);
  const by = meeting.at - NOTICE_HOURS * HOUR;
  const out = pack.kind === 'in-confluence' || pack.kind === 'in-jira';
  const writer = out ? pack.by : null;
  const people = invited.map(({ accountId }) => accountId).filter((accountId) => accountId !== writer);
  const toldAt = new Map(told.map(({ accountId, at }) => [accountId, at]));
  const openedBy = new Set(receipts.map(({ accountId }) => accountId));
  // Somebody who has opened it knows of it, however that came about.
  const untold = people.filter((person) => !toldAt.has(person) && !openedBy.has(person));
  const unopened = people.filter((person) => !openedBy.has(person));
  const inTime = now <= by;
  if (!out || untold.length > 0) return inTime ? { kind: 'due', by, hoursLeft } : { kind: 'late', hoursLeft, untold, out };
  if (!inTime && unopened.length > 0) return { kind: 'unopened', hoursLeft, people: unopened };
  return { kind: 'ready', hoursLeft, short: people.filter((person) => (toldAt.get(person) ?? by) > by) };
};
