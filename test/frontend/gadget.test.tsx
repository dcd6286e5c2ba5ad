import { describe, expect, it, vi } from 'vitest';
import type { GadgetConfig, GlanceOf, GlanceTold } from '#contract/glance';
import type { Glance } from '#domain/loop/at-a-glance';
import { tell } from '../site/pages/src/ui-kit/forge-doc';
import { key } from '../support/story';
import { drawUiKit } from '../support/ui-kit-drawing';

Object.assign(globalThis, { __bridge: { callBridge: async () => undefined }, self: globalThis });
const { GadgetView } = await import('../../src/frontend/gadget-view');
const { GadgetForm } = await import('../../src/frontend/gadget-form');

const GLANCE: Glance = {
  decisions: { all: 9, open: 5, soon: 2, overdue: 1 },
  checks: { ahead: 3, due: 1, overdue: 4 },
  longest: [
    { id: 'a', key: key('AI-12'), text: 'Check data', what: { kind: 'check', days: 90 }, daysLate: 12 },
    { id: 'b', key: key('AI-9'), text: 'Ask legal', what: { kind: 'date' }, daysLate: 1 },
  ],
  held: { count: 3, of: 4 },
  cameBack: { count: 0, of: 0 },
};

async function gadget(saved: unknown, told: GlanceTold | Error) {
  const asked: GlanceOf[] = [];
  const calls = {
    glance: async (of: GlanceOf) => {
      asked.push(of);
      if (told instanceof Error) throw told;
      return told;
    },
  };
  const drawn = await drawUiKit(<GadgetView saved={saved} calls={calls} locale="en-GB" />);
  return { drawn, asked, text: () => JSON.stringify(drawn.doc()) };
}

const ONE_PROJECT = { shape: 1, of: 'project', projectId: '10100', projectKey: 'AI' };

describe('The gadget on a dashboard', () => {
  it('tells decisions and checks in numbers, what waits longest, and what held, with one call (S3-62)', async () => {
    const { text, asked, drawn } = await gadget(ONE_PROJECT, { kind: 'told', glance: GLANCE });
    await vi.waitFor(() => expect(text()).toContain('/browse/AI-12'));
    const cells = drawn.words('Cell').filter((words) => words !== '');
    expect(cells).toEqual(expect.arrayContaining(['AI-12', 'Check data', 'gadget.waits.check90.other', 'gadget.waits.date.one']));
    expect(drawn.words('Lozenge')).toEqual(['1', '4']);
    for (const words of ['gadget.rate', 'gadget.cameBack.none', 'gadget.ofProject']) expect(text()).toContain(words);
    expect(asked).toEqual([{ of: 'project', projectId: '10100' }]);
  });

  it('shows all that the viewer may see before anybody sets it up, and teaches where there is nothing', async () => {
    const none = { ...GLANCE, decisions: { all: 0, open: 0, soon: 0, overdue: 0 }, longest: [] };
    const { text, asked } = await gadget({}, { kind: 'told', glance: none });
    await vi.waitFor(() => expect(text()).toContain('gadget.none'));
    expect(asked).toEqual([{ of: 'all' }]);
  });

  it('says so where the project is not shown to the viewer, and where nothing could be read', async () => {
    const hidden = await gadget(ONE_PROJECT, { kind: 'not-shown' });
    await vi.waitFor(() => expect(hidden.text()).toContain('gadget.notShown'));
    const failed = await gadget(undefined, new Error('The connection was lost.'));
    await vi.waitFor(() => expect(failed.text()).toContain('The connection was lost.'));
    tell(failed.drawn.the('Button'), 'onClick', {});
    await vi.waitFor(() => expect(failed.asked).toHaveLength(2));
    const later = await gadget({ shape: 2, of: 'moon' }, { kind: 'not-shown' });
    await vi.waitFor(() => expect(later.text()).toContain('gadget.otherVersion'));
    expect(later.asked).toEqual([]);
  });
});

describe('The settings of the gadget', () => {
  const form = async (saved: unknown) => {
    const kept: GadgetConfig[] = [];
    const drawn = await drawUiKit(
      <GadgetForm
        saved={saved}
        find={async () => [{ id: '10100', key: 'AI', name: 'Support triage' }]}
        save={async (config) => void kept.push(config)}
      />,
    );
    return { drawn, kept };
  };

  it('keep one project that the person may browse, by its id', async () => {
    const { drawn, kept } = await form(undefined);
    tell(drawn.the('Select', 'scope'), 'onChange', { value: 'project' });
    await vi.waitFor(() => expect(drawn.the('Select', 'project').props.options).toHaveLength(1));
    tell(drawn.the('Form'), 'onSubmit', {});
    await vi.waitFor(() => expect(drawn.words('ErrorMessage')).toEqual(['macro.project.missing']));
    tell(drawn.the('Select', 'project'), 'onChange', { value: '10100' });
    await vi.waitFor(() => expect(drawn.the('Select', 'project').props.value).toMatchObject({ value: '10100' }));
    tell(drawn.the('Form'), 'onSubmit', {});
    await vi.waitFor(() => expect(kept).toEqual([ONE_PROJECT]));
  });

  it('keep that everything is meant', async () => {
    const { drawn, kept } = await form(ONE_PROJECT);
    tell(drawn.the('Select', 'scope'), 'onChange', { value: 'all' });
    await vi.waitFor(() => expect(() => drawn.the('Select', 'project')).toThrow());
    tell(drawn.the('Form'), 'onSubmit', {});
    await vi.waitFor(() => expect(kept).toEqual([{ shape: 1, of: 'all' }]));
  });
});
