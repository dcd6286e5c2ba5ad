import { useEffect, useSyncExternalStore } from 'react';
import type { Milliseconds } from '#domain/history/instant';
import { type IssueMaker, issueMaker } from './issue-maker';
import { type AppOfSession, issuesClient } from './issues-client';
import { type PlaceChoice, placeChoice } from './place-choice';

interface IssuesOfSession {
  readonly maker: IssueMaker;
  readonly choice: PlaceChoice;
}

/** One for each session that is open in this window, so that what has begun goes on while its screen is away. */
const opened = new WeakMap<AppOfSession, IssuesOfSession>();

function issuesOf(app: AppOfSession): IssuesOfSession {
  const there = opened.get(app) ?? { maker: issueMaker(issuesClient(app)), choice: placeChoice() };
  opened.set(app, there);
  return there;
}

/** How issues are made in this session, and how far they are. @param home id of the project of the post-mortem. */
export function useIssues(app: AppOfSession, home: string) {
  const { maker, choice } = issuesOf(app);
  const view = useSyncExternalStore(maker.subscribe, maker.view, maker.view);
  const chosen = useSyncExternalStore(choice.subscribe, choice.view, choice.view);
  useEffect(() => {
    if (choice.view().asked === '') void choice.choose(home);
  }, [choice, home]);
  return { maker, view, choice, chosen };
}

/**
 * Looks at what others have made: at once, when the decisions change, when somebody comes back to the page, and by itself after a while.
 * Never while the page is out of sight.
 * @param decisions changes with the decisions that are taken.
 * @param after null for no look by itself.
 */
export function useLooks(maker: IssueMaker, decisions: string, after: Milliseconds | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the decisions is the reason to look again.
  useEffect(() => void maker.refresh(), [maker, decisions]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void maker.refresh();
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [maker]);
  useEffect(() => {
    if (after === null) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void maker.refresh();
    }, after);
    return () => clearInterval(timer);
  }, [maker, after]);
}
