import type { Instant } from '#domain/history/instant';
import type { DeskClock } from './desk-clock';
import type { Told } from './presence';
import { type Occasion, whenToTell } from './when-to-tell';

export interface AnnouncerNeeds {
  readonly clock: DeskClock;
  /** In [0, 1). */
  readonly chance: () => number;
  /** How one stands oneself; null says nothing. */
  readonly mine: () => Told | null;
  readonly tell: (told: Told) => void;
  /** How many others are here. */
  readonly others: () => number;
}

/** Tells the others of oneself: what has changed, and once in a while that one is still here. */
export interface Announcer {
  /** One has come, and perhaps so many come with one. */
  come(expected: number): void;
  /** Something of one's own has changed. If it has changed back before it is told, nothing is told. */
  changed(): void;
  /** Somebody has come who does not know that one is here. */
  greet(): void;
  close(): void;
}

/** Something that is to be told before the next beat. */
interface Due {
  readonly at: Instant;
  readonly why: Exclude<Occasion, 'beat'>;
  /** Also if it is what was told last. */
  readonly anyway: boolean;
}

export function announcer({ clock, chance, mine, tell, others }: AnnouncerNeeds): Announcer {
  let toldAt: Instant = Number.NEGATIVE_INFINITY;
  let told = '';
  let due: Due | null = null;
  let beatAt: Instant = Number.POSITIVE_INFINITY;
  let closed = false;
  let callOff = () => {};

  const when = (why: Occasion, people = others() + 1): Instant =>
    whenToTell(why, { people, toldAt, now: clock.now(), chance: chance() });
  const wait = (): void => {
    callOff();
    const next = Math.min(due?.at ?? beatAt, beatAt);
    if (!closed && next < Number.POSITIVE_INFINITY) callOff = clock.after(Math.max(0, next - clock.now()), ring);
  };
  const ring = (): void => {
    const now = mine();
    const saying = JSON.stringify(now);
    const news = saying !== told || due?.anyway === true || beatAt <= clock.now();
    due = null;
    if (news) beatAt = when('beat');
    if (news && now !== null) {
      toldAt = clock.now();
      told = saying;
      tell(now);
    }
    wait();
  };
  /** One time is drawn for all that is to be told: the earliest of many draws would be at once, and for everybody the same. */
  const plan = (next: Due): void => {
    due = next;
    wait();
  };
  return {
    come: (expected) => plan({ at: when('change', Math.max(expected, others() + 1)), why: 'change', anyway: true }),
    changed() {
      if (due?.why !== 'change') plan({ at: when('change'), why: 'change', anyway: due !== null });
    },
    greet() {
      plan(due === null ? { at: when('greeting'), why: 'greeting', anyway: true } : { ...due, anyway: true });
    },
    close() {
      closed = true;
      callOff();
    },
  };
}
