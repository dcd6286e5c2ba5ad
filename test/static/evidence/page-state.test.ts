import { describe, expect, it } from 'vitest';
import type { Findings } from '#domain/evidence/findings';
import type { CalendarDate } from '#domain/history/instant';
import { afterHearing, afterMessage, atFirst } from '../../../static/project/src/evidence/page-state';
import type { EvidenceMessage } from '../../../static/project/src/worker/open-evidence';
import type { Progress } from '../../../static/project/src/worker/protocol';
import { viewOfStories } from '../../support/generated-view';
import { day, story } from '../../support/story';

const view = viewOfStories([story({})]);
const progress: Progress = { phase: 'issues', read: 1, ofAll: 2, histories: 0, trouble: null };
const heard = (...messages: readonly EvidenceMessage[]) => messages.reduce(afterMessage, atFirst);

describe('what the page knows', () => {
  it('shows a kept result while the reading behind it goes on', () => {
    const state = heard({ kind: 'progress', progress }, { kind: 'view', view, reading: true });
    expect(state.view).toBe(view);
    expect(state.reading.kind).toBe('reading');
  });

  it('shows nothing of today first where a link asks for another day', () => {
    const hear = (state: typeof atFirst, on: string | null, of: typeof view) =>
      afterHearing(state, { message: { kind: 'view', view: of, reading: true }, on: on as CalendarDate | null, zone: 'UTC' });
    const then = { ...view, on: day('2026-05-12'), number: view.number + 1 };
    const waiting = hear(atFirst, '2026-05-12', view);
    expect(waiting.view).toBeNull();
    expect(hear(waiting, '2026-05-12', then).view).toBe(then);
    // Once something is on the screen, it stays until what is asked for is there.
    expect(hear(hear(waiting, '2026-05-12', then), null, view).view).toBe(view);
    expect(hear(atFirst, null, then).view).toBeNull();
    // A day that has not ended is told as today.
    expect(hear(atFirst, '2999-01-01', view).view).toBe(view);
  });

  it('settles when the view is the end of the read, or when nothing has changed', () => {
    expect(heard({ kind: 'progress', progress }, { kind: 'view', view, reading: false }).reading.kind).toBe('settled');
    const same = heard({ kind: 'view', view, reading: true }, { kind: 'up-to-date', readAt: 5 });
    expect(same).toMatchObject({ reading: { kind: 'settled' }, view: { readAt: 5 } });
  });

  it('takes findings for the view that is shown, and keeps the last ones until those of a new view are there', () => {
    const findings = (mark: string) => ({ mark }) as unknown as Findings;
    const shown = heard({ kind: 'view', view, reading: false }, { kind: 'findings', findings: findings('a'), of: view.number });
    expect(shown.findings).toEqual({ mark: 'a' });
    const next = { ...view, number: view.number + 1 };
    const moved = afterMessage(shown, { kind: 'view', view: next, reading: false });
    expect(afterMessage(moved, { kind: 'findings', findings: findings('late'), of: view.number }).findings).toEqual({
      mark: 'a',
    });
    expect(afterMessage(moved, { kind: 'findings', findings: findings('b'), of: next.number }).findings).toEqual({ mark: 'b' });
  });

  it('says why there are no findings, until another view comes', () => {
    const none = heard(
      { kind: 'view', view, reading: false },
      { kind: 'no-findings', problem: 'the code did not come', of: view.number },
    );
    expect(none).toMatchObject({ findings: null, noFindings: 'the code did not come' });
    expect(afterMessage(none, { kind: 'view', view, reading: false }).noFindings).toBeNull();
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
