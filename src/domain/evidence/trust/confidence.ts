import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import type { ToldIssue } from '../told';
import { CLAIM_NAMES, type ClaimName } from './claim-name';
import type { Confidence, TrustLevel, TrustNote } from './trust-report';

/** The share of issues, and how many, that must bear a claim out. Below ten a share says little: one issue more or less changes it by a level. */
const SURE = { share: 0.8, issues: 10 };
const FAIR = { share: 0.4, issues: 5 };

const told = ({ historyKnown }: IssueStory): boolean => historyKnown;
/** Stands as done, with or without a finish that can be told: losing history does not change which these are. */
const done = ({ finished, status }: IssueStory): boolean => finished !== null || status.category === 'done';

interface Ground {
  readonly claims: readonly ClaimName[];
  /** What an issue must have to bear these claims out. */
  readonly has: (story: IssueStory) => boolean;
}

/** What each claim rests on. */
const GROUNDS: readonly Ground[] = [
  { claims: ['start'], has: (story) => told(story) && story.firstPlannedStart !== null },
  { claims: ['end'], has: (story) => told(story) && story.firstDue !== null },
  {
    claims: ['scope', 'reopened', 'handOffs', 'statusTimes', 'blocked', 'workInProgress', 'carriedOver', 'moments', 'signs'],
    has: told,
  },
  {
    claims: ['effort', 'estimateRatio'],
    has: ({ estimateAtStart, timeSpent }) => (estimateAtStart ?? 0) > 0 && timeSpent !== null,
  },
  { claims: ['slip'], has: ({ firstSlipDays }) => firstSlipDays !== null },
  { claims: ['dateMoves'], has: (story) => told(story) && (story.firstDue !== null || story.due !== null) },
  {
    claims: ['flowEfficiency'],
    has: ({ started, finished }) => started !== null && finished !== null && finished > started,
  },
  { claims: ['edges'], has: (story) => told(story) && (story.assignee !== null || (story.handOffs?.length ?? 0) > 0) },
];

/** Claims that speak of finished work only; the others speak of every issue. */
const OF_DONE: ReadonlySet<ClaimName> = new Set(['estimateRatio', 'slip', 'flowEfficiency']);

/** Notes that leave a claim without any ground, so that it is a hint at most. */
const GROUNDLESS: Readonly<Partial<Record<ClaimName, string>>> = { blocked: 'never-blocked', carriedOver: 'no-sprints' };

const levelOf = (borne: number, spokenOf: number): TrustLevel => {
  const share = spokenOf === 0 ? 0 : borne / spokenOf;
  if (share >= SURE.share && borne >= SURE.issues) return 'sure';
  return share >= FAIR.share && borne >= FAIR.issues ? 'fair' : 'hint';
};

/** A set of claims as one number, one bit a claim. */
type Claims = number;
const claimsIn = (claims: Iterable<ClaimName>): Claims => {
  let bits = 0;
  for (const claim of claims) bits |= 1 << CLAIM_NAMES.indexOf(claim);
  return bits;
};
const EVERY = claimsIn(CLAIM_NAMES);
const OF_ALL = EVERY & ~claimsIn(OF_DONE);
const RESTING = GROUNDS.map(({ claims, has }) => ({ claims: claimsIn(claims), has }));

/** For each issue the claims that a note weakens it for. */
const weakenedClaims = (notes: readonly TrustNote[]): ReadonlyMap<IssueKey, Claims> => {
  const weakened = new Map<IssueKey, Claims>();
  for (const { keys, touches } of notes) {
    const claims = claimsIn(touches);
    for (const key of keys) weakened.set(key, (weakened.get(key) ?? 0) | claims);
  }
  return weakened;
};

/** How many issues speak of each claim, and how many bear it out. Most issues are alike, so that each kind is counted as one. */
const countedFor = (issues: readonly ToldIssue[], weakened: ReadonlyMap<IssueKey, Claims>) => {
  const alike = new Map<Claims, number>();
  let finished = 0;
  for (const { story } of issues) {
    const spokenOf = done(story) ? EVERY : OF_ALL;
    if (spokenOf === EVERY) finished += 1;
    let borne = 0;
    for (const { claims, has } of RESTING) if (has(story)) borne |= claims;
    const bits = borne & spokenOf & ~(weakened.get(story.key) ?? 0);
    alike.set(bits, (alike.get(bits) ?? 0) + 1);
  }
  return (claim: ClaimName): { readonly borne: number; readonly spokenOf: number } => {
    const bit = claimsIn([claim]);
    let borne = 0;
    for (const [bits, count] of alike) if ((bits & bit) !== 0) borne += count;
    return { borne, spokenOf: OF_DONE.has(claim) ? finished : issues.length };
  };
};

/**
 * How sure each claim is. It is borne out by the issues that have what it rests on and that no note weakens it with, as a share
 * of the issues it speaks of: `sure` from four in five (and ten issues), `fair` from two in five (and five issues), else a `hint`.
 * Numbers under which there is no issue count as issues that could have told of scope and end. Taking a due date, an estimate,
 * logged time or a history away never raises a level: what a claim speaks of stays, and what bears it out can only shrink.
 * @param notes the most harmful first.
 */
export const confidenceOf = (
  issues: readonly ToldIssue[],
  notes: readonly TrustNote[],
): Readonly<Record<ClaimName, Confidence>> => {
  const countFor = countedFor(issues, weakenedClaims(notes));
  const confidence = {} as Record<ClaimName, Confidence>;
  for (const claim of CLAIM_NAMES) {
    const { borne, spokenOf } = countFor(claim);
    confidence[claim] = confidenceIn(claim, borne, spokenOf, notes);
  }
  return confidence;
};

const confidenceIn = (claim: ClaimName, borne: number, present: number, notes: readonly TrustNote[]): Confidence => {
  const touching = notes.filter(({ touches }) => touches.includes(claim));
  const absent = touching.reduce((sum, { keys, whole, count }) => (whole || keys.length > 0 ? sum : sum + count), 0);
  const spokenOf = present + absent;
  const groundless = touching.some(({ code }) => code === GROUNDLESS[claim]);
  return {
    level: groundless ? 'hint' : levelOf(borne, spokenOf),
    share: spokenOf === 0 ? 0 : borne / spokenOf,
    because: touching.map(({ id }) => id),
  };
};
