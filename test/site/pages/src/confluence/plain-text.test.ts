import { describe, expect, test } from 'vitest';
import { blocksOf, documentOf, newBlock } from './plain-text';

const people = [
  { accountId: 'ada', name: 'Ada' },
  { accountId: 'ada2', name: 'Ada Byron' },
];
const bold = {
  type: 'paragraph',
  content: [
    { type: 'text', text: 'First', marks: [{ type: 'strong' }] },
    { type: 'hardBreak' },
    { type: 'mention', attrs: { id: 'ada', text: '@Ada' } },
  ],
};
const table = { type: 'table', content: [] };
const heading = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Then' }] };
const doc = { type: 'doc', version: 1, content: [bold, table, heading] };

describe('the plain editor', () => {
  test('shows paragraphs and headings as text, and keeps the rest as it is', () => {
    expect(blocksOf(doc).map(({ text }) => text)).toEqual(['First\n@Ada', null, 'Then']);
    const card = { type: 'paragraph', content: [{ type: 'inlineCard', attrs: { url: '/browse/A-1' } }] };
    expect(blocksOf({ content: [card] })[0]?.text).toBeNull();
  });

  test('changes nothing that was not written', () => {
    expect(documentOf(blocksOf(doc), people)).toEqual(doc);
  });

  test('writes what was changed, with line breaks and mentions, and drops what was emptied', () => {
    const [first, kept, last] = blocksOf(doc);
    if (!first || !kept || !last) throw new Error('There are three blocks.');
    const changed = [
      { ...first, text: 'For @Ada Byron\nand @Eve' },
      kept,
      { ...last, text: '' },
      { ...newBlock([last]), text: 'New' },
    ];
    expect(documentOf(changed, people)).toEqual({
      type: 'doc',
      version: 1,
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'For ' },
            { type: 'mention', attrs: { id: 'ada2', text: '@Ada Byron' } },
            { type: 'hardBreak' },
            { type: 'text', text: 'and @Eve' },
          ],
        },
        table,
        { type: 'paragraph', content: [{ type: 'text', text: 'New' }] },
      ],
    });
  });
});
