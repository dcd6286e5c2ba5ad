import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Instant, Milliseconds } from '#domain/history/instant';
import type { AppOfSession } from '../issues/issues-client';
import { summaryClient } from './summary-client';
import { type SummaryDesk, summaryDesk } from './summary-desk';
import type { SummaryDeskView } from './summary-desk-view';

/** One for each session that is open in this window, so that what has begun goes on while its screen is away. */
const opened = new WeakMap<AppOfSession, SummaryDesk>();

function deskOf(app: AppOfSession, locale: string): SummaryDesk {
  const there = opened.get(app) ?? summaryDesk(summaryClient(app, locale), () => crypto.randomUUID());
  opened.set(app, there);
  return there;
}

/**
 * The summary of this session: read at once, and when somebody comes back to the page.
 * @param stage anything that changes when there may be another one, as when the session was closed again.
 */
export function useSummary(
  app: AppOfSession,
  locale: string,
  stage: unknown,
): { readonly summary: SummaryDesk; readonly view: SummaryDeskView } {
  const summary = deskOf(app, locale);
  const view = useSyncExternalStore(summary.subscribe, summary.view, summary.view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stage is the reason to look again.
  useEffect(() => void summary.refresh(), [summary, stage]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void summary.refresh();
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [summary]);
  return { summary, view };
}

const A_MINUTE: Milliseconds = 60_000;

/** The server's time, by the minute. */
export function useServerMinute(serverNow: () => Instant): Instant {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), A_MINUTE);
    return () => clearInterval(timer);
  }, [serverNow]);
  return now;
}
