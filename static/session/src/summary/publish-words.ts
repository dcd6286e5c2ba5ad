import type { NoConfluenceWhy } from '#contract/packs';
import { TURNED_AWAY_KEYS } from '#contract/turned-away-keys';
import { turnedAwayBy } from '#domain/session/turned-away';
import type { Say } from '../../../shared/src/say/say';
import type { Publishing } from './summary-desk-view';

/** What became of publishing, in a sentence that says what would help; null where there is nothing to say. */
export function publishedWords(publishing: Publishing, say: Say): string | null {
  switch (publishing.kind) {
    case 'idle':
      return null;
    case 'publishing':
      return say('summary.publishing');
    case 'published':
      return publishing.untold === null
        ? say('summary.published.told')
        : say('summary.published.untold', { problem: inReadersLanguage(publishing.untold, say) });
    case 'no-answer':
      return say('summary.publish.noAnswer', { problem: publishing.problem });
    case 'not-published':
      return notPublishedWords(publishing.outcome, say);
  }
}

/** What the app itself says, in the reader's language; what Jira says, as Jira says it. */
const inReadersLanguage = (problem: string, say: Say): string => {
  const own = turnedAwayBy(problem);
  return own === null ? problem : say(TURNED_AWAY_KEYS[own]);
};

type NotPublished = Extract<Publishing, { readonly kind: 'not-published' }>['outcome'];

function notPublishedWords(outcome: NotPublished, say: Say): string {
  switch (outcome.kind) {
    case 'changed-meanwhile':
      return say('summary.publish.changed');
    case 'being-written':
      return say('summary.publish.beingWritten');
    case 'edited-by-hand':
      return say('summary.publish.editedByHand');
    case 'page-gone':
      return say(outcome.inBin ? 'summary.publish.inBin' : 'summary.publish.gone');
    case 'no-confluence':
      return noConfluenceWords(outcome.why, say);
    case 'refused':
      return say('summary.publish.refused', { problem: outcome.problem });
  }
}

/** Why there is no page, and what then. */
export const noConfluenceWords = (why: NoConfluenceWhy, say: Say): string =>
  say(why === 'not-connected' ? 'summary.publish.notConnected' : 'summary.publish.notPermitted');

/** Whether the page that is there is not to be touched, so that only one of its own beside it can be written. */
export const needsOwnPage = (publishing: Publishing): boolean =>
  publishing.kind === 'not-published' &&
  (publishing.outcome.kind === 'edited-by-hand' || publishing.outcome.kind === 'page-gone');
