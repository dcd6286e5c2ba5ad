import type { IssueStory } from '#domain/history/issue-story';
import { CLAIM_NAMES, type ClaimName } from './claim-name';
import type { Confidence, TrustLevel, TrustNote } from './trust-report';

/** The share of issues, and how many, that must bear a claim out. Below ten a share says little: one issue more or less changes it by a level. */
const SURE = { share: 0.8, issues: 10 };
const FAIR = { share: 0.4, issues: 5 };

/** Stands as done, with or without a finish that can be told: losing history does not change which these are. */
const done = ({ finished, status }: IssueStory): boolean => finished !== null || status.category === 'done';

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
// What each claim rests on is told by `borneBy`.
const FROM_HISTORY = claimsIn([
  'scope',
  'reopened',
  'handOffs',
  'statusTimes',
  'blocked',
  'workInProgress',
  'carriedOver',
  'moments',
  'signs',
]);
const FROM_EFFORT = claimsIn(['effort', 'estimateRatio']);
const START = claimsIn(['start']);
const END = claimsIn(['end']);
const SLIP = claimsIn(['slip']);
const DATE_MOVES = claimsIn(['dateMoves']);
const EFFICIENCY = claimsIn(['flowEfficiency']);
const EDGES = claimsIn(['edges']);

/** What each issue bears out, by its place, with `DONE` where claims on finished work speak of it; what notes weaken is taken out. */
type Borne = Int32Array;
const DONE = 1 << CLAIM_NAMES.length;

/** The claims that an issue with a history bears out because of it. */
const borneByHistory = ({ firstPlannedStart, firstDue, due, assignee, handOffs }: IssueStory): Claims => {
  let borne = FROM_HISTORY;
  if (firstPlannedStart !== null) borne |= START;
  if (firstDue !== null) borne |= END;
  if (firstDue !== null || due !== null) borne |= DATE_MOVES;
  if (assignee !== null || (handOffs !== null && handOffs.length > 0)) borne |= EDGES;
  return borne;
};

/** What an issue bears out: the claims for which it has what they rest on. */
const borneBy = (story: IssueStory): Claims => {
  const { estimateAtStart, timeSpent, firstSlipDays, started, finished } = story;
  let borne = story.historyKnown ? borneByHistory(story) : 0;
  if (estimateAtStart !== null && estimateAtStart > 0 && timeSpent !== null) borne |= FROM_EFFORT;
  if (firstSlipDays !== null) borne |= SLIP;
  if (started !== null && finished !== null && finished > started) borne |= EFFICIENCY;
  return done(story) ? borne | DONE : borne & OF_ALL;
};

const weaken = (borne: Borne, notes: readonly Weakening[]): void => {
  for (const { places, touches } of notes) {
    const kept = ~claimsIn(touches);
    for (let n = 0; n < places.length; n += 1) {
      const place = places[n] as number;
      borne[place] = (borne[place] as number) & kept;
    }
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

class ConfidencesAmong implements Confidences {
  private readonly borne: Borne;
  constructor(issues: number) {
    this.borne = new Int32Array(issues);
  }
  take(story: IssueStory, place: number): void {
    this.borne[place] = borneBy(story);
  }
  found(notes: readonly Weakening[]): Readonly<Record<ClaimName, Confidence>> {
    weaken(this.borne, notes);
    const countFor = counted(this.borne);
    const confidence = {} as Record<ClaimName, Confidence>;
    for (const claim of CLAIM_NAMES) {
      const count = countFor(claim);
      confidence[claim] = confidenceIn(claim, count.borne, count.spokenOf, notes);
    }
    return confidence;
  }
}

/**
 * How sure each claim is. It is borne out by the issues that have what it rests on and that no note weakens it with, as a share
 * of the issues it speaks of: `sure` from four in five (and ten issues), `fair` from two in five (and five issues), else a `hint`.
 * Numbers under which there is no issue count as issues that could have told of scope and end. Taking a due date, an estimate,
 * logged time or a history away never raises a level: what a claim speaks of stays, and what bears it out can only shrink.
 * @param issues how many there will be.
 */
export const confidencesAmong = (issues: number): Confidences => new ConfidencesAmong(issues);

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
