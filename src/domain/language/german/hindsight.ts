import type { WordingRule } from '../wording-rules';

/** What would have been: known only afterwards, so nothing can be learnt from the day itself. */
export const GERMAN_HINDSIGHT: readonly WordingRule[] = [
  {
    kind: 'counterfactual',
    phrases: [
      '{haette} ~14 {modalInfinitive}',
      '{haette} ~14 {participle}',
      '{waere} ~12 gewesen|geworden|worden|{participle}',
      '{participle}|{modalInfinitive} {haette}|{waere}',
      'im nachhinein|rückblick',
      'rückblickend',
      'aus heutiger|jetziger sicht',
      'mit dem wissen von heute',
      'mit heutigem|unserem wissen',
      'hinterher|nachher {be}|weiß man',
      'hinterher betrachtet',
      'wenn ~14 {haette}|{waere}',
      '^ {haette}|{waere} wir|ich|man|{person}|der|die|das|es',
    ],
    unless: [
      // A promise that was not kept is a fact.
      'laut|gemäß {adv}? {agreement}',
      'nach {adv}? {agreement}',
      'wie vereinbart|zugesagt|spezifiziert|beschrieben',
      // A wish, and a guess at what happened.
      '{haette} gern|gerne',
      '{haette} {adv}? {adv}? ~3 gern|gerne',
    ],
    suggestion: 'Was war an dem Tag bekannt, und was ließ die Wahl damals richtig aussehen?',
  },
];
