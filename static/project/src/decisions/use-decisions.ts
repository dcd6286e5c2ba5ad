import { useCallback, useEffect, useRef, useState } from 'react';
import type { DecisionsOfProject, FollowedDecision } from '#contract/followed-decisions';
import type { Milliseconds } from '#domain/history/instant';
import type { DecisionsClient } from './decisions-client';

export type Decisions =
  | { readonly kind: 'reading' }
  /** `ahead`: by how much the app's clock is ahead of this browser's, in ms. */
  | { readonly kind: 'read'; readonly project: DecisionsOfProject; readonly ahead: Milliseconds }
  | { readonly kind: 'unread'; readonly problem: string };

export interface DecisionsNow {
  readonly decisions: Decisions;
  readonly readAgain: () => void;
  /** One of them is now as given. */
  readonly know: (decision: FollowedDecision) => void;
}

/** The decisions of the project, as far as this page knows them. */
export function useDecisions(client: DecisionsClient): DecisionsNow {
  const [decisions, setDecisions] = useState<Decisions>({ kind: 'reading' });
  // Which answer was the first to be asked for after one of them became known.
  const asked = useRef(0);
  const knownAt = useRef(new Map<string, number>());
  const readAgain = useCallback(() => {
    asked.current += 1;
    const turn = asked.current;
    const isKnownSince = (id: string) => (knownAt.current.get(id) ?? 0) >= turn;
    setDecisions((now) => (now.kind === 'read' ? now : { kind: 'reading' }));
    client.list().then(
      (project) =>
        setDecisions((now) => ({
          kind: 'read',
          project: now.kind === 'read' ? keeping(now.project, project, isKnownSince) : project,
          ahead: project.now - Date.now(),
        })),
      (problem: unknown) =>
        setDecisions((now) =>
          now.kind === 'read' ? now : { kind: 'unread', problem: problem instanceof Error ? problem.message : String(problem) },
        ),
    );
  }, [client]);
  useEffect(readAgain, [readAgain]);
  const know = useCallback((decision: FollowedDecision) => {
    knownAt.current.set(decision.id, asked.current);
    setDecisions((now) => (now.kind === 'read' ? { ...now, project: knowing(now.project, decision) } : now));
  }, []);
  return { decisions, readAgain, know };
}

/** The decisions with one of them as given, in its place. */
export const knowing = (project: DecisionsOfProject, decision: FollowedDecision): DecisionsOfProject => ({
  ...project,
  decisions: project.decisions.map((one) => (one.id === decision.id ? decision : one)),
});

/** What was read, but for the decisions that became known on its way: a reading that began before them may not have what was said. */
export const keeping = (
  before: DecisionsOfProject,
  read: DecisionsOfProject,
  isKnownSince: (id: string) => boolean,
): DecisionsOfProject => {
  const known = new Map(before.decisions.filter(({ id }) => isKnownSince(id)).map((one) => [one.id, one]));
  return { ...read, decisions: read.decisions.map((one) => known.get(one.id) ?? one) };
};
