import { projectKeyOf } from '#domain/history/issue-key';
import { standingClosing } from '#domain/loop/closing';
import type { Followed } from '#domain/loop/followed';
import { LOOP_LIMITS } from '#domain/loop/limits';
import { type Heard, heard, refused } from '#domain/loop/loop-refusal';
import { said } from '#domain/loop/said';
import { maySpeak, type Speaking } from '#domain/loop/who-speaks';
import type { Verification } from '#domain/session/verification';
import { begunSince } from './begun-since';
import { type Look, MOST_LOOKS } from './proof-run';

/** What somebody saw at one project. */
export interface GivenLook {
  readonly project: string;
  readonly has: boolean;
  readonly sentence: string;
}

/**
 * Takes a person's look at one of the next projects, or, where the change is looked at for some weeks, at the decision's own
 * (S1-56). A second look at the same project replaces the first, whoever took it.
 */
export function lookAtKickOff(followed: Followed, how: Verification, look: GivenLook, speaking: Speaking): Heard {
  if (!maySpeak(followed, speaking)) return refused({ why: 'not-yours' });
  if (how.kind !== 'count' && how.kind !== 'period') return refused({ why: 'nothing-to-look-at' });
  if (followed.told.standing.kind !== 'done') return refused({ why: 'no-such-check' });
  if (!projectsToLookAt(followed, how).includes(look.project)) return refused({ why: 'no-such-project' });
  const sentence = said(look.sentence, LOOP_LIMITS.sentence, true);
  if ('refusal' in sentence) return refused(sentence.refusal);
  const { project, has } = look;
  const now: Look = { project, has, sentence: sentence.text, by: speaking.by, at: speaking.now };
  const looks = [...followed.kept.proof.looks.filter((one) => one.project !== project), now].slice(-MOST_LOOKS);
  return heard({ ...followed, kept: { ...followed.kept, proof: { ...followed.kept.proof, looks } } });
}

/** The keys of the projects that a person can look at: those that began since the closing that stands. */
export function projectsToLookAt({ told, kept }: Followed, how: Verification): readonly string[] {
  const closing = standingClosing(told.closings);
  const begun = closing === null ? [] : begunSince(kept.proof.kickOffs, closing);
  const next = begun.flatMap(({ project }) => (project === null ? [] : [project]));
  const own = how.kind === 'period' ? projectKeyOf(told.key) : null;
  return own === null || next.includes(own) ? next : [...next, own];
}
