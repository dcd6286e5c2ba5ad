import type { EvidenceMessage } from '../../../static/project/src/worker/open-evidence';
import type { EvidenceFilter, Progress } from '../../../static/project/src/worker/protocol';
import { generatedStories } from '../../support/generated-stories';
import { NOW, viewOfStories } from '../../support/generated-view';

type Tell = (message: EvidenceMessage) => void;

const progress = (given: Partial<Progress>): EvidenceMessage => ({
  kind: 'progress',
  progress: { phase: 'histories', read: 1200, ofAll: 3036, histories: 1200, trouble: null, ...given },
});

const troubled = (trouble: Progress['trouble']) => (tell: Tell) => {
  tell(progress({ trouble }));
};

const told =
  (stories: ReturnType<typeof generatedStories>, given = {}) =>
  (tell: Tell, filter: EvidenceFilter) =>
    tell({ kind: 'view', view: viewOfStories(stories, filter, given), reading: false });

const pilot = generatedStories({ issues: 238, seed: 7 });

/** What the page may be told, by name; chosen with `?scenario=`. */
export const scenarios: Readonly<Record<string, (tell: Tell, filter: EvidenceFilter) => void>> = {
  pilot: told(pilot),
  open: told(generatedStories({ issues: 120, seed: 3, finished: 0.8 })),
  'no-dates': told(generatedStories({ issues: 80, seed: 5, dates: false, epics: 0 })),
  'no-estimates': told(generatedStories({ issues: 80, seed: 5, estimates: false })),
  'no-issues': told([]),
  'no-history': told(
    generatedStories({ issues: 40, seed: 2 }).map((one) => ({
      ...one,
      historyKnown: false,
      started: null,
      startedOn: null,
      firstDue: null,
      dueMoves: null,
      estimateAtStart: null,
      reopenings: null,
      handOffs: null,
      notes: [{ code: 'no-history', detail: null }] as const,
    })),
  ),
  large: told(generatedStories({ issues: 6000, seed: 9, epics: 8 })),
  skipped: told(pilot, { skipped: [{ issue: 'TRI-999', problem: 'fields.created is missing' }] }),
  starting: () => {},
  reading: (tell) => tell(progress({})),
  'slow-down': troubled({ kind: 'slow-down', until: Date.now() + 40_000 }),
  unreachable: troubled({ kind: 'unreachable', attempt: 5, until: null }),
  'no-permission': (tell) =>
    tell({
      kind: 'stopped',
      reason: 'trouble',
      progress: { phase: 'issues', read: 400, ofAll: 3036, histories: 0, trouble: { kind: 'no-permission' } },
    }),
  cancelled: (tell) =>
    tell({
      kind: 'stopped',
      reason: 'cancelled',
      progress: { phase: 'histories', read: 1200, ofAll: 3036, histories: 900, trouble: null },
    }),
  refreshing: (tell, filter) => {
    tell({ kind: 'view', view: viewOfStories(pilot, filter, { readAt: NOW - 86_400_000 }), reading: true });
    tell(progress({ phase: 'issues', read: 12, ofAll: null }));
  },
};
