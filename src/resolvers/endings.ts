import { type LeftOpen, type PostMortemEnded, parseEndPostMortem } from '#contract/endings';
import { type PostMortemView, parseReadPostMortem } from '#contract/post-mortems';
import { endPostMortem, type LeftTold, leftByPostMortem, reopenPostMortem } from '#usecases/end-post-mortem';
import { forEndings } from '../compose';
import { inProject } from './in-project';
import { participantOf, seenBy } from './post-mortems';

/** `postmortem.left`: what is open of a post-mortem, for those who may end it. */
export const leftOpenOf = inProject(
  parseReadPostMortem,
  async (caller, { id }): Promise<LeftOpen> => presented(await leftByPostMortem(forEndings, participantOf(caller), id)),
);

/** `postmortem.end`: ends it, with a reason where something is left. */
export const endOne = inProject(parseEndPostMortem, async (caller, asked): Promise<PostMortemEnded> => {
  const ending = await endPostMortem(forEndings, participantOf(caller), asked);
  if (ending.kind === 'reason-needed') return { kind: 'reason-needed', left: presented(ending.left) };
  return { kind: 'ended', postMortem: await seenBy(caller, ending.kept) };
});

/** `postmortem.reopen`: lets it go on. */
export const reopenOne = inProject(
  parseReadPostMortem,
  async (caller, { id }): Promise<PostMortemView> =>
    seenBy(caller, await reopenPostMortem(forEndings, participantOf(caller), id)),
);

/** Without the ids of issues: whom Jira does not show them learns nothing by them. */
const presented = ({ decisions, checks }: LeftTold): LeftOpen => ({
  decisions: decisions.map(({ id, text, owner, due, key, why }) => ({ id, text, owner, due, key, why })),
  checks: checks.map(({ decision, text, key, days, dueOn }) => ({ decision, text, key, days, dueOn })),
});
