import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProjectSettings, parseSettledByLead } from '#domain/settings/parse-settings';
import { nothingSettled, settle } from '#domain/settings/project-settings';

describe('Settings that come in from outside', () => {
  it('are taken as a lead gave them', () => {
    expect(parseSettledByLead({ blockedStatusIds: ['10010'], baseline: '2026-02-28' })).toEqual({
      ok: true,
      value: { blockedStatusIds: ['10010'], waitingStatusIds: null, baseline: '2026-02-28', startDateField: null },
    });
  });

  it('tell a lead who says that no status means waiting from one who has said nothing', () => {
    expect(parseSettledByLead({ blockedStatusIds: [], waitingStatusIds: [] })).toMatchObject({ value: { waitingStatusIds: [] } });
    expect(parseSettledByLead({ blockedStatusIds: [] })).toMatchObject({ value: { waitingStatusIds: null } });
  });

  it.each([
    [null, 'settings'],
    [{ blockedStatusIds: 'all' }, 'blockedStatusIds'],
    [{ blockedStatusIds: ['10010', '1); DROP'] }, 'blockedStatusIds'],
    [{ blockedStatusIds: Array.from({ length: 501 }, (_, i) => String(i)) }, 'blockedStatusIds'],
    [{ blockedStatusIds: [], waitingStatusIds: ['Review'] }, 'waitingStatusIds'],
    [{ blockedStatusIds: [], baseline: '28.2.2026' }, 'baseline'],
    [{ blockedStatusIds: [], baseline: '2026-02-30' }, 'baseline'],
    [{ blockedStatusIds: [], startDateField: 'Start date' }, 'startDateField'],
  ])('are refused with the name of the field that cannot be read: %j', (raw, field) => {
    expect(parseSettledByLead(raw)).toMatchObject({ ok: false, field });
  });

  it('need the version that the change is based on', () => {
    expect(parseProjectSettings({ blockedStatusIds: [], version: -1 })).toMatchObject({ ok: false, field: 'version' });
  });

  it('never throw, whatever comes in', () => {
    fc.assert(fc.property(fc.anything(), (raw) => typeof parseProjectSettings(raw).ok === 'boolean'));
  });
});

describe('Settling', () => {
  it('goes one version on and names each status once', () => {
    const change = { blockedStatusIds: ['3', '7', '3'], waitingStatusIds: ['4', '4'], baseline: null, startDateField: null };
    expect(settle(nothingSettled, change)).toEqual({
      version: 1,
      startDateField: null,
      blockedStatusIds: ['3', '7'],
      waitingStatusIds: ['4'],
      baseline: null,
    });
  });
});
