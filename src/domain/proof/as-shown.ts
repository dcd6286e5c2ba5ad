import type { IssueKey } from '#domain/history/issue-key';
import { isKnownBy, standingClosing } from '#domain/loop/closing';
import type { Followed } from '#domain/loop/followed';
import { isStanding } from '#domain/loop/undone-answers';
import type { Verification } from '#domain/session/verification';
import { judgingLooks } from './judge-looks';
import type { Found, Look, ProofKept, ProofRun } from './proof-run';

/** What one person may see of what the app saw. */
export interface Sight {
  readonly issues: ReadonlySet<string>;
  /** Keys. */
  readonly projects: ReadonlySet<string>;
}

/** The newest look at each check; older ones are kept, and not told. */
const newestRuns = ({ runs }: ProofKept): readonly ProofRun[] => [
  ...new Map(runs.map((run) => [`${run.closing}:${run.days}`, run])).values(),
];

/** Whether a check still waits for an answer: only then its samples are worth a request. */
const isOpen = ({ told, kept }: Followed, run: ProofRun): boolean => {
  const closing = told.closings.find((one) => isKnownBy(one, run.closing));
  const answered = kept.answers.some(
    (answer) =>
      answer.days === run.days && closing !== undefined && isKnownBy(closing, answer.closing) && isStanding(kept, answer),
  );
  return !answered;
};

/** The issues that a person has to be allowed to see, to be told of them. */
export const samplesIn = (followed: Followed): readonly IssueKey[] =>
  newestRuns(followed.kept.proof)
    .filter((run) => isOpen(followed, run))
    .flatMap(({ samples }) => samples);

/** The projects that a person has to be allowed to see, to be told of them. */
export const projectsIn = ({ kept: { proof } }: Followed, how: Verification): readonly string[] => [
  ...new Set(
    [...proof.kickOffs, ...proof.looks, ...newestRuns(proof).flatMap((run) => projectsOf(run, how))].flatMap(
      ({ project }) => project ?? [],
    ),
  ),
];

/**
 * A decision with what the app saw, as one person may be told of it: issues and projects that Jira does not show them are only counted,
 * and a project that it does not show them is not measured for them. The app looks with its own eyes, which see more than most.
 */
export function proofAsShown(followed: Followed, how: Verification, { issues, projects }: Sight): Followed {
  const { proof } = followed.kept;
  const isHidden = ({ project }: Named) => project !== null && !projects.has(project);
  const named = <T extends Named>(one: T): T => (isHidden(one) ? { ...one, project: null } : one);
  const told = (run: ProofRun): ProofRun => ({
    ...run,
    found: foundAsShown(run.found, named),
    samples: isOpen(followed, run) ? run.samples.filter((key) => issues.has(key)) : [],
    // A search that names projects which are not shown.
    asked: projectsOf(run, how).some(isHidden) ? null : run.asked,
  });
  const shown: ProofKept = {
    // What it proposes would tell how a project does that they may not see.
    runs: newestRuns(proof)
      .filter((run) => how.kind !== 'measure' || !projectsOf(run, how).some(isHidden))
      .map(told),
    looks: proof.looks.filter((look) => !isHidden(look) || isJudging(followed, how, look)).map(named),
    kickOffs: proof.kickOffs.map(named),
    undone: proof.undone,
  };
  return { ...followed, kept: { ...followed.kept, proof: shown } };
}

/** Whether a look counts: without the key of its project nobody can tell any more. */
const isJudging = ({ told, kept: { proof } }: Followed, how: Verification, look: Look): boolean => {
  const closing = standingClosing(told.closings);
  if (closing === null || (how.kind !== 'count' && how.kind !== 'period')) return false;
  return judgingLooks(how, proof, closing).includes(look);
};

interface Named {
  readonly project: string | null;
}

const foundAsShown = (found: Found, named: <T extends Named>(one: T) => T): Found =>
  found.kind === 'projects' ? { ...found, projects: found.projects.map(named) } : found;

/** The projects that a look of the app was at. */
const projectsOf = ({ found }: ProofRun, how: Verification): readonly Named[] => {
  if (found.kind === 'projects') return found.projects;
  return how.kind === 'measure' ? [{ project: how.project }] : [];
};
