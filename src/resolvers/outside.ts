import { type OutsideSaved, type OutsideView, parseSaveOutside } from '#contract/outside';
import type { PersonId } from '#domain/history/issue-key';
import { enterOutsideFacts } from '#usecases/enter-outside-facts';
import { readOutsideFacts } from '#usecases/read-outside-facts';
import { forOutside } from '../compose';
import { inProject, nothing } from './in-project';

/** `outside.read`: what people entered that Jira does not hold. */
export const readOutside = inProject(
  nothing,
  async ({ projectId }): Promise<OutsideView> => readOutsideFacts(forOutside, projectId),
);

/** `outside.save`: enters groups of such facts. */
export const saveOutside = inProject(
  parseSaveOutside,
  async ({ projectId, accountId }, { version: basedOn, groups }): Promise<OutsideSaved> => {
    const result = await enterOutsideFacts(forOutside, { projectId, by: accountId as PersonId, basedOn, groups });
    return result.kind === 'kept' ? result.record : { conflict: true, groups: result.groups, current: result.record };
  },
);
