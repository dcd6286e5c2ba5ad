import { describe, expect, it } from 'vitest';
import { issueToTellBy } from '#domain/pack/issue-to-tell-by';
import type { PackDocument } from '#domain/pack/pack-document';
import { packOf } from '#domain/pack/pack-of';
import { factsTable, issuesTable } from '#domain/pack/pack-tables';
import { pageTitles } from '#domain/pack/page-title';
import { packDocumentAt } from '#domain/pack/parse-pack-document';
import { type AdfNode, packAsAdf } from '#domain/pack/to-adf';
import { packAsJson } from '#domain/pack/to-json';
import { packAsMarkdown } from '#domain/pack/to-markdown';
import { parsed } from '#domain/parsing/parsed';
import { adfProblem } from '../../site/confluence/model/adf-problem';
import { frozenProject } from '../../support/frozen-project';
import { packGiven } from '../../support/pack-given';
import { day, key, person } from '../../support/story';

const names = { nameOf: (id: string) => `Name of ${id}`, addressOf: (issue: string) => `https://site/browse/${issue}` };
const document: PackDocument = {
  title: 'Data pack: A *pilot*',
  blocks: [
    { kind: 'heading', level: 2, text: 'Facts' },
    {
      kind: 'paragraph',
      line: [
        'See ',
        { issue: key('TRI-1') },
        ', ',
        { person: person('sofia') },
        ' and ',
        { link: 'https://x/(a)', text: 'the [deck]' },
      ],
    },
    { kind: 'note', line: ['Mind this'] },
    { kind: 'list', items: [['a_b'], ['# no heading'], ['- no list']], more: 'and 2 more' },
    {
      kind: 'table',
      head: ['', 'Planned'],
      rows: [
        [['End'], ['a | b']],
        [['Start'], ['']],
      ],
      more: null,
    },
  ],
};
const nodes = (node: AdfNode): readonly AdfNode[] => [node, ...(node.content ?? []).flatMap(nodes)];

describe('The pack as Markdown', () => {
  it('writes headings, lines, lists and tables, and nothing of people’s words becomes markup', () => {
    expect(packAsMarkdown(document, names)).toBe(
      [
        '# Data pack: A \\*pilot\\*',
        '## Facts',
        'See [TRI-1](https://site/browse/TRI-1), Name of sofia and [the \\[deck\\]](https://x/%28a%29)',
        '> Mind this',
        '- a\\_b\n- \\# no heading\n- \\- no list\n- … and 2 more',
        '|  | Planned |\n| --- | --- |\n| End | a \\| b |\n| Start |  |',
      ]
        .join('\n\n')
        .concat('\n'),
    );
  });
});

describe('Words of people in Markdown', () => {
  const written = (text: string) =>
    packAsMarkdown({ title: 'A', blocks: [{ kind: 'paragraph', line: [text] }] }, names).split('\n')[2];

  it('begin no list, no rule and no heading', () => {
    expect(written('1. first')).toBe('1\\. first');
    expect(written('12) twelfth')).toBe('12\\) twelfth');
    expect(written('---')).toBe('\\---');
    expect(written('===')).toBe('\\===');
    expect(written('+ more')).toBe('\\+ more');
    expect(written('-5 days')).toBe('-5 days');
    expect(written('+61 %')).toBe('+61 %');
    expect(written('2.5 days, 3 - 4')).toBe('2.5 days, 3 - 4');
  });

  it('and addresses leave a table its cells', () => {
    const cell = { link: 'https://x/a|b', text: 'a|b' };
    const table = { kind: 'table', head: ['Where'], rows: [[[cell]]], more: null } as const;
    expect(packAsMarkdown({ title: 'A', blocks: [table] }, names)).toContain('| [a\\|b](https://x/a%7Cb) |');
  });
});

