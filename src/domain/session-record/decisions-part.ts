import type { RecordWords } from '#domain/framework/record-words';
import type { IssueKey } from '#domain/history/issue-key';
import type { PackBlock, PackLine } from '#domain/pack/pack-document';
import type { Decision } from '#domain/session/items';
import type { RecordVoice } from './record-voice';
import type { SessionRecord } from './session-record';
import { verifiedBy } from './verified-by';

/** What was decided, with who answers for it, by when, and how it is seen to hold (S3-55). Then what was parked, and what was decided against. */
export function decisionsPart(
  { decisions, issues }: SessionRecord,
  words: RecordWords,
  voice: RecordVoice,
): readonly PackBlock[] {
  const { heading, none, change, owner, due, done, verified, status, parked, declined } = words.decisions;
  const list = (title: string, items: readonly PackLine[]): readonly PackBlock[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: title },
          { kind: 'list', items, more: null },
        ];
  return [
    { kind: 'heading', level: 2, text: heading },
    decisions.taken.length === 0
      ? { kind: 'paragraph', line: [none] }
      : {
          kind: 'table',
          head: [change, owner, due, done, verified, status],
          rows: decisions.taken.map((decision) => rowOf(decision, issues.get(decision.id) ?? null, words.decisions, voice)),
          more: null,
        },
    ...list(
      parked,
      decisions.parked.map(({ text }) => [text]),
    ),
    ...list(
      declined,
      decisions.declined.map(({ text, standing }) => [standing.kind === 'declined' ? `${text}: ${standing.reason}` : text]),
    ),
  ];
}

const rowOf = (
  decision: Decision,
  issue: IssueKey | null,
  words: RecordWords['decisions'],
  voice: RecordVoice,
): readonly PackLine[] => [
  [decision.text],
  [decision.owner === null ? words.notSaid : { person: decision.owner }],
  [decision.due === null ? words.notSaid : voice.day(decision.due)],
  [decision.done === '' ? words.notSaid : decision.done],
  [decision.verification === null ? words.notSaid : verifiedBy(decision.verification, words, voice)],
  // Jira tells each reader of the issue how it stands.
  issue === null ? [words.statusOf[decision.standing.kind]] : [{ issue }],
];
