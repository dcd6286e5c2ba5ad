import type { IssueKey } from '#domain/history/issue-key';
import { hasMoved } from '#domain/history/project-moves';
import { type Gatherer, gathered } from '../gatherer';
import type { QualityNote } from '../project-evidence';
import type { Told, ToldIssue } from '../told';
import { bulkEdits } from './bulk-edits';
import { clockJumps } from './clock-jumps';
import { type Confidences, confidencesAmong } from './confidence';
import { type Effects, effectsAmong } from './effects';
import { type FoundNote, type NoteFinder, noteOn, noteOnAll } from './found-note';
import { impossiblePasts } from './impossible-pasts';
import { latePlans } from './late-plans';
import { missingNumbers } from './missing-numbers';
import { kindOfNote } from './note-kinds';
import type { TrustNote, TrustReport } from './trust-report';

/** Below this, a median or a share changes with every single issue. */
const FEW = 10;

/** What the read knows beside the issues themselves. */
export interface BesideTheIssues {
  /** Issues that are there and could not be read. */
  readonly skipped: number;
  /** Only some of the issues were asked for: what lies between their numbers was left out on purpose. */
  readonly narrowed?: boolean;
}

/** The places of issues that are named by their keys; nothing is looked up as long as they are in the order of the issues. */
const placesOf = (keys: readonly IssueKey[], all: readonly IssueKey[]): readonly number[] => {
  const places: number[] = [];
  let next = 0;
  for (let place = 0; place < all.length && next < keys.length; place += 1)
    while (next < keys.length && all[place] === keys[next]) {
      places.push(place);
      next += 1;
    }
  if (next === keys.length) return places;
  const byKey = new Map(all.map((key, place) => [key, place]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
};

/** A note of the evidence. That no issue has a history is told of the whole: nobody needs the list of all issues. */
const noted = ({ code, keys, detail }: QualityNote, all: readonly IssueKey[]): FoundNote =>
  keys.length === 0 || (code === 'no-history' && keys.length === all.length)
    ? noteOnAll(code, all.length, detail)
    : { code, count: keys.length, places: placesOf(keys, all), whole: false, detail, peak: null };

/** What no issue has, and what only a number of issues can make up for. */
class NotesOnAll implements NoteFinder {
  private blocked = false;
  private inSprints = false;
  constructor(private readonly issues: number) {}
  take({ story }: ToldIssue): void {
    this.blocked ||= story.blockedSince !== null || (story.pastBlockedMs !== null && story.pastBlockedMs > 0);
    this.inSprints ||= story.sprints.length > 0;
  }
  found(): readonly FoundNote[] {
    if (this.issues === 0) return [];
    const codes = [
      ...(this.issues < FEW ? ['few-issues'] : []),
      ...(this.blocked ? [] : ['never-blocked']),
      ...(this.inSprints ? [] : ['no-sprints']),
    ];
    return codes.map((code) => noteOnAll(code, this.issues));
  }
}

class MovedIssues implements NoteFinder {
  private readonly moved: number[] = [];
  take({ story }: ToldIssue, place: number): void {
    if (hasMoved(story)) this.moved.push(place);
  }
  found(): readonly FoundNote[] {
    return noteOn('moved-issues', this.moved);
  }
}

/** What finds what is wrong with single issues. Each has a name of its own, so that V8 knows whom it calls. */
const findersFor = ({ lens, projectKey, issues }: Told, { skipped, narrowed }: BesideTheIssues) => ({
  missing: narrowed ? null : missingNumbers(projectKey, skipped),
  impossible: impossiblePasts(lens),
  late: latePlans(lens),
  bulk: bulkEdits(lens, issues.length),
  moved: new MovedIssues(),
  clocks: clockJumps(lens),
  onAll: new NotesOnAll(issues.length),
});

const harmOf = ({ code, count, whole }: FoundNote, all: number): number =>
  kindOfNote(code).harm * (whole ? 1 : count / Math.max(1, all, count));

/**
 * How far the evidence can be trusted: every note on the data, the most harmful first (the harm it does to an issue times the
 * share of issues), with what it does to the numbers; and for each claim how sure it is.
 */
export const trustOf = (told: Told, beside: BesideTheIssues): TrustReport => gathered(told.issues, trustIn(told, beside));

class Trust implements Gatherer<ToldIssue, TrustReport> {
  private readonly finders: ReturnType<typeof findersFor>;
  private readonly effects: Effects;
  private readonly confidences: Confidences;
  /** By place. A list of its own, because what is found is named by keys, and the issues themselves lie far apart in memory. */
  private readonly keys: IssueKey[];
  private taken = 0;
  constructor(
    private readonly told: Told,
    private readonly beside: BesideTheIssues,
  ) {
    this.keys = new Array(told.issues.length);
    this.finders = findersFor(told, beside);
    this.effects = effectsAmong(told.issues.length);
    this.confidences = confidencesAmong(told.issues.length);
  }
  take(issue: ToldIssue): void {
    const place = this.taken;
    const { missing, impossible, late, bulk, moved, clocks, onAll } = this.finders;
    missing?.take(issue, place);
    impossible.take(issue, place);
    late.take(issue, place);
    bulk.take(issue, place);
    moved.take(issue, place);
    clocks.take(issue, place);
    onAll.take(issue);
    this.effects.take(issue.story, place);
    this.confidences.take(issue.story, place);
    this.keys[place] = issue.story.key;
    this.taken = place + 1;
  }
  found(): TrustReport {
    const { keys, beside } = this;
    const notes = [
      ...this.told.evidence.quality.map((note) => noted(note, keys)),
      ...(beside.skipped > 0 ? [{ ...noteOnAll('skipped', beside.skipped), whole: false }] : []),
      // In the order in which equally harmful notes are told.
      ...Object.values(this.finders).flatMap((finder) => finder?.found() ?? []),
    ]
      .sort((a, b) => harmOf(b, keys.length) - harmOf(a, keys.length) || b.count - a.count || (a.code < b.code ? -1 : 1))
      .map((found) => ({ ...found, id: idOf(found), touches: kindOfNote(found.code).touches }));
    return {
      issues: keys.length,
      notes: notes.map((note) => this.shown(note)),
      confidence: this.confidences.found(notes),
    };
  }
  private shown(note: FoundNote & Pick<TrustNote, 'id' | 'touches'>): TrustNote {
    const { places, id, code, count, whole, detail, peak, touches } = note;
    const effects = this.effects.of(note, kindOfNote(code).counted);
    return { code, count, keys: places.map((place) => this.keys[place] as IssueKey), whole, detail, peak, id, touches, effects };
  }
}

/** The same, gathered while others walk through the issues. */
export const trustIn = (told: Told, beside: BesideTheIssues): Gatherer<ToldIssue, TrustReport> => new Trust(told, beside);

const idOf = ({ code, detail }: FoundNote): string =>
  detail === null || !NAMED_BY_DETAIL.has(code) ? code : `${code}.${detail}`;

/** There may be several notes of these kinds, each about another status. */
const NAMED_BY_DETAIL: ReadonlySet<string> = new Set(['status-unknown', 'status-gone', 'status-categories-conflict']);
