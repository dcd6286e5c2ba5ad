import type { ItemId } from '#domain/session/ids';
import { LIMITS } from '#domain/session/limits';
import type { SessionDesk } from '../../../shared/src/session/session-desk';

/** One person's votes, before they are counted: one entry a vote. */
export interface OwnBallot {
  readonly topics: readonly ItemId[];
  /** Whether they are in the box. */
  readonly state: 'reading' | 'kept' | 'waiting';
}

export interface OwnBallotStore {
  now(): OwnBallot;
  subscribe(changed: () => void): () => void;
  /** @returns false when there was no answer: to be tried again. */
  open(): Promise<boolean>;
  put(topics: readonly ItemId[]): void;
}

/** Whether another vote on a topic is possible. */
export const mayVote = (topics: readonly ItemId[], topic: ItemId, votesEach: number): boolean =>
  topics.length < votesEach && votesOn(topics, topic) < LIMITS.votesOnOne;

export const votesOn = (topics: readonly ItemId[], topic: ItemId): number => topics.filter((one) => one === topic).length;

export const withVote = (topics: readonly ItemId[], topic: ItemId): readonly ItemId[] => [...topics, topic];

/** One vote less on a topic. */
export function withoutVote(topics: readonly ItemId[], topic: ItemId): readonly ItemId[] {
  const last = topics.lastIndexOf(topic);
  return topics.filter((_, place) => place !== last);
}

/**
 * The ballot is given in anew with every vote, the newest last. What could not be given in is tried again with the next one.
 * @param ballot the number of the ballot that runs: a vote that is sent late counts in no other.
 */
export function ownBallotStore(desk: Pick<SessionDesk, 'seal' | 'own'>, ballot: number): OwnBallotStore {
  const listeners = new Set<() => void>();
  let own: OwnBallot = { topics: [], state: 'reading' };
  let sealing: Promise<unknown> = Promise.resolve();
  const show = (next: OwnBallot) => {
    own = next;
    for (const listener of listeners) listener();
  };
  const seal = async (topics: readonly ItemId[]) => {
    // Only the newest is worth sending.
    if (own.topics !== topics) return;
    const outcome = await desk.seal('ballot', { kind: 'ballot', ballot, topics }).catch(() => null);
    if (outcome?.kind === 'done' && own.topics === topics) show({ topics, state: 'kept' });
  };
  return {
    now: () => own,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    async open() {
      const found = await desk.own().catch(() => null);
      if (found === null) return false;
      if (own.state !== 'reading') return true;
      const envelope = found.envelopes.find(({ step }) => step === 'ballot')?.envelope;
      show({ topics: envelope?.kind === 'ballot' ? envelope.topics : [], state: 'kept' });
      return true;
    },
    put(topics) {
      show({ topics, state: 'waiting' });
      sealing = sealing.then(() => seal(topics));
    },
  };
}
