import type { HeldAgainst } from '#domain/account/beside-each-other';
import type { Voice } from '../../../shared/src/words/voice';
import type { AccountsNow } from './accounts-store';

/** What the accounts come to, in a sentence: how many, and how many of them the history shows, speaks against, or cannot show. */
export function accountsSentence({ reading, takesPart }: AccountsNow, held: readonly HeldAgainst[], voice: Voice): string {
  if (reading === 'reading') return 'Reading what people have written.';
  if (reading === 'unread') return '';
  if (!takesPart) return 'Those who are invited to this post-mortem write down here what they remember. Only they see it.';
  if (held.length === 0) return 'Nobody has written down yet what they remember. Each sentence is held against what Jira shows.';
  const of = (which: 'shown' | 'contradicted') => held.filter(({ verdict }) => verdict?.verdict === which).length;
  const [shown, contradicted] = [of('shown'), of('contradicted')];
  const open = held.length - shown - contradicted;
  const parts = [
    shown > 0 ? `${voice.number(shown)} that Jira shows` : '',
    contradicted > 0 ? `${voice.number(contradicted)} where Jira shows otherwise` : '',
    open > 0 ? `${voice.number(open)} that Jira cannot show` : '',
  ].filter(Boolean);
  return `${voice.count(held.length, 'sentence', 'sentences')}: ${parts.join(', ')}.`;
}
