import { questionsFor } from '#domain/evidence/signs/questions-for';
import { GROUND_RULES } from '#domain/framework/ground-rules';
import { WARNING_SIGNS, type WarningSignId } from '#domain/framework/warning-signs';
import type { PackBlock, PackLine } from './pack-document';
import type { PackGiven } from './pack-given';

const MOST_QUESTIONS = 8;
const MOST_ACCOUNTS = 6;

/** What people remember beside what Jira shows: side by side, without names, in no order of worth. */
export const accountsPart = ({ accounts, words }: PackGiven): readonly PackBlock[] => {
  if (accounts.length === 0) return [];
  const more = accounts.length - MOST_ACCOUNTS;
  return [
    { kind: 'heading', level: 2, text: 'What people remember, beside what Jira shows' },
    {
      kind: 'list',
      items: accounts.slice(0, MOST_ACCOUNTS).map(({ text, verdict }) => [`“${text}” ${verdict}`]),
      more: more > 0 ? `and ${words.count(more, 'account', 'accounts')} more in Jira` : null,
    },
  ];
};

/** Questions that stay open, all of them: what nobody entered yet, then what only people can answer. */
export const openQuestions = ({ frozen, words }: Pick<PackGiven, 'frozen' | 'words'>): readonly PackLine[] => {
  const signs = oneOfEachGroupFirst(questionsFor(frozen.findings?.signs ?? []));
  const asked = signs.map((sign): PackLine => [words.framework.signs[sign].question]);
  return [...missingQuestions(frozen.asEntered.outside), ...asked];
};

/** As many of the open questions as people read before a meeting. */
export const questionsPart = (given: PackGiven): readonly PackBlock[] => {
  const { words } = given;
  const items = openQuestions(given);
  if (items.length === 0) return [];
  const more = items.length - MOST_QUESTIONS;
  return [
    { kind: 'heading', level: 2, text: 'Open questions' },
    {
      kind: 'list',
      items: items.slice(0, MOST_QUESTIONS),
      more: more > 0 ? `and ${words.count(more, 'question', 'questions')} more in Jira` : null,
    },
  ];
};

/** Of a list that is cut off, the questions that are left are not all of one kind. */
const oneOfEachGroupFirst = (signs: readonly WarningSignId[]): readonly WarningSignId[] => {
  const groupOf = new Map(WARNING_SIGNS.map(({ id, group }) => [id, group]));
  const place = (sign: WarningSignId) => signs.filter((one) => groupOf.get(one) === groupOf.get(sign)).indexOf(sign);
  return [...signs].sort((a, b) => place(a) - place(b));
};

/** The rules of the meeting, one line each. */
export const groundRulesPart = ({ words }: PackGiven): readonly PackBlock[] => [
  { kind: 'heading', level: 2, text: 'Ground rules' },
  { kind: 'list', items: GROUND_RULES.map((id): PackLine => [words.framework.groundRules[id].rule]), more: null },
];

const missingQuestions = (outside: PackGiven['frozen']['asEntered']['outside']): readonly PackLine[] => {
  const missing: PackLine[] = [];
  if (outside === null || (outside.adoption.promised === null && outside.adoption.reached === null))
    missing.push(['How many were to use it, and how many did?']);
  if (outside === null || outside.money.budget === null || outside.money.spent === null)
    missing.push(['What was the budget, and what was spent?']);
  if (outside === null || outside.deliverables.length === 0) missing.push(['What was delivered, and what of it was accepted?']);
  if (outside === null || (outside.client.nps === null && outside.client.renewal === null && outside.client.words === null))
    missing.push(['What has the client said, and has the client renewed?']);
  return missing;
};
