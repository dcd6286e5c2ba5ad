import type { Milliseconds } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { announcer } from './announcer';
import { createHintLine, type HintLineNeeds } from './hint-line';
import { presenceFrom, type Told, whoIsHere } from './presence';
import type { Presence } from './session-desk';

export interface CompanyNeeds extends Pick<HintLineNeeds, 'clock' | 'channels' | 'open' | 'serverNow' | 'chance'> {
  /** Who may be here. */
  readonly people: () => ReadonlySet<PersonId>;
  /** How one stands oneself; null says nothing. */
  readonly mine: () => Told | null;
  /** The latest version that a hint told of. */
  readonly newest: () => number;
  /** A hint tells that this version is there. */
  readonly hinted: (version: number) => void;
  /** The line has come up or gone down. */
  readonly lineChanged: () => void;
  /** Somebody has come, gone, or does something else now. */
  readonly changed: () => void;
}

/** The others in a session: what they do is told by hints, that they are here by themselves. */
export interface Company {
  start(): void;
  isUp(): boolean;
  list(phase: number | null): readonly Presence[];
  /** Something of one's own has changed that the others should know. */
  tell(): void;
  /** The app has done something of one's own and has told the others of this version: makes sure that it was heard. */
  sure(version: number): void;
  close(): void;
}

/** The app's hint is heard long before; where the channel was too full for it, a second one helps. */
const UNHEARD_AFTER: Milliseconds = 1_000;

export function createCompany(needs: CompanyNeeds): Company {
  const { clock, chance, newest } = needs;
  const here = whoIsHere(() => clock.now());
  let others = 0;
  let unsure = 0;
  let callOff = () => {};
  const telling = announcer({
    clock,
    chance,
    others: () => others,
    mine: needs.mine,
    tell(mine) {
      // Whoever has missed a hint learns of it here. Only what a hint told: what one's own answers told would say who did it.
      line.tell({ ...mine, v: newest() });
      // Once in a while, so that whoever has gone without a word is taken out.
      needs.changed();
    },
  });
  const hear = (payload: unknown): void => {
    const version = versionIn(payload);
    if (version !== null) needs.hinted(version);
    const told = presenceFrom(payload, needs.people());
    if (told === null || told.seat === needs.mine()?.seat) return;
    if (here.heard(told)) telling.greet();
    needs.changed();
  };
  const line = createHintLine({
    ...needs,
    hear,
    changed() {
      if (line.isUp()) telling.come(needs.people().size);
      needs.lineChanged();
    },
  });
  return {
    start: line.start,
    isUp: line.isUp,
    list(phase) {
      const list = here.list(phase);
      others = list.length;
      return list;
    },
    tell: telling.changed,
    sure(version) {
      if (version <= Math.max(unsure, newest())) return;
      unsure = version;
      callOff();
      callOff = clock.after(UNHEARD_AFTER * (1 + chance()), () => {
        if (unsure > newest()) line.tell({ v: unsure });
        unsure = 0;
      });
    },
    close() {
      callOff();
      telling.close();
      line.close();
    },
  };
}

/** The version that a hint tells of; null where it tells of none. */
const versionIn = (payload: unknown): number | null => {
  const told = typeof payload === 'object' && payload !== null && 'v' in payload ? payload.v : null;
  return typeof told === 'number' && Number.isSafeInteger(told) ? told : null;
};
