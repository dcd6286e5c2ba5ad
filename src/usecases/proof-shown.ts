import type { Followed } from '#domain/loop/followed';
import { projectsIn, proofAsShown, samplesIn } from '#domain/proof/as-shown';
import type { IssuesShown } from '#ports/followed-issues';
import type { ProjectsShown } from '#ports/proof-source';
import type { KeptFollowed } from './follow-decision';

export interface ProofShown {
  readonly shown: IssuesShown;
  readonly projectsShown: ProjectsShown;
}

type ToTell = Pick<KeptFollowed['value'], 'decided' | 'followed'>;

/** How a decision is told to the person who asks. */
export type ToldTo = (decision: ToTell) => Followed;

/** More issues than these are not asked about for one answer; of the rest only the number is told. */
const MOST_ASKED = 300;

/** Asks Jira, as the person who asks, which of the issues and projects that the app found they may see. Where there are none, nothing is asked. */
export async function proofShown({ shown, projectsShown }: ProofShown, decisions: readonly ToTell[]): Promise<ToldTo> {
  const keys = [...new Set(decisions.flatMap(({ followed }) => samplesIn(followed)))].slice(0, MOST_ASKED);
  const projectKeys = [...new Set(decisions.flatMap(({ followed, decided }) => projectsIn(followed, decided.verification)))];
  const issues = keys.length === 0 ? NONE : await shown.of(keys);
  const projects = projectKeys.length === 0 ? NONE : await projectsShown.of(projectKeys);
  return ({ followed, decided }) => proofAsShown(followed, decided.verification, { issues, projects });
}

const NONE: ReadonlySet<string> = new Set();
