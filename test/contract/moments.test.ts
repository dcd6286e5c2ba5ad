import { describe, expect, it } from 'vitest';
import {
  markView,
  parseAddMoment,
  parseMarkMoment,
  parseMarkRemoved,
  parseMarkSaved,
  parseMarkViews,
  parseRemoveMoment,
} from '#contract/moments';
import { aMark, anOwnMoment } from '../domain/moment-marks/a-mark';

const ask = { momentId: 'kick-off:2026-01-27', day: '2026-01-27', version: 0, change: { kind: 'star', starred: true } };
const own = { momentId: 'own:1', day: '2026-05-19', wording: ' Chat was added ', keys: ['ONE-4', 'ONE-4'] };

describe('what crosses the bridge about key moments', () => {
  it('is taken when it is whole; words lose the spaces around them, keys come once', () => {
    expect(parseMarkMoment(ask)).toEqual({ ok: true, value: ask });
    expect(parseAddMoment(own)).toEqual({ ok: true, value: { ...own, wording: 'Chat was added', keys: ['ONE-4'] } });
    expect(parseRemoveMoment({ momentId: 'own:1', version: 3 })).toEqual({ ok: true, value: { momentId: 'own:1', version: 3 } });
  });

  it('is refused with the field that is wrong', () => {
    const wrong: [{ ok: boolean }, string][] = [
      [parseMarkMoment({ ...ask, version: -1 }), 'version'],
      [parseMarkMoment({ ...ask, change: { kind: 'praise' } }), 'change.kind'],
      [parseMarkMoment({ ...ask, change: { kind: 'reword', wording: '' } }), 'change.wording'],
      [parseMarkMoment({ ...ask, momentId: '' }), 'momentId'],
      [parseAddMoment({ ...own, momentId: 'kick-off:2026-01-27' }), 'momentId'],
      [parseAddMoment({ ...own, keys: ['nonsense'] }), 'keys'],
      [parseAddMoment({ ...own, day: 'yesterday' }), 'day'],
      [parseRemoveMoment({ momentId: 'kick-off:2026-01-27', version: 1 }), 'momentId'],
    ];
    for (const [read, field] of wrong) expect(read, field).toMatchObject({ ok: false, field });
  });

  it('comes back as it was sent', () => {
    const views = [
      markView(aMark(), 2, { accountId: 'ann', administers: true }),
      markView(anOwnMoment(), 1, { accountId: 'bob', administers: false }),
    ];
    expect(views.map(({ mayRule }) => mayRule)).toEqual([false, false]);
    expect(markView(anOwnMoment(), 1, { accountId: 'ann', administers: false }).mayRule).toBe(true);
    const wire = JSON.parse(JSON.stringify(views));
    expect(parseMarkViews(wire)).toEqual({ ok: true, value: views });
    expect(parseMarkSaved({ conflict: false, current: wire[0] })).toEqual({
      ok: true,
      value: { conflict: false, current: views[0] },
    });
    expect(parseMarkSaved({ conflict: true, current: null })).toEqual({ ok: true, value: { conflict: true, current: null } });
    expect(parseMarkRemoved({ removed: true })).toEqual({ ok: true, value: { removed: true } });
    expect(parseMarkRemoved({ removed: false, current: wire[1] })).toEqual({
      ok: true,
      value: { removed: false, current: views[1] },
    });
    expect(parseMarkViews([{ ...wire[0], version: 'x' }])).toMatchObject({ ok: false, field: 'marks[0].version' });
  });
});
