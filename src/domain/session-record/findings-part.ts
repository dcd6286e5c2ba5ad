import type { FrameworkWords } from '#domain/framework/framework-words';
import type { RecordWords } from '#domain/framework/record-words';
import type { PackBlock, PackLine } from '#domain/pack/pack-document';
import type { UpstreamDecision, WhyChain } from '#domain/session/items';
import { filled, type RecordVoice } from './record-voice';
import type { RecordTopic, SessionRecord } from './session-record';

/** Whatever else is told of a topic comes after its title, in this order. */
const AFTER = ' · ';
const LEADS_TO = ' → ';

type Facets = Pick<FrameworkWords, 'buckets' | 'failureTypes' | 'findingKinds' | 'causeCategories' | 'aiPatterns'>;

/** What did not go well, each topic with what was seen and what was found behind it (S3-54), and the frictions that were not gone into. */
export function topicsPart(
  { topics, otherFrictions }: SessionRecord,
  words: RecordWords,
  facets: Facets,
  voice: RecordVoice,
): readonly PackBlock[] {
  if (topics.length === 0 && otherFrictions.length === 0) return [];
  const bucketName = (bucket: RecordTopic['bucket']) =>
    bucket === null ? words.conditions.noBucket : facets.buckets[bucket].name;
  return [
    { kind: 'heading', level: 2, text: words.didNot.heading },
    ...topics.flatMap((topic) => topicBlocks(topic, words, facets, voice)),
    ...(otherFrictions.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: words.didNot.others } as const,
          {
            kind: 'list',
            items: otherFrictions.map(({ bucket, texts }) => [`${bucketName(bucket)}: ${texts.join('; ')}`]),
            more: null,
          } as const,
        ]),
  ];
}

function topicBlocks(topic: RecordTopic, words: RecordWords, facets: Facets, voice: RecordVoice): readonly PackBlock[] {
  const { didNot } = words;
  const marks = [
    ...(topic.bucket === null ? [] : [facets.buckets[topic.bucket].name]),
    ...(topic.votes === 0 ? [] : [voice.count(topic.votes, didNot.votes)]),
  ];
  const items: PackLine[] = [
    ...topic.cards.map((text) => [text]),
    ...(topic.issues.length === 0
      ? []
      : [[didNot.shownBy, ...topic.issues.flatMap((issue, n) => (n === 0 ? [{ issue }] : [' ', { issue }]))]]),
    ...topic.upstream.map((one) => [upstreamText(one, words, voice)]),
    ...topic.chains.flatMap((chain) => chainLines(chain, words, facets)),
  ];
  return [
    { kind: 'heading', level: 3, text: [topic.title, ...marks].join(AFTER) },
    { kind: 'list', items, more: null },
  ];
}

/** An early decision as one line. */
export const upstreamText = (
  { text, on, circle, missing }: UpstreamDecision,
  { didNot }: RecordWords,
  voice: RecordVoice,
): string => {
  const how = [
    ...(on === null ? [] : [filled(didNot.on, { day: voice.day(on) })]),
    ...(circle === null ? [] : [didNot.circle[circle]]),
  ];
  const decided = `${didNot.upstream}${text}${how.length === 0 ? '' : ` (${how.join(', ')})`}`;
  return missing.trim() === '' ? decided : `${decided}${AFTER}${didNot.missing}${missing}`;
};

/** A chain of whys as a line, and where else its cause may strike as another. */
export function chainLines(chain: WhyChain, { didNot }: RecordWords, facets: Facets): readonly PackLine[] {
  const links = chain.links.map(({ text }) => text.trim()).filter((text) => text !== '');
  const named = [
    ...(chain.failureType === null ? [] : [facets.failureTypes[chain.failureType].name]),
    ...(chain.findingKind === null ? [] : [facets.findingKinds[chain.findingKind].name]),
    ...(chain.causeCategory === null ? [] : [facets.causeCategories[chain.causeCategory].name]),
    ...(chain.aiPattern === null ? [] : [facets.aiPatterns[chain.aiPattern].name]),
  ];
  const where = [chain.whereElse.trim(), chain.projects.join(', ')].filter((text) => text !== '').join(AFTER);
  return [
    [`${didNot.whys}${links.join(LEADS_TO)}${named.length === 0 ? '' : ` (${named.join(', ')})`}`],
    ...(where === '' ? [] : [[`${didNot.whereElse}${where}`]]),
  ];
}
