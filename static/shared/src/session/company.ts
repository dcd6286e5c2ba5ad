import type { PersonId } from '#domain/history/issue-key';
import { createHintLine, type HintLineNeeds } from './hint-line';
import { announcer, presenceFrom, type Told, whoIsHere } from './presence';
import type { Presence } from './session-desk';

export interface CompanyNeeds extends Pick<HintLineNeeds, 'clock' | 'channels' | 'open' | 'serverNow'> {
  readonly chance: () => number;
  /** Who may be here. */
  readonly people: () => ReadonlySet<PersonId>;
  /** How one stands oneself; null says nothing. */
  readonly mine: () => Told | null;
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
  /** Tells the others how one stands now. */
  tell(): void;
  /** Tells the others that this version is there. */
  hint(version: number): void;
  close(): void;
}

export function createCompany(needs: CompanyNeeds): Company {
  const { clock, chance } = needs;
  const here = whoIsHere(() => clock.now());
  let others = 0;
  const telling = announcer({
    clock,
    chance,
    others: () => others,
    tell() {
      const mine = needs.mine();
      if (mine !== null) line.tell({ ...mine });
      // Once in a while, so that whoever has gone without a word is taken out.
      needs.changed();
    },
  });
  const hear = (payload: unknown): void => {
    const version = versionIn(payload);
    if (version !== null) {
      needs.hinted(version);
      return;
    }
    const told = presenceFrom(payload, needs.people());
    if (told === null || told.seat === needs.mine()?.seat) return;
    if (here.heard(told)) telling.greet();
    needs.changed();
  };
  const line = createHintLine({
    ...needs,
    hear,
    changed() {
      if (line.isUp()) telling.changed();
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
    hint: (version) => line.tell({ v: version }),
    close() {
      telling.close();
      line.close();
    },
  };
}

/** The version that a hint tells of; null where it is something else. */
const versionIn = (payload: unknown): number | null => {
  const told = typeof payload === 'object' && payload !== null && 'v' in payload ? payload.v : null;
  return typeof told === 'number' && Number.isSafeInteger(told) ? told : null;
};
