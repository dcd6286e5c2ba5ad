import { describe, expect, it } from 'vitest';
import { afterMessage, atFirst } from '../../../static/project/src/evidence/page-state';
import type { EvidenceMessage } from '../../../static/project/src/worker/open-evidence';
import type { Progress } from '../../../static/project/src/worker/protocol';
import { viewOfStories } from '../../support/generated-view';
import { story } from '../../support/story';

const view = viewOfStories([story({})]);
const progress: Progress = { phase: 'issues', read: 1, ofAll: 2, histories: 0, trouble: null };
const heard = (...messages: readonly EvidenceMessage[]) => messages.reduce(afterMessage, atFirst);

describe('what the page knows', () => {
  it('shows a kept result while the reading behind it goes on', () => {
    const state = heard({ kind: 'progress', progress }, { kind: 'view', view, reading: true });
    expect(state.view).toBe(view);
    expect(state.reading.kind).toBe('reading');
  });

  it('settles when the view is the end of the read, or when nothing has changed', () => {
    expect(heard({ kind: 'progress', progress }, { kind: 'view', view, reading: false }).reading.kind).toBe('settled');
    const same = heard({ kind: 'view', view, reading: true }, { kind: 'up-to-date', readAt: 5 });
    expect(same).toMatchObject({ reading: { kind: 'settled' }, view: { readAt: 5 } });
  });

  it('keeps what is shown through a trouble, but takes away what may not be seen any more', () => {
    const lost: EvidenceMessage = {
      kind: 'stopped',
      reason: 'trouble',
      progress: { ...progress, trouble: { kind: 'unreachable', attempt: 5, until: null } },
    };
    expect(heard({ kind: 'view', view, reading: true }, lost).view).toBe(view);
    const refused: EvidenceMessage = {
      kind: 'stopped',
      reason: 'trouble',
      progress: { ...progress, trouble: { kind: 'no-permission' } },
    };
    expect(heard({ kind: 'view', view, reading: true }, refused).view).toBeNull();
  });
});
