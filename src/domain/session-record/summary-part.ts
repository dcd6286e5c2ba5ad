import type { FrameworkWords } from '#domain/framework/framework-words';
import type { RecordWords } from '#domain/framework/record-words';
import type { PackBlock } from '#domain/pack/pack-document';
import { filled, type RecordVoice } from './record-voice';
import type { SessionRecord } from './session-record';

const MINUTE_MS = 60_000;

/** When it was held, and the project in one paragraph: scope, timeline, budget, outcome (S3-51). */
export function summaryPart(
  record: SessionRecord,
  words: RecordWords,
  framework: Pick<FrameworkWords, 'agendas'>,
  voice: RecordVoice,
): readonly PackBlock[] {
  return [
    { kind: 'paragraph', line: [heldSentence(record, words, framework, voice)] },
    { kind: 'heading', level: 2, text: words.summary.heading },
    { kind: 'paragraph', line: [projectSentences(record, words, voice).join(' ')] },
  ];
}

function heldSentence(
  { startedAt, closedAt, agenda }: SessionRecord,
  words: RecordWords,
  { agendas }: Pick<FrameworkWords, 'agendas'>,
  voice: RecordVoice,
): string {
  if (startedAt === null) return words.notHeld;
  const held = filled(words.held, {
    day: voice.dayOf(startedAt),
    agenda: agenda.name ?? agendas[agenda.from].name,
    version: voice.number(agenda.version),
  });
  if (closedAt === null) return held;
  return `${held} ${voice.count(Math.max(1, Math.round((closedAt - startedAt) / MINUTE_MS)), words.heldInMinutes)}`;
}

function projectSentences({ title, kind, outcome, figures }: SessionRecord, words: RecordWords, voice: RecordVoice): string[] {
  const { client, grown, end, budget, outcome: judged, noFigures } = words.summary;
  const told = filled(judged, { outcome: words.outcomes[outcome] });
  const name = `${figures?.project ?? title} (${words.kinds[kind]})`;
  if (figures === null) return [`${name}.`, told, noFigures];
  const scope = figures.figures.find((figure) => figure.of === 'scope');
  const ended = figures.figures.find((figure) => figure.of === 'end');
  const spent = figures.figures.find((figure) => figure.of === 'budget');
  return [
    figures.scope === null ? `${name}.` : `${name}: ${withStop(figures.scope)}`,
    ...(figures.client === null ? [] : [filled(client, { client: figures.client })]),
    ...(scope?.of === 'scope' && scope.planned !== null && scope.actual !== null
      ? [
          filled(grown, {
            planned: voice.count(scope.planned, words.figures.issues),
            actual: voice.count(scope.actual, words.figures.issues),
          }),
        ]
      : []),
    ...(ended?.of === 'end' && ended.planned !== null && ended.actual !== null
      ? [filled(end, { planned: voice.day(ended.planned), actual: voice.day(ended.actual) })]
      : []),
    ...(spent?.of === 'budget' && spent.planned !== null && spent.actual !== null
      ? [
          filled(budget, {
            planned: voice.money(spent.planned, spent.currency),
            actual: voice.money(spent.actual, spent.currency),
          }),
        ]
      : []),
    told,
  ];
}

const withStop = (sentence: string): string => (/[.?!]$/.test(sentence.trim()) ? sentence.trim() : `${sentence.trim()}.`);
