import { type CommitmentAnswer, type OwnCommitment, whenBack } from '#domain/commitment/own-commitment';
import type { PersonId } from '#domain/history/issue-key';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { sessionIdOf } from '#domain/session/parse-ids';
import type { Session } from '#domain/session/session';
import { TURNED_AWAY } from '#domain/session/turned-away';
import type { CommitmentAnswers } from '#ports/commitment-answers';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import { type Sessions, sessionNow } from './into-session';
import { NotPermitted } from './not-permitted';
import { slotOfCommitment } from './slot-in-session';

export interface OwnCommitments extends Pick<Sessions, 'sessions' | 'digest' | 'now'> {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'found'>;
  readonly answers: CommitmentAnswers;
}

/** Whose they are, as the platform says, and in which project. */
export interface Whose {
  readonly accountId: string;
  readonly projectId: string;
}

/** Of so many post-mortems of a project, the newest. */
const MOST_LOOKED_AT = 20;

/**
 * What somebody said they would do differently, in the closed meetings of a project, the latest first: their own sentences and nobody
 * else's, whether or not they are still invited.
 */
export async function ownCommitments(needs: OwnCommitments, whose: Whose): Promise<readonly OwnCommitment[]> {
  const held = await sessionsOf(needs, whose);
  const begun = held.flatMap(({ session: { runs, joined } }) =>
    runs[0] !== undefined && joined.includes(whose.accountId as PersonId) ? [runs[0].startedAt] : [],
  );
  const said = await Promise.all(
    held.map(async ({ postMortem, number, session }): Promise<readonly OwnCommitment[]> => {
      const mine = ownIn(session, whose.accountId);
      if (session.closedAt === null || mine === null) return [];
      const { at: backAt, by: backBy } = whenBack(session.closedAt, begun);
      const answer = await needs.answers.read(session.id, await slotOfCommitment(needs, postMortem.id, whose.accountId));
      const { id, value } = postMortem;
      return [{ postMortem: { id, title: value.title }, number, text: mine, saidAt: session.closedAt, backAt, backBy, answer }];
    }),
  );
  return said.flat().sort((a, b) => b.saidAt - a.saidAt);
}

/** The sentence of one person in a session that is closed. */
const ownIn = ({ status, items }: Session, accountId: string): string | null =>
  status === 'closed' ? (items.commitments.find(({ by }) => by === accountId)?.text ?? null) : null;

interface Held {
  readonly postMortem: KeptRecord<PostMortem>;
  readonly number: 1 | 2;
  readonly session: Session;
}

/** The meetings of a project that have been held or begun. One that cannot be read keeps nobody from their sentence in another. */
async function sessionsOf(needs: OwnCommitments, { accountId, projectId }: Whose): Promise<readonly Held[]> {
  const { records } = await needs.postMortems.found(projectId);
  const newest = [...records].sort((a, b) => b.value.openedAt - a.value.openedAt).slice(0, MOST_LOOKED_AT);
  const held = await Promise.all(
    newest.flatMap((postMortem) =>
      ([1, 2] as const).map(async (number): Promise<readonly Held[]> => {
        const room = { id: sessionIdOf(postMortem.id, number), number, postMortem, people: [], you: accountId as PersonId };
        const session = await sessionNow(needs, room).catch(() => null);
        return session === null ? [] : [{ postMortem, number, session: session.session }];
      }),
    ),
  );
  return held.flat();
}

export interface AnsweringOwn extends Pick<CommitmentAnswer, 'how' | 'sentence'> {
  readonly postMortemId: string;
  readonly number: 1 | 2;
}

/**
 * Keeps what somebody says of their own sentence; it takes the place of what they said before.
 * @returns all of their sentences, as they are now.
 * @throws NotPermitted where there is no sentence of theirs: that somebody else said one is told to nobody.
 */
export async function answerOwnCommitment(
  needs: OwnCommitments,
  whose: Whose,
  { postMortemId, number, how, sentence }: AnsweringOwn,
): Promise<readonly OwnCommitment[]> {
  const mine = await ownCommitments(needs, whose);
  const one = mine.find(({ postMortem, number: of }) => postMortem.id === postMortemId && of === number);
  if (one === undefined) throw new NotPermitted(TURNED_AWAY['no-sentence-here']);
  const answer = { how, sentence, at: needs.now() };
  await needs.answers.save(
    sessionIdOf(postMortemId, number),
    await slotOfCommitment(needs, postMortemId, whose.accountId),
    answer,
  );
  return mine.map((other) => (other === one ? { ...one, answer } : other));
}
