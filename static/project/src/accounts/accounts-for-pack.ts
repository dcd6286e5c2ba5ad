import type { AccountView } from '#contract/accounts';
import { heldAgainst } from '#domain/account/beside-each-other';
import type { Course } from '#domain/account/period-in-words';
import type { Witness } from '#domain/account/verdict';
import type { Voice } from '../../../shared/src/words/voice';
import { verdictInWords } from './account-words';

/** A sentence and what Jira says to it, fit to leave the room. */
export interface ExportedAccount {
  readonly text: string;
  readonly verdict: string;
}

/**
 * Accounts as they go into the pack: by sentence, in the order of the alphabet, so that neither their authors nor who spoke
 * first can be told.
 */
export const accountsForPack = (
  accounts: readonly AccountView[],
  course: Course,
  witness: Witness,
  voice: Voice,
): readonly ExportedAccount[] =>
  accounts
    .map((account) => {
      const { verdict } = heldAgainst(account, course, witness);
      return {
        text: account.text,
        verdict: verdict === null ? 'Not a matter that Jira could show.' : verdictInWords(verdict, voice),
      };
    })
    .sort((a, b) => a.text.localeCompare(b.text, voice.locale));
