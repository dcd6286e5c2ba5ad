import type { PersonId } from '#domain/history/issue-key';
import { maySpeak } from '#domain/loop/who-speaks';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import type { KeptFollowed } from './follow-decision';

/** The post-mortem that a decision was taken in; null where its record is lost. One that cannot be read is there all the same. */
export type PostMortemKnown = KeptRecord<PostMortem> | 'unreadable' | null;

interface PostMortemOfDecision {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'read'>;
}

/** For somebody who looks: a decision is shown whether its post-mortem can be read or not. */
export const postMortemShown = ({ postMortems }: PostMortemOfDecision, { value }: KeptFollowed): Promise<PostMortemKnown> =>
  postMortems.read(value.postMortemId).catch(() => 'unreadable' as const);

/**
 * For somebody who wants to say something of the decision. Its owner needs no post-mortem for that.
 * @throws Error for everybody else where it cannot be read: whether they took part is not known then.
 */
export async function postMortemForSpeaker(
  { postMortems }: PostMortemOfDecision,
  { value }: KeptFollowed,
  accountId: string,
): Promise<PostMortemKnown> {
  try {
    return await postMortems.read(value.postMortemId);
  } catch (problem) {
    if (maySpeak(value.followed, { by: accountId as PersonId, mayAnswer: new Set() })) return 'unreadable';
    throw problem;
  }
}

/** Who may speak of a post-mortem's decisions beside their owners: everybody who takes part in it. */
export const speakersOf = (postMortem: PostMortemKnown): ReadonlySet<string> =>
  new Set(
    postMortem === null || postMortem === 'unreadable'
      ? []
      : [postMortem.value.openedBy, ...postMortem.value.invited.map((one) => one.accountId)],
  );
