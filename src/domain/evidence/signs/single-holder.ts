import type { ToldIssue } from '../told';
import { firstFew, keysOf, type Sensor, silence } from './sensor';
import type { HeldArea } from './sign-reading';
import { HELD_BY_ONE, LEAST_ISSUES, LEAST_PEOPLE } from './thresholds';

const HELD = {
  sign: 'single-holder',
  kind: 'sensor',
  rule: 'area-with-one-holder',
  cannotKnow: ['only-the-assignee', 'kept-elsewhere'],
} as const;

/** One person worked on most of an area. Says which area and how much of it, never who; stays silent below three people. */
export const singleHolder: Sensor = (sight) => {
  if (!sight.hasHistory) return { ...HELD, ...silence('no-history') };
  const { areas, by, people } = sight.holders;
  if (people < LEAST_PEOPLE) return { ...HELD, ...silence('too-few-people') };
  const large = [...areas].filter(([, { issues }]) => issues.length >= LEAST_ISSUES);
  if (large.length < 2) return { ...HELD, ...silence('no-areas') };
  const held = large.flatMap(([area, found]): (HeldArea & { readonly held: readonly ToldIssue[] })[] => {
    const most = Math.max(...found.holders.values());
    const share = most / found.issues.length;
    return share >= HELD_BY_ONE ? [{ area, share, issues: found.issues.length, held: found.issues }] : [];
  });
  held.sort((a, b) => b.share * b.issues - a.share * a.issues || (a.area < b.area ? -1 : 1));
  const seen = held.length > 0;
  const shown = held.flatMap((one) => one.held);
  return {
    ...HELD,
    state: seen ? 'seen' : 'not-seen',
    count: held.length,
    ofAll: large.length,
    keys: [...new Set(keysOf(shown))],
    strongest: firstFew(held[0]?.held ?? [], ({ story }) => -(story.timeSpent ?? 0)),
    confidence: 'fair',
    facts: { by, areas: held.map(({ area, share, issues }) => ({ area, share, issues })) },
    lacking: null,
  };
};
