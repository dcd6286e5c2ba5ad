import {
  type MacroPostMortems,
  type MacroProjects,
  parseFindProjects,
  parseInProject,
  parseOpenFromMacro,
} from '#contract/macro';
import type { PersonId } from '#domain/history/issue-key';
import { findProjects } from '#usecases/find-projects';
import { openPostMortem } from '#usecases/open-post-mortem';
import { forMacro } from '../compose';
import { inNamedProject } from './in-named-project';
import { inSession } from './in-session';

/** `macro.projects`: the projects that the person may browse. Jira itself leaves out the others. */
export const projectsForMacro = inSession(
  parseFindProjects,
  async (_, { words }): Promise<MacroProjects> => ({ projects: await findProjects(forMacro, words) }),
);

/** `macro.post-mortems`: what a macro can be set to, the newest first. */
export const postMortemsForMacro = inNamedProject(parseInProject, async (_, { projectId }): Promise<MacroPostMortems> => {
  const { records, unreadable } = await forMacro.postMortems.found(projectId);
  const kept = [...records].sort((a, b) => b.value.openedAt - a.value.openedAt || (a.id < b.id ? -1 : 1));
  return {
    postMortems: kept.map(({ id, value: { title, kind } }) => ({ id, title, kind })),
    unreadable: unreadable.length,
  };
});

/**
 * `macro.open`: a new one for the page, to which whoever begins it is invited, as in Jira. Outcome, date and other people are settled
 * later, where the meeting is prepared.
 */
export const openFromMacro = inNamedProject(parseOpenFromMacro, async (accountId, { id, title, kind, projectId, role }) => {
  const by = accountId as PersonId;
  const plan = { title, kind, outcome: 'not-judged-yet', meeting: null, invited: [{ accountId: by, role }] } as const;
  const opened = await openPostMortem(forMacro, { id, projectId, by, plan });
  return { id: opened.id };
});