describe('The pack as a Confluence page', () => {
  const page = packAsAdf(document, [person('sofia'), person('tomasz')], 'https://site');

  it('is a document that Confluence takes', () => {
    expect(adfProblem(page as never)).toBeNull();
    expect(adfProblem(packAsAdf(packOf(packGiven()), [], 'https://site') as never)).toBeNull();
  });

  it('shows issues as smart links, so that each reader sees what Jira shows that reader', () => {
    expect(nodes(page).filter(({ type }) => type === 'inlineCard')).toEqual([
      { type: 'inlineCard', attrs: { url: 'https://site/browse/TRI-1' } },
    ]);
    expect(JSON.stringify(packAsAdf(document, [], null))).toContain('"text":"TRI-1"');
  });

  it('mentions everybody invited once, whether or not the text does', () => {
    const mentioned = nodes(page)
      .filter(({ type }) => type === 'mention')
      .map(({ attrs }) => attrs?.id);
    expect(mentioned).toEqual(['sofia', 'tomasz']);
  });

  it('has no empty text, which the format does not know', () => {
    expect(nodes(page).filter(({ type, text }) => type === 'text' && !text)).toEqual([]);
  });
});

describe('The pack for other programs', () => {
  it('is JSON with a version, the whole snapshot and the charts as what they draw', () => {
    const given = packGiven();
    const json = packAsJson(given, packOf(given));
    expect(json).toMatchObject({ format: 'hindsight-data-pack', version: 1, postMortem: { title: 'Support triage pilot' } });
    expect(json.charts.map(({ name }) => name)).toEqual([
      'Scope and finished work',
      'Estimated against spent',
      'Work in progress',
    ]);
    expect(JSON.parse(JSON.stringify(json)).evidence).toEqual(given.frozen);
  });

  it('is a table of the facts and one of the issues, without texts', () => {
    const { words } = packGiven();
    const frozen = frozenProject();
    expect(factsTable(frozen, words).rows.map(([name]) => name)).toContain('Budget');
    const { head, rows } = issuesTable(frozen);
    expect(rows).toHaveLength(60);
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(rows[0]?.[0]).toBe('GEN-0');
  });
});

describe('A pack that somebody sends', () => {
  it('is refused with the field that is wrong', () => {
    const with_ = (block: unknown) => ({ title: 'A', blocks: [block] });
    const wrong: readonly (readonly [unknown, string])[] = [
      [{ title: 'A' }, 'document.blocks'],
      [with_({ kind: 'script' }), 'block.kind'],
      [with_({ kind: 'paragraph', line: [{ link: 'javascript:alert(1)', text: 'x' }] }), 'line.link'],
      [with_({ kind: 'paragraph', line: [{ issue: 'nokey' }] }), 'line.issue'],
      [with_({ kind: 'list', items: Array(301).fill([]), more: null }), 'list.items'],
      [{ title: 'A', blocks: Array(601).fill({ kind: 'note', line: [] }) }, 'document.blocks'],
      [with_({ kind: 'note', line: ['x'.repeat(4001)] }), 'line'],
    ];
    for (const [raw, field] of wrong)
      expect(
        parsed(() => packDocumentAt(raw)),
        field,
      ).toMatchObject({ ok: false, field });
  });
});

describe('The title of the page', () => {
  it('gets the day, then a number, where it is taken', () => {
    expect([...pageTitles('Triage', day('2026-08-20'))].slice(0, 3)).toEqual([
      'Data pack: Triage',
      'Data pack: Triage (2026-08-20)',
      'Data pack: Triage (2026-08-20, 2)',
    ]);
    for (const title of pageTitles('x'.repeat(400), day('2026-08-20'))) expect(title.length).toBeLessThanOrEqual(255);
  });
});

describe('The issue that Jira tells people by', () => {
  const issue = (name: string, parent: string | null, level: number) => ({
    key: key(name),
    parent: parent && key(parent),
    type: { id: '1', name: 'x', level, subtask: false },
  });

  it('is the epic with most issues under it, else one that moments name, else any', () => {
    const issues = [issue('T-1', null, 1), issue('T-2', null, 1), issue('T-3', 'T-2', 0)] as never;
    expect(issueToTellBy({ issues, findings: null })).toBe('T-2');
    const flat = [issue('T-1', null, 0), issue('T-2', null, 0)] as never;
    expect(issueToTellBy({ issues: flat, findings: { moments: [{ keys: ['T-2', 'X-9'] }] } as never })).toBe('T-2');
    expect(issueToTellBy({ issues: flat, findings: null })).toBe('T-1');
    expect(issueToTellBy({ issues: [], findings: null })).toBeNull();
  });
});
