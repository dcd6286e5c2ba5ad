import type { Milliseconds } from '#domain/history/instant';
import { UnreadableAnswer } from '../bridge/call-app';
import type { Answered } from './known-session';
import type { DeskState } from './session-desk';

/** How long a desk waits for a hint before it asks anyway: when hints come, when none do, and where there is little to wait for. */
const WITH_HINTS: Milliseconds = 10_000;
const WITHOUT_HINTS: Milliseconds = 3_000;
const NOTHING_TO_SEE: Milliseconds = 15_000;
/** One call that is lost is made again soon, with nothing said about it; after more the server seems to be away. */
const FIRST_RETRY: Milliseconds = 400;
const OFFLINE_AFTER = 2;

/** How a desk stands to the server, as far as calls were answered. */
export interface ServerContact {
  answered(): void;
  /** The session was read. */
  read(): void;
  /** How often it was. */
  reads(): number;
  failed(problem: unknown): void;
  /** Nothing will be answered any more. */
  lost(): void;
  /** @param hintsCome whether hints arrive. */
  state(answered: Answered, hintsCome: boolean): DeskState;
  /** How long to wait before asking without a hint; null asks no more. */
  patience(answered: Answered, hintsCome: boolean): Milliseconds | null;
}

export function serverContact(): ServerContact {
  /** Calls in a row that nobody answered. */
  let failures = 0;
  /** An answer came in words that this window does not know: only a reload helps. */
  let outdated = false;
  let reads = 0;
  return {
    answered() {
      failures = 0;
    },
    read() {
      failures = 0;
      reads += 1;
    },
    reads: () => reads,
    failed(problem) {
      failures += 1;
      outdated ||= problem instanceof UnreadableAnswer;
    },
    lost() {
      failures = OFFLINE_AFTER;
    },
    state(answered, hintsCome) {
      if (answered === 'not-yours-to-see') return 'refused';
      if (outdated) return 'outdated';
      if (failures >= OFFLINE_AFTER) return 'offline';
      if (answered === 'not-opened') return 'not-opened';
      if (answered === 'none') return 'loading';
      return hintsCome ? 'live' : 'polling';
    },
    patience(answered, hintsCome) {
      if (answered === 'record') return null;
      if (answered === 'not-opened' || answered === 'not-yours-to-see') return NOTHING_TO_SEE;
      if (failures > 0) return Math.min(WITHOUT_HINTS, FIRST_RETRY * 2 ** (failures - 1));
      return hintsCome ? WITH_HINTS : WITHOUT_HINTS;
    },
  };
}
