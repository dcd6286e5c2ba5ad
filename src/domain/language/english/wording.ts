import type { WordingLanguage } from '../wording-rules';
import { ENGLISH_BLAME } from './blame';
import { ENGLISH_HINDSIGHT } from './hindsight';
import { ENGLISH_LISTS } from './lists';
import { ENGLISH_OUTSIDE } from './outside';
import { ENGLISH_VAGUENESS } from './vagueness';

export const ENGLISH_WORDING: WordingLanguage = {
  lists: ENGLISH_LISTS,
  beforePerson:
    'the a an our their your my this that some new junior senior project product data team tech business scrum support sales quality test release delivery department on call lead software account change system',
  specific:
    'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand half third twice monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december because since until before after during when unless instead',
  rules: [...ENGLISH_BLAME, ...ENGLISH_HINDSIGHT, ...ENGLISH_VAGUENESS, ...ENGLISH_OUTSIDE],
};
