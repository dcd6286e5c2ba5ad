import { nothingEntered } from '#domain/outside/nothing-entered';
import type { OutsideFacts } from '#domain/outside/outside-facts';
import type { PackGiven } from '#domain/pack/pack-given';
import { packWords } from '../../static/project/src/post-mortems/pack-words';
import { voiceFor } from '../../static/shared/src/words/voice';
import { aFreeze, aPostMortem, NOW } from './a-post-mortem';
import { frozenProject } from './frozen-project';

/** Everything that people could enter about the generated project. */
export const entered: OutsideFacts = {
  ...nothingEntered,
  project: { client: 'Northwind', scope: 'Suggest the queue and an answer for each incoming ticket' },
  money: { currency: 'EUR', budget: 100_000, spent: 138_000, revenuePlanned: 60_000, revenueActual: 0 },
  adoption: { unit: 'percent', promised: 80, reached: 12, promisedCurve: [], reachedCurve: [] },
  deliverables: [
    { name: 'Routing model', acceptance: 'accepted' },
    { name: 'Answer drafts', acceptance: 'refused' },
  ],
  client: { nps: -20, renewal: 'no', words: 'It never met our tickets' },
  team: { score: 2.5, words: 'We saw it in May' },
  links: [
    { kind: 'deck', label: 'Business case', url: 'https://example.com/deck' },
    { kind: 'status-reports', label: 'Weekly reports', url: 'https://example.com/reports' },
  ],
};

/** A pack of the generated project, in the words of the page. */
export function packGiven(given: Partial<PackGiven> & { readonly outside?: OutsideFacts | null } = {}): PackGiven {
  const { outside = entered, ...rest } = given;
  const frozen = rest.frozen ?? frozenProject();
  return {
    head: aFreeze(),
    postMortem: aPostMortem(),
    accounts: [],
    words: packWords(voiceFor('en-GB', 'UTC', NOW), frozen),
    address: null,
    ...rest,
    frozen: { ...frozen, asEntered: { ...frozen.asEntered, outside } },
  };
}
