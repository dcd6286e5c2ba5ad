import type { Instant } from './instant';
import type { NamedValue } from './interner';
import type { WrittenTime } from './parse-instant';
import type { TrackedField } from './tracked-field';

/** A value before or after a change: a day number, seconds, points, a person, a key, or an id with its name; null is "none". */
export type ChangeValue = number | string | NamedValue | null;

/**
 * The tracked changes of one issue, oldest first. In the first slot a bit for each field that ever changed, because most fields of
 * most issues never do; then six slots a change: field with offset and milliseconds, second, history id, who, from, to.
 * One flat array instead of an object a change, and small whole numbers only, which V8 keeps without a box of their own,
 * because a project keeps hundreds of thousands of changes. It can be cloned structurally.
 */
export type ChangeLog = readonly ChangeValue[];

const HEAD = 1;
const SLOTS = 6;
const FIELD_MASK = 15;
const MILLISECOND_SHIFT = 4;
const MILLISECOND_MASK = 1023;
const OFFSET_SHIFT = 14;
/** Written offsets run from -18:59 to +18:59; 2,000 minutes further up they are positive. `NO_OFFSET` is a time that came as epoch milliseconds. */
const OFFSET_ZERO = 2000;
const NO_OFFSET = 4095;
/** Seconds are counted from 2000-01-01, so that they stay small whole numbers from 1966 to 2034; beyond that they merely take more room. */
const SECOND_ZERO = 946_684_800;

export const emptyChangeLog: ChangeLog = [];

/** How many changes the log holds. */
export const countOf = (log: ChangeLog): number => (log.length === 0 ? 0 : (log.length - HEAD) / SLOTS);
const tagOf = (log: ChangeLog, n: number): number => log[n * SLOTS + HEAD] as number;
const millisecondsIn = (tag: number): number => (tag >> MILLISECOND_SHIFT) & MILLISECOND_MASK;
/** Whether a field ever changed. */
export const hasChanged = (log: ChangeLog, field: TrackedField): boolean =>
  log.length > 0 && ((log[0] as number) & (1 << field)) !== 0;
/** Which tracked field the nth change (from 0) is of. */
export const fieldOf = (log: ChangeLog, n: number): TrackedField => (tagOf(log, n) & FIELD_MASK) as TrackedField;
/** Minutes east of UTC as written, null where the time came without an offset. */
export const writtenOf = (log: ChangeLog, n: number): number | null => {
  const code = tagOf(log, n) >> OFFSET_SHIFT;
  return code === NO_OFFSET ? null : code - OFFSET_ZERO;
};
/** When the nth change was made: epoch milliseconds, UTC. */
export const atOf = (log: ChangeLog, n: number): Instant =>
  ((log[n * SLOTS + HEAD + 1] as number) + SECOND_ZERO) * 1000 + millisecondsIn(tagOf(log, n));
/** The id of the history entry; equal for changes made in one go. */
export const entryOf = (log: ChangeLog, n: number): number => log[n * SLOTS + HEAD + 2] as number;
/** Who made the nth change; null where the history does not say. */
export const byOf = (log: ChangeLog, n: number): string | null => log[n * SLOTS + HEAD + 3] as string | null;
/** The value before the nth change. */
export const fromOf = (log: ChangeLog, n: number): ChangeValue => log[n * SLOTS + HEAD + 4] as ChangeValue;
/** The value after the nth change. */
export const toOf = (log: ChangeLog, n: number): ChangeValue => log[n * SLOTS + HEAD + 5] as ChangeValue;

/** The number of the next change of a field at or after number `n`, or -1. */
export const nextOf = (log: ChangeLog, field: TrackedField, n: number): number => {
  if (!hasChanged(log, field)) return -1;
  for (let next = n, slot = n * SLOTS + HEAD; slot < log.length; next += 1, slot += SLOTS)
    if (((log[slot] as number) & FIELD_MASK) === field) return next;
  return -1;
};

/** Compares second, millisecond and entry one by one: whole numbers need no boxes. */
const isAfter = (log: ChangeLog, a: number, b: number): boolean => {
  const second = (log[a * SLOTS + HEAD + 1] as number) - (log[b * SLOTS + HEAD + 1] as number);
  if (second !== 0) return second > 0;
  const millisecond = millisecondsIn(tagOf(log, a)) - millisecondsIn(tagOf(log, b));
  return millisecond !== 0 ? millisecond > 0 : entryOf(log, a) > entryOf(log, b);
};

