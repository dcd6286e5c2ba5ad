import { parseChoosePoint } from '#contract/redesign';
import type { RedesignList } from '#domain/evidence/edges/redesign-points';
import type { PersonId } from '#domain/history/issue-key';
import { chooseRedesignPoint } from '#usecases/choose-redesign-point';
import { readRedesignPoints } from '#usecases/read-redesign-points';
import { forRedesign } from '../compose';
import { inProject, nothing } from './in-project';

/** `redesign.read`: the coordination points chosen for redesign. */
export const readRedesign = inProject(
  nothing,
  async ({ projectId }): Promise<RedesignList> => readRedesignPoints(forRedesign, projectId),
);

/** `redesign.choose`: puts one on the list, or takes it off. */
export const chooseRedesign = inProject(
  parseChoosePoint,
  async ({ projectId, accountId }, { chosen, point }): Promise<RedesignList> =>
    chooseRedesignPoint(forRedesign, { projectId, by: accountId as PersonId, chosen, point }),
);
