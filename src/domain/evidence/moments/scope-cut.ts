import { dateOfDay } from '#domain/history/calendar-date';
import type { IssueKey } from '#domain/history/issue-key';
import { atMost, type Ground, numberOrNull } from './ground';
import type { Candidate } from './moment';

const LEAST = 3;
const SHARE = 0.03;
/** Only where work usually passes through a status of work does "closed without it" mean anything. */
const USUALLY_STARTED = 0.7;

/**
 * Days from the first warning on, on which the scope was cut: issues moved out of the project, or closed without work on them
 * having begun (at least 3, and 3 % of all). Jira's search does not find what was moved out, so on a site mostly the second shows.
 */
export const scopeCuts = (warned: number | null, { told, dayOf, histories }: Ground): readonly Candidate[] => {
  if (warned === null) return [];
  const cuts = new Map<number, IssueKey[]>();
  const cut = (day: number, key: IssueKey): void => {
    if (day < warned) return;
    const keys = cuts.get(day);
    if (keys) keys.push(key);
    else cuts.set(day, [key]);
  };
  for (const { at, key } of told.evidence.removals) cut(dayOf(at), key);
  const closed = told.issues.filter(({ story }) => story.finished !== null && story.historyKnown);
  const unstarted = closed.filter(({ story }) => story.started === null);
  if (unstarted.length <= closed.length * (1 - USUALLY_STARTED))
    for (const { story } of unstarted) cut(numberOrNull(story.finishedOn) as number, story.key);
  const least = Math.max(LEAST, told.issues.length * SHARE);
  return [...cuts].flatMap(([at, all]) => {
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
