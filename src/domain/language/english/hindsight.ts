import type { WordingRule } from '../wording-rules';

/** What would have been: known only afterwards, so nothing can be learnt from the day itself. */
export const ENGLISH_HINDSIGHT: readonly WordingRule[] = [
  {
    kind: 'counterfactual',
    phrases: [
      '{modal} ~3 have {adv}? {adv}? {participle}',
      '{modalHave} not|never? {adv}? {adv}? {participle}',
      'ought {adv}? not? {adv}? to {adv}? have {adv}? {participle}',
    ],
    unless: [
      // A promise that was not kept is a fact.
      'by|per spec|specification|specifications|contract|design|agreement',
      'according to',
      'under|in the contract|agreement|specification|spec',
      'as specified|agreed|documented|contracted|defined',
      // A guess at what happened.
      'could|might|would have been caused|triggered|due|related',
    ],
    suggestion: 'What was known on that day, and what made the choice look right then?',
  },
  {
    kind: 'counterfactual',
    phrases: [
      'if only',
      'in hindsight|retrospect',
      'with hindsight',
      'looking back',
      "{one} wish|wishes ~2 had|hadn't",
      "i|we wish ~2 had|hadn't",
      "would|wouldn't ~5 if ~5 had",
      "needn't have {participle}",
      '^ had {adv}? we|i|they|she|he|you|it|the|our|{name} ~16 would|could|might',
      'if i|we|they|he|she|it had {participle}',
    ],
    suggestion: 'What happened instead, and what would have had to be known or be there to do it otherwise?',
  },
];
