import '../support/without-styles';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { type MacroConfig, type OpenFromMacro, parseMacroConfig } from '#contract/macro';
import { englishFramework } from '#domain/framework/english/framework-words';
import { Drawn } from '../site/pages/src/ui-kit/drawn';
import { tell } from '../site/pages/src/ui-kit/forge-doc';
import { drawUiKit } from '../support/ui-kit-drawing';

Object.assign(globalThis, { __bridge: { callBridge: async () => undefined }, self: globalThis });
const { SettingsForm } = await import('../../src/frontend/settings-form');

const FRESH = '11111111-2222-4333-8444-555555555555';
const PILOT = { id: '10000', key: 'TRIAGE', name: 'Support triage' };
const HELD = { id: 'aaaaaaaa-0000', title: 'Triage pilot', kind: 'pilot' } as const;
const SAVED = { shape: 1, projectId: '10000', projectKey: 'TRIAGE', postMortemId: HELD.id, agenda: 'five-phases' };

async function settings({ saved, refuse, unreadable = 0 }: { saved?: unknown; refuse?: string; unreadable?: number } = {}) {
  const did = { found: [] as string[], opened: [] as OpenFromMacro[], kept: [] as MacroConfig[], cancelled: 0 };
  const calls = {
    findProjects: async (words: string) => {
      did.found.push(words);
      return [PILOT, { id: '10001', key: 'OTHER', name: 'Another' }];
    },
    postMortemsOf: async (projectId: string) => ({ postMortems: projectId === PILOT.id ? [HELD] : [], unreadable }),
    open: async (asked: OpenFromMacro) => {
      if (refuse !== undefined) throw new Error(refuse);
      did.opened.push(asked);
    },
  };
  const save = async (config: MacroConfig) => void did.kept.push(config);
  const cancel = async () => {
    did.cancelled += 1;
  };
  const form = await drawUiKit(
    <SettingsForm
      {...{ saved, calls, save, cancel }}
      agendas={englishFramework.agendas}
      parts={englishFramework.preparation.parts}
      newId={() => FRESH}
    />,
  );
  const choose = async (id: string, value: string) => {
    tell(form.the('Select', id), 'onChange', { value });
    await vi.waitFor(() => expect(form.the('Select', id).props.value).toMatchObject({ value }));
  };
  const submit = () => tell(form.the('Form'), 'onSubmit', {});
  return { form, did, choose, submit };
}

