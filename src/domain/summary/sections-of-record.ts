import type { SummaryWords } from '#domain/framework/summary-words';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { PackBlock, PackInline, PackLine } from '#domain/pack/pack-document';
import type { Bucket, Commitment } from '#domain/session/items';
import { decisionsPart } from '#domain/session-record/decisions-part';
import { figuresPart } from '#domain/session-record/figures-part';
import { chainLines, upstreamText } from '#domain/session-record/findings-part';
import type { RecordLanguage } from '#domain/session-record/record-document';
import type { RecordTopic, SessionRecord } from '#domain/session-record/session-record';
import { summaryPart } from '#domain/session-record/summary-part';
import type { GeneratedSection } from './draft';
import type { SummaryLine, SummarySectionId } from './summary';

export interface SummaryLanguage extends RecordLanguage {
  readonly summary: SummaryWords;
}

/** What the room said in its closing round, as far as a summary may tell it. */
export interface ToldCommitments {
  /** How many people made one. */
  readonly made: number;
  /** Of those who have put theirs into the summary themselves. */
  readonly shared: readonly Pick<Commitment, 'by' | 'text'>[];
}

/** Whatever else is told of a finding comes after its title, in this order. */
const AFTER = ' · ';
/** In characters. */
const LONGEST_BULLET = 1_500;
const BY_BUCKET: readonly (Bucket | null)[] = ['technical', 'workflow', 'adoption', null];

/**
 * The sections of a summary as the record says them: six (S3-51 to S3-56), then lessons and commitments (S0-39).
 * @param record as it is for those who were not there: nobody's comment, answer or commitment is in it.
 */
export function sectionsOfRecord(
  record: SessionRecord,
  commitments: ToldCommitments,
  language: SummaryLanguage,
): readonly GeneratedSection[] {
  const { words, framework, voice, summary } = language;
  const bullets = (texts: readonly string[]) => texts.map((text): SummaryLine => ({ as: 'bullet', text }));
  const section = (
    id: SummarySectionId,
    heading: string,
    lines: readonly SummaryLine[],
    fixed: readonly PackBlock[] = [],
  ): GeneratedSection => ({
    id,
    heading,
    lines: lines.length === 0 && fixed.length === 0 ? [{ as: 'paragraph', text: words.none }] : lines,
    fixed,
  });
  return [
    section('project', words.summary.heading, linesOf(summaryPart(record, words, framework, voice))),
    section('figures', words.figures.heading, [], withoutHeading(figuresPart(record.figures, words, voice))),
    section('went-well', words.wentWell, bullets(record.successes)),
    section('did-not', words.didNot.heading, findingLines(record, language)),
    section('decisions', words.decisions.heading, [], withoutHeading(decisionsPart(record, words, voice))),
    section('questions', words.questions, bullets(record.questions.map(({ text }) => text))),
    section('lessons', words.lessons.heading, lessonLines(record, language)),
    section(
      'commitments',
      words.commitments,
      commitments.made === 0 ? [] : [{ as: 'paragraph', text: voice.count(commitments.made, summary.commitments) }],
      commitments.shared.length === 0
        ? []
        : [{ kind: 'list', items: commitments.shared.map(({ by, text }) => [{ person: by }, `: ${text}`]), more: null }],
    ),
  ];
}

/** Issues that the record knows: their keys in a text are links. */
export const issuesOfRecord = ({ topics, issues }: SessionRecord): readonly IssueKey[] => [
  ...new Set([...topics.flatMap((topic) => topic.issues), ...issues.values()]),
];

/** The paragraph that tells whom a page is for: Confluence tells everybody whom it names. */
export const goesTo = (people: readonly PersonId[], words: SummaryWords): readonly PackBlock[] => {
  const line = people.flatMap((person, n): PackInline[] => [n === 0 ? words.goesTo : ', ', { person }]);
  return line.length === 0 ? [] : [{ kind: 'paragraph', line }];
};

/** What did not go well, sorted into its buckets, each with its causes (S0-39, S3-54), and the conditions that made for it. */
function findingLines(record: SessionRecord, { words, framework, voice }: SummaryLanguage): readonly SummaryLine[] {
  const name = (bucket: Bucket | null) => (bucket === null ? words.conditions.noBucket : framework.buckets[bucket].name);
  const ofTopic = (topic: RecordTopic): readonly string[] =>
    inBullets([
      topic.title,
      ...(topic.votes === 0 ? [] : [voice.count(topic.votes, words.didNot.votes)]),
      ...topic.cards,
      ...topic.upstream.map((one) => upstreamText(one, words, voice)),
      ...topic.chains.flatMap((chain) => chainLines(chain, words, framework).map(textOf)),
      ...(topic.issues.length === 0 ? [] : [`${words.didNot.shownBy}${topic.issues.join(' ')}`]),
    ]);
  const found = BY_BUCKET.flatMap((bucket): readonly SummaryLine[] => {
    const texts = [
      ...record.topics.filter((topic) => topic.bucket === bucket).flatMap(ofTopic),
      ...record.otherFrictions.filter((others) => others.bucket === bucket).flatMap(({ texts: seen }) => seen),
    ];
    return texts.length === 0 ? [] : [{ as: 'heading', text: name(bucket) }, ...texts.map((text) => bullet(text))];
  });
  const ranked = record.conditions
    .flatMap(({ bucket, conditions }) => conditions.map((condition) => ({ ...condition, bucket })))
    .sort((a, b) => a.rank - b.rank);
  if (ranked.length === 0) return found;
  return [
    ...found,
    { as: 'heading', text: words.conditions.heading },
    ...ranked.map(({ text, bucket }, n) => bullet(`${n + 1}${AFTER}${text} (${name(bucket)})`)),
  ];
}

function lessonLines({ lessons, redesign }: SessionRecord, { words }: SummaryLanguage): readonly SummaryLine[] {
  const learnt = lessons.map(({ text, implications, showsUpIn }) =>
    bullet(
      [text, implications, showsUpIn === null ? '' : words.lessons.showsUpIn[showsUpIn]]
        .filter((piece) => piece.trim() !== '')
        .join(AFTER),
    ),
  );
  if (redesign.length === 0) return learnt;
  return [...learnt, { as: 'heading', text: words.redesign }, ...redesign.map(({ text }) => bullet(text))];
}

/** What belongs together in one bullet; in several where it is too long to be read, or edited, as one. */
const inBullets = (pieces: readonly string[]): readonly string[] => {
  const bullets: string[] = [];
  for (const piece of pieces) {
    const joined = [...bullets.slice(-1), piece].join(AFTER);
    if (bullets.length > 0 && joined.length <= LONGEST_BULLET) bullets[bullets.length - 1] = joined;
    else bullets.push(piece);
  }
  return bullets;
};

const bullet = (text: string): SummaryLine => ({ as: 'bullet', text });

/** The section has a heading of its own. */
const withoutHeading = (blocks: readonly PackBlock[]): readonly PackBlock[] =>
  blocks.filter((block) => block.kind !== 'heading' || block.level !== 2);

/** Blocks of text alone as lines. */
const linesOf = (blocks: readonly PackBlock[]): readonly SummaryLine[] =>
  withoutHeading(blocks).flatMap((block): readonly SummaryLine[] =>
    block.kind === 'paragraph' ? [{ as: 'paragraph', text: textOf(block.line) }] : [],
  );

const textOf = (line: PackLine): string =>
  line
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('issue' in piece) return piece.issue;
      return 'link' in piece ? piece.text : '';
    })
    .join('');
