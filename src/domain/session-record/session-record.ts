import type { Instant } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { Outcome, PostMortemKind } from '#domain/post-mortem/post-mortem';
import type { Agenda, PhaseKind } from '#domain/session/agenda';
import type { ItemId } from '#domain/session/ids';
import type {
  Bucket,
  Condition,
  Decision,
  Lesson,
  OpenQuestion,
  RedesignPoint,
  UpstreamDecision,
  WhyChain,
} from '#domain/session/items';
import { conditionsByBucket } from '#domain/session/ranked-conditions';
import { resortDelta } from '#domain/session/resort-delta';
import type { ResortDelta, Session } from '#domain/session/session';
import { topicTitle } from '#domain/session/topics';
import type { RecordFigures } from './record-figures';

/** Something that did not go well, with what was found out about it (S3-54). */
export interface RecordTopic {
  readonly title: string;
  readonly bucket: Bucket | null;
  readonly votes: number;
  /** As observed; a topic that is a single card has it as its title alone. */
  readonly cards: readonly string[];
  readonly issues: readonly IssueKey[];
  readonly upstream: readonly UpstreamDecision[];
  readonly chains: readonly WhyChain[];
}

/**
 * What stays of a session, readable by somebody who was not there. People stand in it as owners and nowhere else. What somebody said they
 * would do differently is in no record: it comes back to that person alone (`session-for.ts`).
 */
export interface SessionRecord {
  readonly title: string;
  readonly kind: PostMortemKind;
  readonly outcome: Outcome;
  /** 2 is the follow-up. */
  readonly number: 1 | 2;
  readonly startedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly agenda: Agenda;
  readonly figures: RecordFigures | null;
  readonly successes: readonly string[];
  readonly topics: readonly RecordTopic[];
  /** Frictions that were not gone into, by the bucket that they were sorted into. */
  readonly otherFrictions: readonly { readonly bucket: Bucket | null; readonly texts: readonly string[] }[];
  readonly conditions: readonly { readonly bucket: Bucket | null; readonly conditions: readonly Condition[] }[];
  readonly redesign: readonly RedesignPoint[];
  readonly lessons: readonly Lesson[];
  /** Jira issues of decisions, by the decision. */
  readonly issues: ReadonlyMap<ItemId, IssueKey>;
  /** Proposals that were neither taken, parked nor declined are left out. */
  readonly decisions: {
    readonly taken: readonly Decision[];
    readonly parked: readonly Decision[];
    readonly declined: readonly Decision[];
  };
  readonly questions: readonly OpenQuestion[];
  readonly delta: ResortDelta;
  /** Gates that were passed although something was missing, and why. */
  readonly skipped: readonly { readonly phase: PhaseKind; readonly reason: string }[];
  /** Why somebody facilitated against the advice. */
  readonly againstAdvice: string | null;
}

export interface RecordGiven {
  readonly session: Session;
  readonly postMortem: { readonly title: string; readonly kind: PostMortemKind; readonly outcome: Outcome };
  readonly figures: RecordFigures | null;
  /** Jira issues of decisions; none where nobody has made any. */
  readonly issues?: readonly IssueOfDecision[];
}

/** The Jira issue that was made for a decision. */
export interface IssueOfDecision {
  readonly decisionId: ItemId;
  readonly key: IssueKey;
}

const BY_BUCKET: readonly (Bucket | null)[] = ['technical', 'workflow', 'adoption', null];

/** The record of a session as it stands. */
export function recordOf({ session, postMortem, figures, issues = [] }: RecordGiven): SessionRecord {
  const { items, agenda } = session;
  const frictions = items.cards.filter(({ kind }) => kind === 'friction');
  const inTopic = (topic: ItemId) => frictions.filter(({ id, group }) => id === topic || group === topic);
  const deep = new Set(session.topics.flatMap((topic) => inTopic(topic).map(({ id }) => id)));
  const others = frictions.filter(({ id }) => !deep.has(id));
  const standing = (kind: Decision['standing']['kind']) => items.decisions.filter((one) => one.standing.kind === kind);
  return {
    title: postMortem.title,
    kind: postMortem.kind,
    outcome: postMortem.outcome,
    number: session.id.endsWith('.2') ? 2 : 1,
    startedAt: session.runs[0]?.startedAt ?? null,
    closedAt: session.closedAt,
    agenda,
    figures,
    successes: items.cards.filter(({ kind }) => kind === 'success').map(({ text }) => text),
    topics: session.topics.flatMap((topic) => {
      const title = topicTitle(session, topic);
      if (title === null) return [];
      const cards = inTopic(topic);
      const buckets = new Set(cards.map(({ bucket }) => bucket));
      return [
        {
          title,
          bucket: buckets.size === 1 ? (cards[0]?.bucket ?? null) : null,
          votes: session.ballot.tally.find((one) => one.topic === topic)?.votes ?? 0,
          cards: cards.map(({ text }) => text).filter((text) => text !== title),
          issues: [...new Set(cards.flatMap(({ pinned }) => pinned))],
          upstream: items.upstream.filter((one) => one.topic === topic && one.text.trim() !== ''),
          chains: items.chains.filter((one) => one.topic === topic && one.links.some(({ text }) => text.trim() !== '')),
        },
      ];
    }),
    otherFrictions: BY_BUCKET.map((bucket) => ({
      bucket,
      texts: others.filter((card) => card.bucket === bucket).map(({ text }) => text),
    })).filter(({ texts }) => texts.length > 0),
    conditions: conditionsByBucket(session),
    redesign: items.redesign,
    lessons: items.lessons,
    issues: new Map(issues.map(({ decisionId, key }) => [decisionId, key])),
    decisions: { taken: standing('taken'), parked: standing('parked'), declined: standing('declined') },
    questions: items.questions,
    delta: resortDelta(session),
    skipped: session.runs.flatMap(({ skipped }, index) => {
      const phase = agenda.phases[index]?.kind;
      return skipped === null || phase === undefined ? [] : [{ phase, reason: skipped }];
    }),
    againstAdvice: session.preparation.overrideReason,
  };
}
