import {
  type PostMortemChanged,
  type PostMortemList,
  type PostMortemRead,
  type PostMortemView,
  parseChangePostMortem,
  parseOpenPostMortem,
  parseReadPostMortem,
} from '#contract/post-mortems';
import type { PersonId } from '#domain/history/issue-key';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { mayChange } from '#domain/post-mortem/who-may';
import type { KeptRecord } from '#ports/record-store';
import { changePostMortem } from '#usecases/change-post-mortem';
import { listPostMortems, type PostMortemWithReceipts, withReceipts } from '#usecases/list-post-mortems';
import { openPostMortem } from '#usecases/open-post-mortem';
import { type Participant, postMortemOfProject } from '#usecases/post-mortem-of-project';
import { forPostMortems } from '../compose';
import { aboutPostMortem, mustBrowse } from './about-post-mortem';
import { type Caller, inProject, nothing } from './in-project';

/** `postmortem.list`: the post-mortems of the project in which the page is open. */
export const listOfPostMortems = inProject(nothing, async (caller): Promise<PostMortemList> => {
  const found = await listPostMortems(forPostMortems, caller.projectId);
  const postMortems = found.postMortems.map((one) => viewFor(caller, one));
  // Whoever looks after the app is to find the reason.
  for (const { id, problem } of found.unreadable) console.error(`The post-mortem ${id} cannot be read: ${problem}`);
  return { postMortems, unreadable: found.unreadable.length, viewer: caller.accountId as PersonId, now: forPostMortems.now() };
});

/** `postmortem.read`: one of them, for the preparation of its meeting in Jira and in Confluence. */
export const readOne = aboutPostMortem(parseReadPostMortem, async (caller, { id }): Promise<PostMortemRead> => {
  if (!caller.rights.browse) return { kind: 'not-yours-to-see' };
  return { kind: 'there', postMortem: await seenBy(caller, await postMortemOfProject(forPostMortems, caller, id)) };
});

/** `postmortem.open`: whoever may browse the project may open one. */
export const openOne = inProject(parseOpenPostMortem, async (caller, { id, plan }): Promise<PostMortemView> => {
  const { projectId, accountId } = caller;
  return seenBy(caller, await openPostMortem(forPostMortems, { id, projectId, by: accountId as PersonId, plan }));
});

/** `postmortem.change`: title, kind, outcome, meeting and people; in Jira, and on the page in Confluence that it is worked on from. */
export const changeOne = aboutPostMortem(parseChangePostMortem, async (caller, asked): Promise<PostMortemChanged> => {
  mustBrowse(caller);
  const { id, version, plan } = asked;
  const { kind, kept } = await changePostMortem(forPostMortems, participantOf(caller), { id, basedOn: version, plan });
  return { kind, postMortem: await seenBy(caller, kept) };
});

/** The caller as the rules of a post-mortem know people. */
export const participantOf = ({ accountId, projectId, rights }: Caller): Participant => ({
  accountId,
  projectId,
  administers: rights.administer,
});

/** A post-mortem as one person sees it. */
export const seenBy = async (caller: Caller, kept: KeptRecord<PostMortem>): Promise<PostMortemView> =>
  viewFor(caller, await withReceipts(forPostMortems, kept));

function viewFor(caller: Caller, { kept, receipts }: PostMortemWithReceipts): PostMortemView {
  const { id, version, value } = kept;
  return { ...value, id, version, mayChange: mayChange(value, participantOf(caller)), receipts };
}
