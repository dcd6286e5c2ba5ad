import type { RecordWords } from '#domain/framework/record-words';
import type { PackBlock, PackLine } from '#domain/pack/pack-document';
import type { Decision, Verification } from '#domain/session/items';
import { filled, type RecordVoice } from './record-voice';
import type { SessionRecord } from './session-record';

/** What was decided, with who answers for it, by when, and how it is seen to hold (S3-55). Then what was parked, and what was decided against. */
export function decisionsPart({ decisions }: SessionRecord, words: RecordWords, voice: RecordVoice): readonly PackBlock[] {
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
          rows: decisions.taken.map((decision) => rowOf(decision, words.decisions, voice)),
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

const rowOf = (decision: Decision, words: RecordWords['decisions'], voice: RecordVoice): readonly PackLine[] => [
  [decision.text],
  [decision.owner === null ? words.notSaid : { person: decision.owner }],
  [decision.due === null ? words.notSaid : voice.day(decision.due)],
  [decision.done === '' ? words.notSaid : decision.done],
  [decision.verification === null ? words.notSaid : verifiedBy(decision.verification, words, voice)],
  [words.statusOf[decision.standing.kind]],
];

const verifiedBy = (how: Verification, words: RecordWords['decisions'], voice: RecordVoice): string => {
  switch (how.kind) {
    case 'count':
      return filled(words.count, { n: voice.number(how.count), what: how.what });
    case 'period':
      return filled(words.period, { n: voice.number(how.weeks), what: how.what });
    case 'query':
      return filled(how.expects === 'nothing' ? words.queryNothing : words.querySomething, { jql: how.jql });
  }
};
