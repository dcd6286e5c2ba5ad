import { describe, expect, it } from 'vitest';
import {
  parseFindProjects,
  parseInProject,
  parseMacroConfig,
  parseMacroPostMortems,
  parseMacroProjects,
  parseOpenFromMacro,
} from '#contract/macro';

const ID = '0f9e4a52-6f0e-4c1c-9b8e-2f6d6a1c0001';
const CONFIG = { shape: 1, projectId: '10000', projectKey: 'TRIAGE', postMortemId: ID, agenda: 'combined' };

describe('What a page holds as the settings of the macro', () => {
  it('is read as it was saved, without what others have put beside it', () => {
    expect(parseMacroConfig({ ...CONFIG, more: 1 })).toEqual({ ok: true, value: CONFIG });
  });

  it.each([
    [{ ...CONFIG, shape: 2 }, 'shape'],
    [{ ...CONFIG, projectId: 'TRIAGE' }, 'projectId'],
    [{ ...CONFIG, projectKey: '' }, 'projectKey'],
    [{ ...CONFIG, postMortemId: 'session:x' }, 'postMortemId'],
    [{ ...CONFIG, agenda: 'follow-up' }, 'agenda'],
    [{ ...CONFIG, agenda: null }, 'agenda'],
    ['text', 'config'],
    [undefined, 'config'],
  ])('names the field that it cannot read: %j', (raw, field) => {
    expect(parseMacroConfig(raw)).toMatchObject({ ok: false, field });
  });
});

describe('What crosses the bridge about the settings of the macro', () => {
  it('takes words to search by, a project, and a new post-mortem', () => {
    expect(parseFindProjects({ words: '  tri ' })).toEqual({ ok: true, value: { words: 'tri' } });
    expect(parseInProject({ projectId: '10000' })).toEqual({ ok: true, value: { projectId: '10000' } });
    const asked = { id: ID, projectId: '10000', title: ' Pilot ', kind: 'pilot', role: 'facilitator' };
    expect(parseOpenFromMacro(asked)).toEqual({ ok: true, value: { ...asked, title: 'Pilot' } });
  });

  it.each([
    [parseFindProjects({}), 'words'],
    [parseFindProjects({ words: 'x'.repeat(101) }), 'words'],
    [parseInProject({ projectId: '1 OR 1' }), 'projectId'],
    [parseOpenFromMacro({ id: ID, projectId: '1', title: ' ', kind: 'pilot' }), 'title'],
    [parseOpenFromMacro({ id: ID, projectId: '1', title: 'A', kind: 'war' }), 'kind'],
    [parseOpenFromMacro({ id: 'x', projectId: '1', title: 'A', kind: 'pilot' }), 'id'],
    [parseMacroProjects({}), 'projects'],
    [parseMacroProjects({ projects: [{ id: '1', key: 'A' }] }), 'name'],
    [parseMacroPostMortems({ postMortems: [{ id: ID, title: 'A' }] }), 'kind'],
    [parseMacroPostMortems({ postMortems: [] }), 'unreadable'],
  ])('names the field that it cannot read: %j', (read, field) => {
    expect(read).toMatchObject({ ok: false, field });
  });
});
