import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { isShape } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import { countAt, flagAt } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { itemIdAt, orNull } from '#domain/session/parse-ids';
import type { Presence } from './session-desk';
import { beatFor } from './when-to-tell';

/** Whoever was not heard of for so many beats has gone. */
const BEATS_TO_LEAVE = 2.5;

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
