import { kvs } from '@forge/kvs';
import { parseCommitmentAnswer } from '#domain/commitment/parse-commitment';
import type { CommitmentAnswers } from '#ports/commitment-answers';
import { sessionKeys } from './session-keys';

/** What people say of their own sentences: one plain value a person and session, in a slot that does not tell whose it is. */
export const keptCommitmentAnswers: CommitmentAnswers = {
  async read(id, slot) {
    const raw: unknown = await kvs.get(sessionKeys.commitmentAnswer(id, slot));
    if (raw === undefined) return null;
    const read = parseCommitmentAnswer(raw);
    if (!read.ok) throw new Error(`Your answer cannot be read from storage: ${read.field}: ${read.problem}.`);
    return read.value;
  },

  async save(id, slot, answer) {
    await kvs.set(sessionKeys.commitmentAnswer(id, slot), answer);
  },
};
