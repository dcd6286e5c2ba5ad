import type { Instant, Milliseconds } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { isShape } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import { countAt, flagAt } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { itemIdAt, orNull } from '#domain/session/parse-ids';
import type { DeskClock } from './desk-clock';
import type { Presence } from './session-desk';

/** Everybody is told again that somebody is here, so often; longer where there are many, because all of them tell all. */
const BEAT: Milliseconds = 20_000;
const BEAT_A_PERSON: Milliseconds = 800;
/** A change is told at most so often, for the same reason. */
const LEAST_BETWEEN: Milliseconds = 2_000;
const LEAST_A_PERSON: Milliseconds = 200;
/** Whoever was not heard of for so many beats has gone. */
const BEATS_TO_LEAVE = 2.5;

export const beatFor = (people: number): Milliseconds => Math.max(BEAT, people * BEAT_A_PERSON);
const leastFor = (people: number): Milliseconds => Math.max(LEAST_BETWEEN, people * LEAST_A_PERSON);

/** What a window tells: the phase says in which one something was written, because the next one begins with nobody having spoken. */
export interface Told extends Presence {
  readonly phase: number | null;
}

/** What a window of somebody else tells, from `unknown`; null when it is something else, or of somebody who may not be here. */
export function presenceFrom(raw: unknown, people: ReadonlySet<PersonId>): Told | null {
  if (!isShape(raw) || raw.seat === undefined) return null;
  const read = parsed(() => ({
    seat: itemIdAt(raw.seat, 'seat') as string,
    person: personAt(raw.person, 'person'),
    at: orNull(raw.at, 'at', itemIdAt),
    wrote: flagAt(raw.wrote, 'wrote'),
    phase: orNull(raw.phase, 'phase', countAt),
  }));
  return read.ok && people.has(read.value.person) ? read.value : null;
}

/** Who is here, as far as one has heard. */
export interface WhoIsHere {
  /** @returns whether this is somebody new. */
  heard(told: Told): boolean;
  /** Everybody heard of lately, in the order of their coming. Stays the same object while nothing changes. */
  list(phase: number | null): readonly Presence[];
}

export function whoIsHere(now: () => Instant): WhoIsHere {
  let here: readonly { readonly told: Told; readonly at: Instant }[] = [];
  let shown: readonly Presence[] = [];
  return {
    heard(told) {
      const known = here.some((one) => one.told.seat === told.seat);
      const heard = { told, at: now() };
      here = known ? here.map((one) => (one.told.seat === told.seat ? heard : one)) : [...here, heard];
      return !known;
    },
    list(phase) {
      const since = now() - beatFor(here.length + 1) * BEATS_TO_LEAVE;
      here = here.filter(({ at }) => at >= since);
      const next = here.map(({ told: { phase: wroteIn, ...told } }) => ({ ...told, wrote: told.wrote && wroteIn === phase }));
      if (JSON.stringify(next) !== JSON.stringify(shown)) shown = next;
      return shown;
    },
  };
}

/** Tells the others of oneself: soon after something changes, but seldom enough for a channel that carries fifty messages a second. */
export interface Announcer {
  /** Something of one's own has changed. */
  changed(): void;
  /** Somebody has come who does not know that one is here. All others hear it too, so each waits for as long as chance says. */
  greet(): void;
  close(): void;
}

export interface AnnouncerNeeds {
  readonly clock: DeskClock;
  /** In [0, 1). */
  readonly chance: () => number;
  readonly tell: () => void;
  /** How many others are here. */
  readonly others: () => number;
}

export function announcer({ clock, chance, tell, others }: AnnouncerNeeds): Announcer {
  let toldAt: Instant = Number.NEGATIVE_INFINITY;
  let dueAt: Instant = Number.POSITIVE_INFINITY;
  let closed = false;
  let callOff = () => {};
  const due = (time: Milliseconds) => {
    const at = clock.now() + time;
    // Something is about to be told anyway.
    if (closed || at >= dueAt) return;
    callOff();
    dueAt = at;
    callOff = clock.after(time, now);
  };
  const now = () => {
    dueAt = Number.POSITIVE_INFINITY;
    if (closed) return;
    toldAt = clock.now();
    tell();
    due(beatFor(others() + 1));
  };
  const earliest = () => Math.max(0, toldAt + leastFor(others() + 1) - clock.now());
  return {
    changed: () => due(earliest()),
    greet: () => due(earliest() + chance() * leastFor(others() + 1)),
    close() {
      closed = true;
      callOff();
    },
  };
}
