import type { Outcome, PostMortemKind } from '#domain/post-mortem/post-mortem';
import { moneyText } from './money-text';
import type { PackBlock, PackInline, PackLine } from './pack-document';
import type { PackGiven } from './pack-given';

const KIND: Readonly<Record<PostMortemKind, string>> = { pilot: 'pilot', project: 'project', checkpoint: 'checkpoint' };

const OUTCOME: Readonly<Record<Outcome, string>> = {
  'went-well': 'went well',
  mixed: 'mixed',
  failed: 'failed',
  'not-judged-yet': 'not judged yet',
};

/** For whom and when it is, and as what it was frozen. */
export const openingPart = ({ frozen, head, postMortem, words }: PackGiven): readonly PackBlock[] => {
  const { meeting, invited } = postMortem;
  const when =
    meeting === null ? 'No meeting is agreed yet.' : `Meeting: ${words.moment(meeting.at, meeting.zone)} (${meeting.zone}).`;
  const people = invited.flatMap(({ accountId, role }, n): PackInline[] => [
    ...(n === 0 ? [] : [', ']),
    { person: accountId },
    ` (${role.replaceAll('-', ' ')})`,
  ]);
  const moved = head.movedMeanwhile.count;
  const line: PackLine = [
    `Facts and questions, for reading before the meeting. Frozen ${words.moment(head.at)} from what Jira said at ${words.moment(frozen.asOf)} (${frozen.zone}), as `,
    { person: frozen.frozenAs },
    ' sees the project; what changes in Jira later is not in it.',
    ...(moved === 0 ? [] : [` ${words.count(moved, 'issue', 'issues')} changed while it was frozen.`]),
  ];
  return [
    { kind: 'paragraph', line: people.length === 0 ? [when] : [`${when} For `, ...people, '.'] },
    { kind: 'note', line },
  ];
};

/** Scope, timeline, budget and outcome in one paragraph; the outcome is the word of those who opened the post-mortem. */
export const summaryPart = ({ frozen, postMortem, words }: PackGiven): readonly PackBlock[] => {
  const { outside } = frozen.asEntered;
  const name = frozen.project.name ?? frozen.project.key;
  const client = outside?.project.client ? `, for ${outside.project.client}` : '';
  const scope = outside?.project.scope ? `: ${withStop(outside.project.scope)}` : '.';
  const line = [
    `${name} (${KIND[postMortem.kind]}${client})${scope}`,
    words.story(frozen.evidence),
    budget(outside?.money ?? null, words),
    `Outcome as entered: ${OUTCOME[postMortem.outcome]}.`,
  ];
  return [
    { kind: 'heading', level: 2, text: 'Summary' },
    { kind: 'paragraph', line: [line.filter((sentence) => sentence !== '').join(' ')] },
  ];
};

const withStop = (sentence: string): string => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);

const budget = (
  money: NonNullable<PackGiven['frozen']['asEntered']['outside']>['money'] | null,
  words: PackGiven['words'],
): string => {
  if (money === null || (money.budget === null && money.spent === null)) return 'Budget and spend were not entered.';
  const { currency, budget: planned, spent } = money;
  if (planned === null) return `${moneyText(spent, currency, words)} were spent; no budget was entered.`;
  if (spent === null) return `The budget was ${moneyText(planned, currency, words)}; what was spent was not entered.`;
  return `${moneyText(spent, currency, words)} were spent of a budget of ${moneyText(planned, currency, words)}.`;
};
