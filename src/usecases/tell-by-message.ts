import type { Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import { packMessage } from '#domain/pack/pack-message';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { alsoTold } from '#domain/post-mortem/telling';
import { toBeTold } from '#domain/post-mortem/who-may';
import type { IssueMessage } from '#ports/issue-message';
import type { KeptRecord } from '#ports/record-store';
import { amendPostMortem } from './amend-post-mortem';
import type { ChangePostMortem } from './change-post-mortem';
import { NotPermitted } from './not-permitted';
import { type Participant, postMortemToChange } from './post-mortem-of-project';

export interface TellByMessage extends ChangePostMortem {
  readonly messages: IssueMessage;
  readonly now: () => Instant;
}

export interface PackInJira {
  readonly postMortemId: string;
  readonly freezeId: string;
  /** One press of the button. */
  readonly request: string;
  /** An issue of the project: Jira sends messages by way of one. */
  readonly issue: IssueKey;
}

/**
 * Leaves the pack on the page in Jira and tells everybody invited by a message of Jira. What is kept comes first and the message after
 * it, so that the same press of the button, or two at once, tell nobody twice.
 * @throws NotPermitted, also for an issue of another project; MessageRefused when Jira would not send it: then the pack is where it
 * was before.
 */
export async function tellByMessage(
  needs: TellByMessage,
  who: Participant,
  { postMortemId, freezeId, request, issue }: PackInJira,
): Promise<KeptRecord<PostMortem>> {
  const kept = await postMortemToChange(needs, who, postMortemId);
  const before = kept.value;
  if (!before.freezes.some(({ id }) => id === freezeId)) throw new Error('This post-mortem has no such freeze.');
  if (before.pack.kind === 'in-jira' && before.pack.request === request) return kept;
  // Whoever follows another project's issue must not hear of this one by it.
  if (!(await needs.messages.isIn(issue, who.projectId)))
    throw new NotPermitted(`${issue} is no issue of this project that you can see, so nobody can be told by it.`);
  const at = needs.now();
  const pack: PostMortem['pack'] = { kind: 'in-jira', request, by: who.accountId as PersonId, at, freezeId, issue };
  const earlierPages = before.pack.kind === 'in-confluence' ? [...before.earlierPages, pageOf(before.pack)] : before.earlierPages;
  const placed = { ...kept, version: kept.version + 1, value: { ...before, pack, earlierPages } };
  if ((await needs.postMortems.put(placed)) !== 'kept')
    throw new Error('Somebody has changed this post-mortem at the same moment. Look at it again, then tell people.');
  const where = { projectId: who.projectId, id: postMortemId };
  const people = toBeTold(before, who.accountId);
  if (people.length === 0) return placed;
  const { title, meeting } = before;
  try {
    await needs.messages.send({ issue, to: people, ...packMessage({ title, meeting, issue }) });
  } catch (problem) {
    await amendPostMortem(needs, where, (value) =>
      value.pack.kind === 'in-jira' && value.pack.request === request
        ? { ...value, pack: before.pack, earlierPages: before.earlierPages }
        : null,
    );
    throw problem;
  }
  return amendPostMortem(needs, where, (value) => ({ ...value, told: alsoTold(value.told, people, at, 'message') }));
}

const pageOf = ({ kind: _, ...page }: PostMortem['pack'] & { kind: 'in-confluence' }) => page;
