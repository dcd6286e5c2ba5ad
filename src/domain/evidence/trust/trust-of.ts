import type { IssueKey } from '#domain/history/issue-key';
import { type Gatherer, gathered } from '../gatherer';
import type { QualityNote } from '../project-evidence';
import type { Told, ToldIssue } from '../told';
import { bulkEdits } from './bulk-edits';
import { clockJumps } from './clock-jumps';
import { confidencesAmong } from './confidence';
import { effectsAmong } from './effects';
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
const placesOf = (keys: readonly IssueKey[], issues: readonly ToldIssue[]): readonly number[] => {
  const places: number[] = [];
  let next = 0;
  for (let place = 0; place < issues.length && next < keys.length; place += 1)
    while (next < keys.length && issues[place]?.story.key === keys[next]) {
      places.push(place);
      next += 1;
    }
  if (next === keys.length) return places;
  const byKey = new Map(issues.map(({ story }, place) => [story.key, place]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
};

/** A note of the evidence. That no issue has a history is told of the whole: nobody needs the list of all issues. */
const noted = ({ code, keys, detail }: QualityNote, issues: readonly ToldIssue[]): FoundNote =>
  keys.length === 0 || (code === 'no-history' && keys.length === issues.length)
    ? noteOnAll(code, issues.length, detail)
    : { code, count: keys.length, places: placesOf(keys, issues), whole: false, detail, peak: null };

/** What no issue has, and what only a number of issues can make up for. */
const notesOnAll = (issues: number): NoteFinder => {
  let blocked = false;
  let inSprints = false;
  return {
    take({ story }) {
      blocked ||= (story.pastBlockedMs ?? 0) > 0 || story.blockedSince !== null;
      inSprints ||= story.sprints.length > 0;
    },
    found() {
      if (issues === 0) return [];
      const codes = [
        ...(issues < FEW ? ['few-issues'] : []),
        ...(blocked ? [] : ['never-blocked']),
        ...(inSprints ? [] : ['no-sprints']),
      ];
      return codes.map((code) => noteOnAll(code, issues));
    },
  };
};

const movedIssues = (): NoteFinder => {
  const moved: number[] = [];
  return {
    take({ story }, place) {
      if ((story.projectMoves ?? []).length > 0) moved.push(place);
    },
    found: () => noteOn('moved-issues', moved),
  };
};

/** Finds what is wrong with single issues; in the order in which equally harmful notes are told. */
const findersFor = ({ lens, projectKey, issues }: Told, { skipped, narrowed }: BesideTheIssues): readonly NoteFinder[] => [
  ...(narrowed ? [] : [missingNumbers(projectKey, skipped)]),
  impossiblePasts(lens),
  latePlans(lens),
  bulkEdits(lens, issues.length),
  movedIssues(),
  clockJumps(lens),
  notesOnAll(issues.length),
];

const harmOf = ({ code, count, whole }: FoundNote, all: number): number =>
  kindOfNote(code).harm * (whole ? 1 : count / Math.max(1, all, count));

/**
 * How far the evidence can be trusted: every note on the data, the most harmful first (the harm it does to an issue times the
 * share of issues), with what it does to the numbers; and for each claim how sure it is.
 */
export const trustOf = (told: Told, beside: BesideTheIssues): TrustReport => gathered(told.issues, trustIn(told, beside));

/** The same, gathered while others walk through the issues. */
export const trustIn = (told: Told, beside: BesideTheIssues): Gatherer<ToldIssue, TrustReport> => {
  const { issues, evidence } = told;
  const finders = findersFor(told, beside);
  const effects = effectsAmong(issues.length);
  const confidences = confidencesAmong(issues.length);
  let place = 0;
  return {
    take(issue) {
      for (const finder of finders) finder.take(issue, place);
      effects.take(issue.story, place);
      confidences.take(issue.story, place);
      place += 1;
    },
    found() {
      const notes = [
        ...evidence.quality.map((note) => noted(note, issues)),
        ...(beside.skipped > 0 ? [{ ...noteOnAll('skipped', beside.skipped), whole: false }] : []),
        ...finders.flatMap((finder) => finder.found()),
      ]
        .sort((a, b) => harmOf(b, issues.length) - harmOf(a, issues.length) || b.count - a.count || (a.code < b.code ? -1 : 1))
        .map((found) => ({ ...found, id: idOf(found), touches: kindOfNote(found.code).touches }));
      return {
        issues: issues.length,
        notes: notes.map(
          ({ places, id, code, count, whole, detail, peak, touches }): TrustNote => ({
            code,
            count,
            keys: places.map((place) => (issues[place] as ToldIssue).story.key),
            whole,
            detail,
            peak,
            id,
            touches,
            effects: effects.of({ places, code, count, whole, detail, peak }, kindOfNote(code).counted),
          }),
        ),
        confidence: confidences.found(notes),
      };
    },
  };
};

const idOf = ({ code, detail }: FoundNote): string =>
  detail === null || !NAMED_BY_DETAIL.has(code) ? code : `${code}.${detail}`;

/** There may be several notes of these kinds, each about another status. */
const NAMED_BY_DETAIL: ReadonlySet<string> = new Set(['status-unknown', 'status-gone', 'status-categories-conflict']);
