import { describe, expect, it } from 'vitest';
import { parseOutsideSaved, parseOutsideView, parseSaveOutside } from '#contract/outside';
import { emptyRecord } from '#domain/outside/change-outside';

const view = { ...emptyRecord, version: 2 };

describe('What crosses the bridge about what Jira does not hold', () => {
  it('takes whole groups with the version they are based on', () => {
    const groups = { team: { score: 3, words: null } };
    expect(parseSaveOutside({ version: 2, groups })).toEqual({ ok: true, value: { version: 2, groups } });
  });

  it.each([
    [null, 'outside'],
    [{ groups: { team: {} } }, 'version'],
    [{ version: 1, groups: { team: { score: 'high' } } }, 'team.score'],
    [{ version: 1, groups: [] }, 'groups'],
  ])('names the field it cannot read: %j', (raw, field) => {
    expect(parseSaveOutside(raw)).toMatchObject({ ok: false, field });
  });

  it('reads both answers to a save', () => {
    expect(parseOutsideView(view)).toEqual({ ok: true, value: view });
    expect(parseOutsideSaved(view)).toEqual({ ok: true, value: view });
    expect(parseOutsideSaved({ conflict: true, groups: ['team', 'gossip'], current: view })).toEqual({
      ok: true,
      value: { conflict: true, groups: ['team'], current: view },
    });
  });
});
