import '../../../../support/without-styles';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Drawn } from './drawn';
import { type DocNode, docFrom, tell } from './forge-doc';

let keys = 0;
const node = (type: string, props: Record<string, unknown> = {}, ...children: (DocNode | string)[]): DocNode => {
  keys += 1;
  const inside = children.map((child) => (typeof child === 'string' ? node('String', { text: child }) : child));
  return { type, key: String(keys), props, children: inside };
};
const markup = (drawn: DocNode) => renderToStaticMarkup(<Drawn node={drawn} />);

describe('UI Kit as the product draws it', () => {
  it('shows a component that it does not know as a hole that can be seen', () => {
    const drawn = markup(node('Root', {}, node('Text', {}, 'before'), node('Gantt', {}, 'inside')));
    expect(drawn).toContain('This site cannot draw Gantt');
    expect(drawn).toContain('before');
  });

  it('shows texts in the elements that they are', () => {
    const drawn = markup(
      node(
        'Root',
        {},
        node('Heading', { as: 'h3' }, 'Title'),
        node('Text', {}, 'One ', node('Strong', {}, 'two'), node('Em', {}, 'three'), node('Code', {}, 'four')),
        node('Link', { href: '/wiki' }, 'Away'),
        node('Lozenge', { appearance: 'success' }, 'held'),
        node('User', { accountId: 'ada' }),
      ),
    );
    for (const part of ['<h3', '<strong>two</strong>', '<em>three</em>', '>four</code>', 'href="/wiki"', 'held', 'ada'])
      expect(drawn).toContain(part);
  });

  it('joins a label to its field and tells what is wrong to a screen reader', () => {
    const drawn = markup(
      node(
        'Form',
        {},
        node('Label', { labelFor: 'forge-app-1-title' }, 'Title', node('RequiredAsterisk')),
        node('Textfield', { id: 'forge-app-1-title', value: 'Pilot', isInvalid: true }),
        node('ErrorMessage', {}, 'Too short'),
      ),
    );
    expect(drawn).toContain('for="forge-app-1-title"');
    expect(drawn).toMatch(/<input[^>]*id="forge-app-1-title"/);
    expect(drawn).toContain('value="Pilot"');
    expect(drawn).toMatch(/role="alert"[^>]*>Too short/);
  });

  it('draws every field and frame that a form is made of', () => {
    const option = { label: 'One', value: '1' };
    const drawn = markup(
      node(
        'Stack',
        { space: 'space.200' },
        node('FormHeader', { title: 'Head' }, 'x'),
        node('FormSection', { title: 'Section' }, node('TextArea', { defaultValue: 'words' })),
        node('Select', { options: [option], value: option }),
        node('RadioGroup', { options: [option], value: '1', name: 'r' }),
        node('Checkbox', { label: 'Agree', defaultChecked: true }),
        node('Toggle', { label: 'On', isChecked: true }),
        node('Inline', {}, node('Box', { xcss: { padding: 'space.100' } }, 'boxed')),
        node('ButtonGroup', {}, node('LoadingButton', { isLoading: true }, 'Save'), node('Button', {}, 'Cancel')),
        node('SectionMessage', { title: 'Mind', appearance: 'warning' }, node('Text', {}, 'the step')),
        node('EmptyState', { header: 'Nothing', description: 'yet' }),
        node('Spinner'),
        node('HelperMessage', {}, 'help'),
        node('ValidMessage', {}, 'fine'),
        node('Tabs', { id: 't' }, node('TabList', {}, node('Tab', {}, 'First')), node('TabPanel', {}, 'panel')),
        node('FormFooter', {}, 'end'),
      ),
    );
    expect(drawn).not.toContain('cannot draw');
    for (const part of ['Head', 'Section', 'words', 'Agree', 'boxed', 'var(--ds-space-100)', 'Mind', 'Nothing', 'panel'])
      expect(drawn).toContain(part);
  });

  it('draws a table out of its wrapped head and rows', () => {
    const cell = (words: string) => node('Cell', {}, words);
    const drawn = markup(
      node(
        'DynamicTable',
        { caption: 'Checks' },
        node('ContentWrapper', { name: 'head' }, cell('When')),
        node('ContentWrapper', { name: 'rows' }, node('Row', {}, cell('30 days')), node('Row', {}, cell('90 days'))),
      ),
    );
    expect(drawn).toMatch(/<th[^>]*>When<\/th>/);
    expect(drawn.match(/<td>/g)).toHaveLength(2);
  });

  it('reads a tree with what is missing left empty, and calls only handlers that there are', () => {
    const read = docFrom({ type: 'Root', children: [{ type: 'String', props: { text: 'a' } }, null] });
    expect(read.children.map(({ type }) => type)).toEqual(['String', '']);
    const heard: unknown[] = [];
    tell(node('Button', { onClick: (event: unknown) => heard.push(event) }), 'onClick', { a: 1 });
    tell(node('Button'), 'onClick', {});
    expect(heard).toEqual([{ a: 1 }]);
  });
});
