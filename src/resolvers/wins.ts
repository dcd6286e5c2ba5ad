import type { DecisionHeard } from '#contract/followed-decisions';
import { parseTakeBackWin, parseTellWin } from '#contract/wins';
import { takeBackOneWin, tellOfWin } from '#usecases/tell-of-win';
import { forWins } from '../compose';
import { inProject } from './in-project';

/** `decisions.win`: what a decision prevented, and who caught it. */
export const tellWinOf = inProject(
  parseTellWin,
  (caller, { id, win }): Promise<DecisionHeard> => tellOfWin(forWins, caller, id, win),
);

/** `decisions.unwin`: taken back by whoever said it. */
export const takeBackWinOf = inProject(
  parseTakeBackWin,
  (caller, { id, win }): Promise<DecisionHeard> => takeBackOneWin(forWins, caller, id, win),
);