describe('The settings of the macro', () => {
  it('choose a project, one of its post-mortems and an agenda, and save ids alone', async () => {
    const { form, did, choose, submit } = await settings();
    await vi.waitFor(() => expect(form.the('Select', 'project').props.options).toHaveLength(2));
    expect(() => form.the('Select', 'post-mortem')).toThrow();
    await choose('project', PILOT.id);
    await vi.waitFor(() => expect(form.the('Select', 'post-mortem').props.options).toHaveLength(2));
    await choose('post-mortem', HELD.id);
    await choose('agenda', 'five-whys-plus');
    submit();
    await vi.waitFor(() => expect(did.kept).toEqual([{ ...SAVED, agenda: 'five-whys-plus' }]));
    expect(did.opened).toEqual([]);
    expect(parseMacroConfig(did.kept[0])).toMatchObject({ ok: true });
    expect(JSON.stringify(did.kept[0])).not.toContain('null');
  });

  it('open a new post-mortem with a title, a kind and a part for whoever begins it, once for a doubled press', async () => {
    const { form, did, choose, submit } = await settings();
    await vi.waitFor(() => expect(form.the('Select', 'project').props.options).toHaveLength(2));
    await choose('project', '10001');
    await choose('post-mortem', '+');
    await choose('kind', 'checkpoint');
    expect(form.the('Select', 'role').props.value).toEqual({ value: 'delivery-lead', label: 'Project or delivery lead' });
    await choose('role', 'facilitator');
    tell(form.the('Textfield', 'title'), 'onChange', { target: { value: '  Halfway  ' } });
    await vi.waitFor(() => expect(form.the('Textfield', 'title').props.value).toBe('  Halfway  '));
    submit();
    submit();
    await vi.waitFor(() => expect(did.kept).toHaveLength(1));
    expect(did.opened).toEqual([{ id: FRESH, projectId: '10001', title: 'Halfway', kind: 'checkpoint', role: 'facilitator' }]);
    expect(did.kept[0]).toMatchObject({ projectKey: 'OTHER', postMortemId: FRESH });
  });

  it('tell what is missing instead of saving, and what was refused', async () => {
    const { form, did, choose, submit } = await settings({ refuse: 'You cannot see this project.' });
    await vi.waitFor(() => expect(form.the('Select', 'project').props.options).toHaveLength(2));
    submit();
    await vi.waitFor(() => expect(form.words('ErrorMessage')).toEqual(['macro.project.missing']));
    await choose('project', PILOT.id);
    await vi.waitFor(() => expect(form.words('ErrorMessage')).toEqual(['macro.postMortem.missing']));
    await choose('post-mortem', '+');
    await vi.waitFor(() => expect(form.words('ErrorMessage')).toEqual(['macro.title.missing']));
    tell(form.the('Textfield', 'title'), 'onChange', { target: { value: 'Pilot' } });
    await vi.waitFor(() => expect(form.words('ErrorMessage')).toEqual([]));
    submit();
    await vi.waitFor(() => expect(form.words('ErrorMessage')).toEqual(['You cannot see this project.']));
    expect(did.kept).toEqual([]);
  });

  it('say that a post-mortem cannot be read, and offer all others', async () => {
    const { form, choose } = await settings({ unreadable: 1 });
    await vi.waitFor(() => expect(form.the('Select', 'project').props.options).toHaveLength(2));
    await choose('project', PILOT.id);
    await vi.waitFor(() => expect(form.the('Select', 'post-mortem').props.options).toHaveLength(2));
    expect(form.words('HelperMessage')).toContain('macro.postMortem.oneUnread');
  });

  it('look for projects as the person types, after a moment of rest', async () => {
    const { form, did } = await settings();
    await vi.waitFor(() => expect(did.found).toEqual(['']));
    for (const words of ['t', 'tr', 'tri']) tell(form.the('Select', 'project'), 'onInputChange', words, {});
    await vi.waitFor(() => expect(did.found).toEqual(['', 'tri']));
  });

  it('begin with what the page holds, and can be left without saving', async () => {
    const { form, did } = await settings({ saved: SAVED });
    await vi.waitFor(() =>
      expect(form.the('Select', 'project').props.value).toEqual({ value: '10000', label: 'Support triage (TRIAGE)' }),
    );
    await vi.waitFor(() => expect(form.the('Select', 'post-mortem').props.value).toMatchObject({ value: HELD.id }));
    expect(form.the('Select', 'agenda').props.value).toMatchObject({ value: 'five-phases' });
    tell(form.the('Button'), 'onClick', {});
    await vi.waitFor(() => expect(did.cancelled).toBe(1));
    expect(did.kept).toEqual([]);
  });

  it.each([{ ...SAVED, shape: 2 }, { projectId: 'x' }, 'text', null])(
    'say that settings of another version are replaced: %j',
    async (saved) => {
      const { form } = await settings({ saved });
      expect(form.the('SectionMessage').props.title).toBe('macro.otherVersion.title');
    },
  );

  it('use nothing that the local site could not draw', async () => {
    const { form, choose, submit } = await settings({ saved: { shape: 9 } });
    await vi.waitFor(() => expect(form.the('Select', 'project').props.options).toHaveLength(2));
    const markup = () => renderToStaticMarkup(<Drawn node={form.doc()} />);
    expect(markup()).not.toContain('cannot draw');
    await choose('project', PILOT.id);
    await choose('post-mortem', '+');
    submit();
    await vi.waitFor(() => expect(form.words('ErrorMessage')).toHaveLength(1));
    expect(markup()).not.toContain('cannot draw');
    expect(markup()).toContain('macro.title.missing');
  });
});
