import { commitmentMessage } from '#domain/commitment/commitment-message';
import { type CommitmentsReturned, lookedAt } from '#domain/commitment/commitments-returned';
import { BACK_AFTER } from '#domain/commitment/own-commitment';
import type { Milliseconds } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { sessionIdOf } from '#domain/session/parse-ids';
import type { Session } from '#domain/session/session';
import type { CommitmentAnswers } from '#ports/commitment-answers';
import type { PrivateMessage } from '#ports/private-message';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import { closedSession } from './closed-session';
import type { Sessions } from './into-session';
import { slotOfCommitment } from './slot-in-session';

export interface ReturnCommitments extends Pick<Sessions, 'sessions' | 'digest' | 'now'> {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'found'>;
  readonly returned: Pick<RecordStore<CommitmentsReturned>, 'read' | 'found' | 'put'>;
  readonly answers: Pick<CommitmentAnswers, 'read'>;
  readonly messages: PrivateMessage;
}

/** Whom no daily look has told for so long is told by the page alone: nobody wants mail about a meeting of last year. */
const TOLD_UNTIL: Milliseconds = 2 * BACK_AFTER;

/**
 * Tells everybody once, 30 days after a meeting, that their own sentence is back: by a message of the app to that one person, without the
 * sentence. Whoever has said already how it went is not told. That somebody is told is noted before the message goes: run twice at once,
 * it goes once; should the function end in between, it does not go at all, and the page tells it. Whom Jira refuses to write to counts as
 * not told, and is tried again on the next days.
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
  const session = await closedSession(needs, postMortem.id, number);
  if (session === null) return [];
  const from = session.closedAt + BACK_AFTER;
  const fresh = {
    id: session.id,
    belongsTo: postMortem.belongsTo,
    version: 0,
    value: { from, told: [], refusals: 0, settled: false },
  };
  const kept: Kept = { ...(before ?? fresh), value: { ...(before ?? fresh).value, from } };
  const now = needs.now();
  if (now < from) {
    await needs.returned.put(after(kept, {}));
    return [];
  }
  if (now >= from + TOLD_UNTIL) {
    await needs.returned.put(after(kept, { settled: true }));
    return [];
  }
  return tellAll(needs, postMortem, session, kept);
}

/** @returns why single people could not be told. It ends where another run tells the same people. */
async function tellAll(
  needs: ReturnCommitments,
  { id, belongsTo }: KeptRecord<PostMortem>,
  session: Session,
  before: Kept,
): Promise<readonly unknown[]> {
  const failures: unknown[] = [];
  let kept = before;
  let someRefused = false;
  for (const { by } of session.items.commitments) {
    const slot = await slotOfCommitment(needs, id, by);
    if (kept.value.told.includes(slot)) continue;
    const answered = (await needs.answers.read(session.id, slot)) !== null;
    // Before it is noted: where Jira cannot be asked now, nobody counts as told.
    const issue = answered ? null : await needs.messages.issueOf(belongsTo);
    const noted = after(kept, { told: [...kept.value.told, slot] });
    if ((await needs.returned.put(noted)) !== 'kept') return failures;
    kept = noted;
    // In a project without an issue that the app sees, the page alone tells them.
    if (issue === null) continue;
    const sent = await send(needs, issue, by);
    if (sent === 'sent') continue;
    failures.push(sent.failure);
    if (!sent.refused) continue;
    someRefused = true;
    const untold = await takeBack(needs, kept, slot);
    if (untold === null) return failures;
    kept = untold;
  }
  await needs.returned.put({ ...kept, version: kept.version + 1, value: lookedAt(kept.value, someRefused) });
  return failures;
}

/** @returns why it was not sent; where it is not known to be refused, it may have been. */
const send = (
  { messages }: ReturnCommitments,
  issue: IssueKey,
  to: PersonId,
): Promise<'sent' | { readonly failure: unknown; readonly refused: boolean }> =>
  messages.send({ issue, to, ...commitmentMessage(issue) }).then(
    (answer) =>
      answer === 'sent'
        ? answer
        : { failure: new Error('Jira would not send the message that a commitment is back.'), refused: true },
    (failure: unknown) => ({ failure, refused: false }),
  );

/** Two runs of one day meet at most a few times. */
const ATTEMPTS = 6;

/**
 * Notes that somebody is not told after all. Another run that has passed them by meanwhile does not have the last word on it.
 * @returns what is kept by then; null where another run is at it.
 */
async function takeBack({ returned }: ReturnCommitments, noted: Kept, slot: string): Promise<Kept | null> {
  let current = noted;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const without = after(current, { told: current.value.told.filter((one) => one !== slot), settled: false });
    if ((await returned.put(without)) === 'kept') return attempt === 0 ? without : null;
    const now = await returned.read(noted.id);
    if (now === null) return null;
    current = now;
  }
  throw new Error('Others are noting who is told that a commitment is back.');
}

const after = (kept: Kept, change: Partial<CommitmentsReturned>): Kept => ({
  ...kept,
  version: kept.version + 1,
  value: { ...kept.value, ...change },
});
