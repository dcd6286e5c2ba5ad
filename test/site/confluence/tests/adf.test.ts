import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoWiki } from '../../demo/wiki/demo-wiki';
import type { JsonObject } from '../../jira/model/json';
import { adfProblem } from '../model/adf-problem';
import { storageOf } from '../model/storage-format';

const doc = (...content: object[]) => ({ type: 'doc', version: 1, content });
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, ...(marks.length > 0 ? { marks } : {}) });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

const RICH = doc(
  { type: 'heading', attrs: { level: 2 }, content: [text('Facts & figures')] },
  paragraph(
    text('bold', { type: 'strong' }),
    text('there', { type: 'link', attrs: { href: '/x?a=1&b=2' } }),
    { type: 'mention', attrs: { id: 'ada', text: '@Ada' } },
    { type: 'status', attrs: { text: 'late', color: 'red' } },
    { type: 'date', attrs: { timestamp: '1785542400000' } },
    { type: 'inlineCard', attrs: { url: 'http://localhost/browse/A-1' } },
    { type: 'hardBreak' },
  ),
  {
    type: 'taskList',
    attrs: { localId: 't' },
    content: [{ type: 'taskItem', attrs: { localId: 'i', state: 'DONE' }, content: [] }],
  },
  { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(text('1'))] }] }] },
  { type: 'panel', attrs: { panelType: 'info' }, content: [paragraph(text('Mind'))] },
  { type: 'expand', attrs: { title: 'More' }, content: [paragraph(text('x'))] },
  { type: 'codeBlock', attrs: {}, content: [text('a < b')] },
  { type: 'rule' },
  { type: 'extension', attrs: { extensionType: 'com.atlassian.ecosystem', extensionKey: 'a/b/static/session', text: 'Session' } },
);

describe('an Atlassian document', () => {
  it('is taken with all that a page of words, tables, tasks, cards and macros needs', () => {
    expect(adfProblem(RICH)).toBeNull();
    for (const { versions } of demoWiki('http://localhost').pages)
      for (const { body } of versions) expect(adfProblem(body)).toBeNull();
  });

  it.each([
    ['text', 'doc', 'of type doc'],
    [{ type: 'doc', version: 1, content: 'x' }, 'doc', 'a list'],
    [doc(text('loose')), 'doc/content/0/text', 'may not stand in doc'],
    [doc(paragraph(paragraph())), 'doc/content/0/paragraph/content/0/paragraph', 'may not stand in paragraph'],
    [doc({ type: 'poem' }), 'doc/content/0/poem', 'no node of type poem'],
    [doc({ type: 'heading', attrs: { level: 7 } }), 'doc/content/0/heading', 'level must be one of'],
    [doc({ type: 'bulletList', content: [] }), 'doc/content/0/bulletList', 'hold something'],
    [doc(paragraph(text(''))), 'doc/content/0/paragraph/content/0/text', 'must not be empty'],
    [doc(paragraph(text('x', { type: 'blink' }))), 'doc/content/0/paragraph/content/0/text', 'no mark of type blink'],
    [doc(paragraph(text('x', { type: 'code' }, { type: 'em' }))), 'doc/content/0/paragraph/content/0/text', 'other marks'],
    [doc(paragraph(text('x', { type: 'link' }))), 'doc/content/0/paragraph/content/0/text', 'href'],
    [doc(paragraph({ type: 'mention', attrs: {} })), 'doc/content/0/paragraph/content/0/mention', 'id is missing'],
    [doc(paragraph({ type: 'date', attrs: { timestamp: 1 } })), 'doc/content/0/paragraph/content/0/date', 'timestamp'],
    [doc('x' as unknown as object), 'doc/content/0', 'a node is an object'],
    [doc({ type: 'extension', attrs: { extensionKey: 'x' } }), 'doc/content/0/extension', 'extensionType is missing'],
  ])('is refused with the place of what is wrong: %#', (given, at, problem) => {
    expect(adfProblem(given)).toMatchObject({ at, problem: expect.stringContaining(problem), notServed: false });
  });

  it('says of files that this site does not keep them', () => {
    expect(adfProblem(doc({ type: 'mediaSingle' }))).toMatchObject({ notServed: true });
  });

  it('is judged without a fall, whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void adfProblem(value)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void adfProblem({ type: 'doc', version: 1, content: [value] })));
  });

  it('can be read in storage format, with its signs kept from being markup', () => {
    const storage = storageOf(RICH as JsonObject);
    expect(storage).toContain('<h2>Facts &amp; figures</h2><p><strong>bold</strong><a href="/x?a=1&amp;b=2">there</a>');
    expect(storage).toContain('<ri:user ri:account-id="ada" />');
    expect(storage).toContain('<![CDATA[a < b]]>');
    expect(storage).toContain('<ac:structured-macro ac:name="a/b/static/session"></ac:structured-macro>');
  });
});
