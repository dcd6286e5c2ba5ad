import type { NoConfluenceWhy, PackWritten, PageState } from '#contract/packs';
import type { PackPlace } from '#domain/post-mortem/pack-place';
import type { Voice } from '../../../shared/src/words/voice';

/** Where the pack is and how its page is at the moment. @param page null until it is known, and where there is none. */
export function placeSentence(pack: PackPlace, page: PageState | null, voice: Voice): string {
  switch (pack.kind) {
    case 'not-written':
      return 'The pack is not written yet, and nobody has been told of it.';
    case 'being-written':
      return `Writing it was begun ${voice.moment(pack.at)}, and no answer came back. Write it again: a page that is there already is found.`;
    case 'in-jira':
      return `The pack stays here in Jira. Everyone invited was told of it ${voice.moment(pack.at)} by a message of ${pack.issue}.`;
    case 'in-confluence':
      return `Written to Confluence ${voice.moment(pack.at)}. ${page === null ? '' : PAGE[page]}`.trim();
  }
}

const PAGE: Readonly<Record<PageState, string>> = {
  'as-written': 'The page is as it was written.',
  'edited-by-hand':
    'Somebody has edited the page since. It is left as it is: written again, the pack becomes a new page beside it.',
  'in-bin': 'The page is in Confluence’s bin. Restore it there, or write a new one.',
  gone: 'The page was deleted, or you may not see it. A new one can be written.',
  'out-of-reach': 'How the page is now cannot be told: Confluence did not answer.',
};

/** Whether writing again would need a page of its own, because the one there is not to be touched. */
export const needsNewPage = (page: PageState | null): boolean =>
  page === 'edited-by-hand' || page === 'in-bin' || page === 'gone';

/** Why nothing can be written to Confluence, and what then. */
export const noConfluenceSentence = (why: NoConfluenceWhy): string =>
  why === 'not-connected'
    ? 'Hindsight is not connected to Confluence on this site, so the pack stays here in Jira. A site administrator connects it under Apps, Manage apps, Hindsight, Connect to Confluence.'
    : 'You may not use Confluence on this site, so the pack stays here in Jira. Somebody who may can write it to a page.';

/** Why nothing was written. */
export function notWrittenSentence(outcome: Exclude<PackWritten, { kind: 'written' }>): string {
  switch (outcome.kind) {
    case 'being-written':
      return 'The pack is being written, or was a moment ago and no answer came back. Wait two minutes, then write it again: a page that is there already is found.';
    case 'edited-by-hand':
      return 'Nothing was written: somebody has edited the page by hand, and what they wrote is not replaced. Write a new page beside it, or leave it.';
    case 'page-gone':
      return outcome.inBin
        ? 'Nothing was written: the page is in Confluence’s bin. Restore it there, or write a new page.'
        : 'Nothing was written: the page was deleted, or you may not see it. Write a new page, or leave it.';
    case 'no-confluence':
      return noConfluenceSentence(outcome.why);
    case 'refused':
      return `Nothing was written. ${outcome.problem}`;
  }
}