/** By time, then by history id as a number; changes of one entry keep the order they were written in. */
const sorted = (log: ChangeLog): ChangeLog => {
  const count = countOf(log);
  const order = Array.from({ length: count }, (_, place) => place);
  order.sort((a, b) => (isAfter(log, a, b) ? 1 : isAfter(log, b, a) ? -1 : a - b));
  const changes = order.flatMap((place) => log.slice(place * SLOTS + HEAD, (place + 1) * SLOTS + HEAD));
  return [log[0] as ChangeValue, ...changes].slice();
};

/**
 * Where changes are gathered before they become a log: one for all issues, because growing an array for each and
 * dropping it again would cost more than reading the changes.
 */
export interface ChangeGathering {
  readonly slots: ChangeValue[];
  /** Slots in use; what lies beyond is left over from an earlier issue. */
  used: number;
  /** The highest id of a history entry among them. Ids mostly rise with time; only one that is no higher can have been gathered before. */
  highest: number;
  /** Whether each came no later than the next: mostly Jira sends them so. */
  inOrder: boolean;
  /** What the changes of one history entry share: the upper part of their first slot, and the next three. */
  stamp: number;
  second: number;
  entry: number;
  by: string | null;
}

export const emptyGathering = (): ChangeGathering => ({
  slots: [0],
  used: HEAD,
  highest: Number.NEGATIVE_INFINITY,
  inOrder: true,
  stamp: 0,
  second: 0,
  entry: 0,
  by: null,
});

/** Before every second that there is. */
const LONG_AGO = -(2 ** 31);

/** Fills a gathering with what is kept already, so that a page of histories can be added to it. */
export const startGathering = (gathering: ChangeGathering, kept: ChangeLog): void => {
  gathering.slots[0] = 0;
  for (let slot = 0; slot < kept.length; slot += 1) gathering.slots[slot] = kept[slot] as ChangeValue;
  gathering.used = Math.max(kept.length, HEAD);
  gathering.inOrder = true;
  gathering.stamp = kept.length === 0 ? 0 : (kept[kept.length - SLOTS] as number);
  gathering.second = kept.length === 0 ? LONG_AGO : (kept[kept.length - SLOTS + 1] as number);
  gathering.entry = kept.length === 0 ? 0 : (kept[kept.length - SLOTS + 2] as number);
  gathering.highest = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < countOf(kept); n += 1) if (entryOf(kept, n) > gathering.highest) gathering.highest = entryOf(kept, n);
};

/** Whether an entry comes no earlier than the one before it. */
const isNext = (before: ChangeGathering, second: number, stamp: number, entry: number): boolean => {
  if (second !== before.second) return second > before.second;
  const milliseconds = millisecondsIn(stamp) - millisecondsIn(before.stamp);
  return milliseconds === 0 ? entry >= before.entry : milliseconds > 0;
};

/** Begins a history entry: the changes that are gathered now are of it, until the next is begun. */
export const beginEntry = (gathering: ChangeGathering, { at, offset }: WrittenTime, entry: number, by: string | null): void => {
  const whole = Math.floor(at / 1000);
  const second = whole - SECOND_ZERO;
  const stamp =
    ((offset === null ? NO_OFFSET : offset + OFFSET_ZERO) << OFFSET_SHIFT) | ((at - whole * 1000) << MILLISECOND_SHIFT);
  if (second <= gathering.second && !isNext(gathering, second, stamp, entry)) gathering.inOrder = false;
  gathering.stamp = stamp;
  gathering.second = second;
  gathering.entry = entry;
  gathering.by = by;
  if (entry > gathering.highest) gathering.highest = entry;
};

/** Adds one change at the end. The order is put right by `gathered`. */
export const gatherChange = (gathering: ChangeGathering, field: TrackedField, from: ChangeValue, to: ChangeValue): void => {
  const { slots, used } = gathering;
  slots[0] = (slots[0] as number) | (1 << field);
  slots[used] = gathering.stamp | field;
  slots[used + 1] = gathering.second;
  slots[used + 2] = gathering.entry;
  slots[used + 3] = gathering.by;
  slots[used + 4] = from;
  slots[used + 5] = to;
  gathering.used = used + SLOTS;
};

/** The fields of a history entry that were gathered already, a bit each. */
export const fieldsGathered = ({ slots, used, highest }: ChangeGathering, entry: number): number => {
  let fields = 0;
  if (entry > highest) return fields;
  for (let slot = HEAD; slot < used; slot += SLOTS)
    if (slots[slot + 2] === entry) fields |= 1 << ((slots[slot] as number) & FIELD_MASK);
  return fields;
};

/** The gathered changes as a log of exactly their size, in order. */
export const gathered = ({ slots, used, inOrder }: ChangeGathering): ChangeLog => {
  if (used === HEAD) return emptyChangeLog;
  const log = slots.slice(0, used);
  return inOrder ? log : sorted(log);
};
