import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { IssueKey } from '#domain/history/issue-key';
import type { Gatherer } from '../gatherer';
import type { ToldIssue } from '../told';
import { atMost, dayOf, type Ground } from './ground';
import type { Candidate } from './moment';

const LEAST = 3;
const SHARE = 0.03;
/** Only where work usually passes through a status of work does "closed without it" mean anything. */
const USUALLY_STARTED = 0.7;

/** Issues that were finished, and those of them on which work had never begun. */
interface Closed {
  count: number;
  readonly unstarted: { readonly day: number; readonly key: IssueKey }[];
}

class ClosedIssues implements Gatherer<ToldIssue, Closed> {
  private readonly closed: Closed = { count: 0, unstarted: [] };
  take({ story }: ToldIssue): void {
    if (story.finishedOn === null || !story.historyKnown) return;
    this.closed.count += 1;
    if (story.started === null) this.closed.unstarted.push({ day: dayNumber(story.finishedOn), key: story.key });
  }
  found(): Closed {
    return this.closed;
  }
}

export const closedIn = (): Gatherer<ToldIssue, Closed> => new ClosedIssues();

const addOn = (cuts: Map<number, IssueKey[]>, day: number, key: IssueKey): void => {
  const keys = cuts.get(day);
  if (keys) keys.push(key);
  else cuts.set(day, [key]);
};

/**
 * Days from the first warning on, on which the scope was cut: issues moved out of the project, or closed without work on them
 * having begun (at least 3, and 3 % of all). Jira's search does not find what was moved out, so on a site mostly the second shows.
 */
export const scopeCuts = ({ count, unstarted }: Closed, warned: number | null, ground: Ground): readonly Candidate[] => {
  if (warned === null) return [];
  const { told, histories } = ground;
  const cuts = new Map<number, IssueKey[]>();
  for (const { at, key } of told.evidence.removals) {
    const day = dayOf(ground, at);
    if (day >= warned) addOn(cuts, day, key);
  }
  if (unstarted.length <= count * (1 - USUALLY_STARTED))
    for (const { day, key } of unstarted) if (day >= warned) addOn(cuts, day, key);
  const least = Math.max(LEAST, told.issues.length * SHARE);
  return [...cuts].flatMap(([at, all]) => {
    if (all.length < least) return [];
    const keys = [...new Set(all)];
    if (keys.length < least) return [];
    const day = dateOfDay(at);
    return [
      {
        id: `measures-taken:scope-cut:${day}`,
        day,
        until: null,
        told: { kind: 'measures-taken', how: 'scope-cut', issues: keys.length },
        keys,
        weight: 42 + Math.round(25 * Math.min(1, (4 * keys.length) / told.issues.length)),
        because: 'answer-to-trouble',
        confidence: atMost(histories, 'fair'),
      } satisfies Candidate,
    ];
  });
};
