import type { IssueStory } from '#domain/history/issue-story';
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

/** What each issue bears out, by its place, with `DONE` where claims on finished work speak of it; what notes weaken is taken out. */
type Borne = Int32Array;
const DONE = 1 << CLAIM_NAMES.length;

const borneBy = (story: IssueStory): Claims => {
  const isDone = done(story);
  let borne = 0;
  for (const { claims, has } of RESTING) if (has(story)) borne |= claims;
  return isDone ? borne | DONE : borne & OF_ALL;
};

const weaken = (borne: Borne, notes: readonly Weakening[]): void => {
  for (const { places, touches } of notes) {
    const kept = ~claimsIn(touches);
    for (const place of places) borne[place] = (borne[place] as number) & kept;
  }
};

/** How many issues speak of each claim, and how many bear it out. Most issues are alike, so that each kind is counted as one. */
const counted = (borne: Borne) => {
  const alike = new Map<Claims, number>();
  for (const bits of borne) alike.set(bits, (alike.get(bits) ?? 0) + 1);
  const having = (bit: Claims): number => {
    let count = 0;
    for (const [bits, issues] of alike) if ((bits & bit) !== 0) count += issues;
    return count;
  };
  return (claim: ClaimName): { readonly borne: number; readonly spokenOf: number } => ({
    borne: having(claimsIn([claim])),
    spokenOf: OF_DONE.has(claim) ? having(DONE) : borne.length,
  });
};

/** A note with what it takes to weaken claims. */
export type Weakening = Pick<TrustNote, 'id' | 'code' | 'count' | 'whole' | 'touches'> & { readonly places: readonly number[] };

export interface Confidences {
  take(story: IssueStory, place: number): void;
  /** @param notes the most harmful first. */
  found(notes: readonly Weakening[]): Readonly<Record<ClaimName, Confidence>>;
}

/**
 * How sure each claim is. It is borne out by the issues that have what it rests on and that no note weakens it with, as a share
 * of the issues it speaks of: `sure` from four in five (and ten issues), `fair` from two in five (and five issues), else a `hint`.
 * Numbers under which there is no issue count as issues that could have told of scope and end. Taking a due date, an estimate,
 * logged time or a history away never raises a level: what a claim speaks of stays, and what bears it out can only shrink.
 * @param issues how many there will be.
 */
export const confidencesAmong = (issues: number): Confidences => {
  const borne: Borne = new Int32Array(issues);
  return {
    take(story, place) {
      borne[place] = borneBy(story);
    },
    found(notes) {
      weaken(borne, notes);
      const countFor = counted(borne);
      const confidence = {} as Record<ClaimName, Confidence>;
      for (const claim of CLAIM_NAMES) {
        const count = countFor(claim);
        confidence[claim] = confidenceIn(claim, count.borne, count.spokenOf, notes);
      }
      return confidence;
    },
  };
};

const confidenceIn = (claim: ClaimName, borne: number, present: number, notes: readonly Weakening[]): Confidence => {
  const touching = notes.filter(({ touches }) => touches.includes(claim));
  const absent = touching.reduce((sum, { places, whole, count }) => (whole || places.length > 0 ? sum : sum + count), 0);
  const spokenOf = present + absent;
  const groundless = touching.some(({ code }) => code === GROUNDLESS[claim]);
  return {
    level: groundless ? 'hint' : levelOf(borne, spokenOf),
    share: spokenOf === 0 ? 0 : borne / spokenOf,
    because: touching.map(({ id }) => id),
  };
};
