import { describe, expect, it } from 'vitest';
import { parseChoosePoint, parseRedesignAnswer } from '#contract/redesign';
import { parseRolesSaved, parseRolesView, parseSaveRoles } from '#contract/roles';

const settled = { roles: [{ id: 'Model', name: 'Model', people: ['ann'] }] };

describe('What crosses the bridge about roles', () => {
  it('takes roles with the version they are based on', () => {
    expect(parseSaveRoles({ settled, version: 3, more: 1 })).toEqual({ ok: true, value: { settled, version: 3 } });
    expect(parseSaveRoles({ settled: null, version: 0 })).toEqual({ ok: true, value: { settled: null, version: 0 } });
  });

  it.each([
    [undefined, 'roles'],
    [{ settled }, 'version'],
    [{ settled, version: 1.5 }, 'version'],
    [{ version: 1 }, 'settled'],
    [{ settled: { roles: {} }, version: 1 }, 'settled.roles'],
  ])('names the field it cannot read: %j', (raw, field) => {
    expect(parseSaveRoles(raw)).toMatchObject({ ok: false, field });
  });

  it('reads both answers to a save', () => {
    const view = { settled, version: 4, mayEdit: true };
    expect(parseRolesSaved(view)).toEqual({ ok: true, value: view });
    expect(parseRolesSaved({ conflict: true, current: view })).toEqual({ ok: true, value: { conflict: true, current: view } });
    expect(parseRolesSaved({ conflict: true })).toMatchObject({ ok: false, field: 'current.roles' });
    expect(parseRolesView({ settled, version: 4 })).toMatchObject({ ok: false, field: 'mayEdit' });
  });
});

describe('What crosses the bridge about points to redesign', () => {
  const point = {
    edge: 'Model>Desk',
    from: 'Model',
    to: 'Desk',
    handOffs: 14,
    days: 38,
    issues: 12,
    week: '2024-05-06',
    words: ' agree ',
  };

  it('takes a choice, with the words trimmed', () => {
    expect(parseChoosePoint({ chosen: true, point })).toEqual({
      ok: true,
      value: { chosen: true, point: { ...point, words: 'agree' } },
    });
  });

  it.each([
    [{ point }, 'chosen'],
    [{ chosen: true, point: { ...point, week: 'May' } }, 'point.week'],
    [{ chosen: true, point: { ...point, days: -1 } }, 'point.days'],
    [{ chosen: true, point: { ...point, words: 'x'.repeat(281) } }, 'point.words'],
    [{ chosen: true }, 'point'],
  ])('names the field it cannot read: %j', (raw, field) => {
    expect(parseChoosePoint(raw)).toMatchObject({ ok: false, field });
  });

  it('reads the list', () => {
    const points = [{ ...point, words: '', by: 'ann', at: 1 }];
    expect(parseRedesignAnswer({ points })).toEqual({ ok: true, value: { points } });
    expect(parseRedesignAnswer({ points: [{ ...point, by: 'ann' }] })).toMatchObject({ ok: false, field: 'points[0].at' });
  });
});
