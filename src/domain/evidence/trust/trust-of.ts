import type { QualityNote } from '../project-evidence';
import type { Told } from '../told';
import { bulkEdits } from './bulk-edits';
import { clockJumps } from './clock-jumps';
import { confidenceOf } from './confidence';
import { effectsOn } from './effects';
import { type FoundNote, noteOn, noteOnAll } from './found-note';
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

/** A note of the evidence. That no issue has a history is told of the whole: nobody needs the list of all issues. */
const noted = ({ code, keys, detail }: QualityNote, all: number): FoundNote =>
  keys.length === 0 || (code === 'no-history' && keys.length === all)
    ? noteOnAll(code, all, detail)
    : { code, count: keys.length, keys, whole: false, detail, peak: null };

const notesOnAll = ({ issues }: Told): readonly FoundNote[] => {
  const none = (has: (story: Told['issues'][number]['story']) => boolean) => !issues.some(({ story }) => has(story));
  const all = issues.length;
  if (all === 0) return [];
  return [
    ...(all < FEW ? [noteOnAll('few-issues', all)] : []),
    ...(none(({ pastBlockedMs, blockedSince }) => (pastBlockedMs ?? 0) > 0 || blockedSince !== null)
      ? [noteOnAll('never-blocked', all)]
      : []),
    ...(none(({ sprints }) => sprints.length > 0) ? [noteOnAll('no-sprints', all)] : []),
  ];
};

const foundIn = (told: Told, { skipped, narrowed }: BesideTheIssues): readonly FoundNote[] => {
  const { issues, evidence } = told;
  const moved = issues.filter(({ story }) => (story.projectMoves ?? []).length > 0).map(({ story }) => story.key);
  return [
    ...evidence.quality.map((note) => noted(note, issues.length)),
    ...(narrowed ? [] : missingNumbers(told, skipped)),
    ...(skipped > 0 ? [{ ...noteOnAll('skipped', skipped), whole: false }] : []),
    ...impossiblePasts(told),
    ...latePlans(told),
    ...bulkEdits(told),
    ...noteOn('moved-issues', moved),
    ...clockJumps(told),
    ...notesOnAll(told),
  ];
};

const harmOf = ({ code, count, whole }: FoundNote, all: number): number =>
  kindOfNote(code).harm * (whole ? 1 : count / Math.max(1, all, count));

/**
 * How far the evidence can be trusted: every note on the data, the most harmful first (the harm it does to an issue times the
 * share of issues), with what it does to the numbers; and for each claim how sure it is.
 */
export const trustOf = (told: Told, beside: BesideTheIssues): TrustReport => {
  const all = told.issues.length;
  const effects = effectsOn(told);
  const notes = [...foundIn(told, beside)]
    .sort((a, b) => harmOf(b, all) - harmOf(a, all) || b.count - a.count || (a.code < b.code ? -1 : 1))
    .map((found): TrustNote => {
      const { touches, counted } = kindOfNote(found.code);
      return {
        ...found,
        id: found.detail === null || !NAMED_BY_DETAIL.has(found.code) ? found.code : `${found.code}.${found.detail}`,
        touches,
        effects: effects(found, counted),
      };
    });
  return { issues: all, notes, confidence: confidenceOf(told.issues, notes) };
};

/** There may be several notes of these kinds, each about another status. */
const NAMED_BY_DETAIL: ReadonlySet<string> = new Set(['status-unknown', 'status-gone', 'status-categories-conflict']);
