import type { FrameworkWords } from '#domain/framework/framework-words';
import { wordsOfPhase } from '#domain/framework/phase-words';
import type { RecordWords } from '#domain/framework/record-words';
import type { PackBlock, PackDocument, PackLine } from '#domain/pack/pack-document';
import { decisionsPart } from './decisions-part';
import { figuresPart } from './figures-part';
import { topicsPart } from './findings-part';
import { filled, type RecordVoice } from './record-voice';
import type { SessionRecord } from './session-record';
import { summaryPart } from './summary-part';

/** In what language a record is written. */
export interface RecordLanguage {
  readonly words: RecordWords;
  readonly framework: FrameworkWords;
  readonly voice: RecordVoice;
}

/** The record as a document, short enough to be read (S3-57): parts in which nothing was written are left out. */
export function recordDocument(record: SessionRecord, { words, framework, voice }: RecordLanguage): PackDocument {
  const list = (heading: string, items: readonly PackLine[]): readonly PackBlock[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: heading },
          { kind: 'list', items, more: null },
        ];
  return {
    title: filled(words.title[record.number], { title: record.title }),
    blocks: [
      ...summaryPart(record, words, framework, voice),
      ...decisionsPart(record, words, voice),
      ...figuresPart(record.figures, words, voice),
      ...list(
        words.wentWell,
        record.successes.map((text) => [text]),
      ),
      ...topicsPart(record, words, framework, voice),
      ...conditionsPart(record, words, framework),
      ...list(
        words.redesign,
        record.redesign.map(({ text }) => [text]),
      ),
      ...list(
        words.lessons.heading,
        record.lessons.map(({ text, implications, showsUpIn }) => [
          [text, implications, showsUpIn === null ? '' : words.lessons.showsUpIn[showsUpIn]]
            .filter((piece) => piece.trim() !== '')
            .join(' · '),
        ]),
      ),
      ...list(
        words.questions,
        record.questions.map(({ text }) => [text]),
      ),
      ...list(words.meeting.heading, meetingLines(record, { words, framework, voice })),
    ],
  };
}

/** Never a single cause: a ranked list in its buckets (S0-51, S0-52). The number is the place in the whole list. */
function conditionsPart({ conditions }: SessionRecord, words: RecordWords, framework: FrameworkWords): readonly PackBlock[] {
  if (conditions.length === 0) return [];
  const ranks = conditions
    .flatMap((group) => group.conditions)
    .map(({ rank }) => rank)
    .sort((a, b) => a - b);
  const weightiest = (group: SessionRecord['conditions'][number]) => Math.min(...group.conditions.map(({ rank }) => rank));
  const inOrder = [...conditions].sort((a, b) => weightiest(a) - weightiest(b));
  return [
    { kind: 'heading', level: 2, text: words.conditions.heading },
    ...inOrder.flatMap(({ bucket, conditions: ranked }): readonly PackBlock[] => [
      { kind: 'heading', level: 3, text: bucket === null ? words.conditions.noBucket : framework.buckets[bucket].name },
      { kind: 'list', items: ranked.map(({ text, rank }) => [`${ranks.indexOf(rank) + 1} · ${text}`]), more: null },
    ]),
  ];
}

function meetingLines(
  { delta, skipped, againstAdvice, agenda, startedAt }: SessionRecord,
  { words, framework, voice }: RecordLanguage,
): readonly PackLine[] {
  const { meeting } = words;
  const gates = skipped.map(({ phase, reason }) => {
    const of = agenda.phases.find(({ kind }) => kind === phase);
    const title = of === undefined ? phase : wordsOfPhase(agenda, of, framework).title;
    return filled(meeting.skipped, { phase: title, reason });
  });
  const lines = [
    ...(delta.firstTechnical === 0
      ? []
      : [filled(meeting.delta, { first: voice.number(delta.firstTechnical), moved: voice.number(delta.nowElsewhere) })]),
    ...gates,
    ...(againstAdvice === null ? [] : [filled(meeting.againstAdvice, { reason: againstAdvice })]),
    ...(startedAt === null ? [] : [meeting.withoutNames]),
  ];
  return lines.map((line) => [line]);
}
