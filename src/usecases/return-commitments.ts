import { commitmentMessage } from '#domain/commitment/commitment-message';
import type { CommitmentsReturned } from '#domain/commitment/commitments-returned';
import { BACK_AFTER } from '#domain/commitment/own-commitment';
import type { Instant, Milliseconds } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { sessionIdOf } from '#domain/session/parse-ids';
import type { Session } from '#domain/session/session';
import type { CommitmentAnswers } from '#ports/commitment-answers';
import type { PrivateMessage } from '#ports/private-message';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import { type Sessions, sessionNow } from './into-session';
import { slotOfCommitment } from './slot-in-session';

export interface ReturnCommitments extends Pick<Sessions, 'sessions' | 'digest' | 'now'> {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'found'>;
  readonly returned: Pick<RecordStore<CommitmentsReturned>, 'found' | 'put'>;
  readonly answers: Pick<CommitmentAnswers, 'read'>;
  readonly messages: PrivateMessage;
}

/** Whom no daily look has told for so long is told by the page alone: nobody wants mail about a meeting of last year. */
const TOLD_UNTIL: Milliseconds = 2 * BACK_AFTER;

/**
 * Tells everybody once, 30 days after a meeting, that their own sentence is back: by a message of the app to that one person, without the
 * sentence. Whoever has said already how it went is not told. That somebody is told is noted before the message goes: run twice at once,
 * it goes once; should the function end in between, it does not go at all, and the page tells it.
 * @returns why single people could not be told; all others were.
 */
export async function returnCommitments(needs: ReturnCommitments): Promise<readonly unknown[]> {
  const [{ records }, { records: kept }] = await Promise.all([needs.postMortems.found(null), needs.returned.found(null)]);
  const known = new Map(kept.map((one) => [one.id, one]));
  const failures: unknown[] = [];
  for (const postMortem of records)
    for (const number of [1, 2] as const) {
      const before = known.get(sessionIdOf(postMortem.id, number)) ?? null;
      // Most meetings are long over, or were read on another day: they cost nothing.
      if (before !== null && (before.value.settled || needs.now() < before.value.from)) continue;
      try {
        failures.push(...(await ofMeeting(needs, postMortem, number, before)));
      } catch (failure) {
        failures.push(failure);
      }
    }
  return failures;
}

type Kept = KeptRecord<CommitmentsReturned>;

/** @returns why single people of one meeting could not be told. */
async function ofMeeting(
  needs: ReturnCommitments,
  postMortem: KeptRecord<PostMortem>,
  number: 1 | 2,
  before: Kept | null,
): Promise<readonly unknown[]> {
  const session = await closedSession(needs, postMortem, number);
  if (session === null) return [];
  const from = session.closedAt + BACK_AFTER;
  const fresh = { id: session.id, belongsTo: postMortem.belongsTo, version: 0, value: { from, told: [], settled: false } };
  const kept: Kept = { ...(before ?? fresh), value: { ...(before ?? fresh).value, from } };
  const now = needs.now();
  if (now < from) {
    await needs.returned.put(after(kept, {}));
    return [];
  }
  const told = now < from + TOLD_UNTIL ? await tellAll(needs, postMortem, session, kept) : { kept, failures: [] };
  if (told.kept !== null) await needs.returned.put(after(told.kept, { settled: true }));
  return told.failures;
}

/** Null while the meeting goes on, or has been opened again. */
async function closedSession(
  needs: ReturnCommitments,
  postMortem: KeptRecord<PostMortem>,
  number: 1 | 2,
): Promise<(Session & { readonly closedAt: Instant }) | null> {
  const room = { id: sessionIdOf(postMortem.id, number), number, postMortem, people: [], you: '' as PersonId };
  const session = (await sessionNow(needs, room))?.session ?? null;
  if (session === null || session.status !== 'closed' || session.closedAt === null) return null;
  return { ...session, closedAt: session.closedAt };
}

/** @returns what is kept by then; null where another run tells the same people. */
async function tellAll(
  needs: ReturnCommitments,
  postMortem: KeptRecord<PostMortem>,
  session: Session,
  before: Kept,
): Promise<{ readonly kept: Kept | null; readonly failures: readonly unknown[] }> {
  const failures: unknown[] = [];
  let kept = before;
  for (const { by } of session.items.commitments) {
    const slot = await slotOfCommitment(needs, postMortem.id, by);
    if (kept.value.told.includes(slot)) continue;
    const noted = after(kept, { told: [...kept.value.told, slot] });
    if ((await needs.returned.put(noted)) !== 'kept') return { kept: null, failures };
    kept = noted;
    if ((await needs.answers.read(session.id, slot)) !== null) continue;
    await tell(needs, postMortem.belongsTo, by).catch((failure: unknown) => failures.push(failure));
  }
  return { kept, failures };
}

/** A project without an issue that the app sees, or a person whom Jira writes to by none: the page alone tells them. */
async function tell({ messages }: ReturnCommitments, projectId: string, to: PersonId): Promise<void> {
  const issue = await messages.issueOf(projectId);
  if (issue === null) return;
  if ((await messages.send({ issue, to, ...commitmentMessage(issue) })) === 'no')
    throw new Error('Jira would not send the message that a commitment is back.');
}

const after = (kept: Kept, change: Partial<CommitmentsReturned>): Kept => ({
  ...kept,
  version: kept.version + 1,
  value: { ...kept.value, ...change },
});
