import type { GroundRuleId, GroundRuleWords } from '../ground-rules';

export const englishGroundRules: Readonly<Record<GroundRuleId, GroundRuleWords>> = {
  'read-before': {
    rule: 'Everyone has these rules and the data before the meeting.',
    why: 'Nobody should meet a rule at the moment it is applied to them.',
    pair: {
      instead: 'Now that I see the estimate for the first time …',
      say: 'The estimate in the data is from before the second client joined; I would like to add that.',
    },
  },
  'conditions-not-people': {
    rule: 'Decisions and conditions, systems and processes are what we speak of. We ask what failed and why, not who.',
    why: 'A name ends the search. The next person in the same conditions would have done the same.',
    pair: { instead: 'Marketing forgot us.', say: 'The launch plan had no step at which marketing hears of a change.' },
  },
  'be-specific': {
    rule: 'We give an example instead of an impression: what, where, when, under which conditions.',
    why: 'A general statement is true of every project and changes none.',
    pair: {
      instead: 'Nobody adopted it.',
      say: 'Sales operations was asked to work differently in the CRM, and its quota left no time to learn that.',
    },
  },
  'honest-and-confidential': {
    rule: 'Honest comes before comfortable. What is said here stays with those who are here.',
    why: 'What leaves the room is what we agree on together, without names.',
    pair: {
      instead: 'It was all right, on the whole.',
      say: 'From April on I did not believe in the date, and there was no place to say so.',
    },
  },
  'what-we-control': {
    rule: 'We look at what is in our hands.',
    why: 'Of the rest we ask how we could have noticed it earlier, and what we would have done then.',
    pair: { instead: 'The client was difficult.', say: 'We had no way of deciding on a change of scope.' },
  },
  'everyone-speaks': {
    rule: 'Everyone who worked on it takes part, and each view counts the same; those who are newest speak early.',
    why: 'Each has seen a part that nobody else saw. Rank tells who decides, not who noticed.',
    pair: {
      instead: 'I only came in May; the others know better.',
      say: 'When I came in May, nobody could show me how the labels had been made.',
    },
  },
  'few-changes': {
    rule: 'We leave with three to five concrete changes.',
    why: 'Each has one owner and a date. A longer list is a wish.',
    pair: {
      instead: 'Let us give every point on the wall an owner.',
      say: 'Four of these would have changed the outcome. We take those four.',
    },
  },
};
