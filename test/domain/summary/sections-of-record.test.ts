import { describe, expect, it } from 'vitest';
import { frameworkIn } from '#domain/framework/framework-in';
import { recordWordsIn } from '#domain/framework/record-words-in';
import { summaryWordsIn } from '#domain/framework/summary-words-in';
import type { Card, Items } from '#domain/session/items';
import { recordForOthers } from '#domain/session/record-for-others';
import type { RecordFigures } from '#domain/session-record/record-figures';
import { recordVoice } from '#domain/session-record/record-voice';
import { recordOf } from '#domain/session-record/session-record';
import { goesTo, issuesOfRecord, sectionsOfRecord, type ToldCommitments } from '#domain/summary/sections-of-record';
import type { SummarySectionId } from '#domain/summary/summary';
import { A_DRAFT, aSession, BEN, CAT, DAN, item } from '../../support/a-session';
import { at, day, key } from '../../support/story';

const spoken = (locale: string) => ({
  words: recordWordsIn(locale),
  framework: frameworkIn(locale),
  voice: recordVoice(locale, 'Europe/Berlin'),
  summary: summaryWordsIn(locale),
});
const figures: RecordFigures = {
  project: 'AI pilot',
  client: 'Nordwind',
  scope: 'Triage of support mail',
  asOf: at('2026-08-20T10:00:00Z'),
  figures: [
    { of: 'end', planned: day('2026-05-29'), actual: day('2026-08-14') },
    { of: 'budget', planned: 120_000, actual: 180_000, currency: 'EUR' },
    { of: 'reopened', planned: null, actual: 14 },
  ],
};
const card = (id: string, text: string, given: Partial<Card> = {}): Card => ({
  ...{ id: item(id), revision: 1, kind: 'friction', text, by: null, firstBucket: null, bucket: null },
  ...{ group: null, repeatable: null, pinned: [] },
  ...given,
});
const of = <K extends keyof Items>(kind: K, id: string, given: object = {}) =>
  ({ id: item(id), revision: 1, ...A_DRAFT[kind], ...given }) as unknown as Items[K];

const session = aSession({
  topics: [item('topic-00')],
  items: {
    ...aSession().items,
    cards: [
      card('success-1', 'The Friday demo caught two mistakes', { kind: 'success' }),
      card('topic-00', 'The export stopped twice', { bucket: 'workflow', pinned: [key('AI-7')] }),
      card('other-01', 'Nobody opened the new screen', { bucket: 'adoption' }),
      card('other-02', 'The model was slow', { bucket: 'technical' }),
    ],
    upstream: [of('upstream', 'upstream-1')],
    chains: [of('chains', 'chain-001')],
    conditions: [
      of('conditions', 'condition-2', { text: 'Two calendars', bucket: 'adoption', rank: 2 }),
      of('conditions', 'condition-1', { rank: 1 }),
    ],
    redesign: [of('redesign', 'redesign-1')],
    lessons: [of('lessons', 'lesson-001')],
    decisions: [of('decisions', 'decision-1', { standing: { kind: 'taken' } })],
    questions: [of('questions', 'question-1')],
    commitments: [of('commitments', 'promise-1', { by: CAT, text: 'I ask for real data' })],
  },
});
const recorded = (given: Partial<typeof session> = {}, told: RecordFigures | null = figures) =>
  recordOf({
    session: recordForOthers({ ...session, ...given }),
    postMortem: { title: 'Support triage pilot', kind: 'pilot', outcome: 'mixed' },
    figures: told,
    issues: [{ decisionId: item('decision-1'), key: key('AI-90') }],
  });
const sections = (locale = 'en-GB', commitments: ToldCommitments = { made: 3, shared: [] }, record = recorded()) => {
  const all = sectionsOfRecord(record, commitments, spoken(locale));
  const one = (id: SummarySectionId) => {
    const found = all.find((section) => section.id === id);
    if (found === undefined) throw new Error(`There is no section ${id}`);
    return found;
  };
  return { all, one, texts: (id: SummarySectionId) => one(id).lines.map(({ text }) => text) };
};

describe('The sections of a summary as the record says them', () => {
  it('begin with the project: scope, timeline, budget, outcome in a paragraph, and planned against actual in a table (S3-51, S3-52)', () => {
    const { texts, one } = sections();
    const told = texts('project').join(' ');
    for (const part of ['Triage of support mail', '14 August 2026', 'EUR\u00a0180,000', 'Outcome: mixed.'])
      expect(told).toContain(part);
    expect(one('figures').fixed.map(({ kind }) => kind)).toEqual(['table', 'note']);
    expect(JSON.stringify(one('figures').fixed)).toContain('29 May 2026');
  });

  it('tell what went well, and what did not by bucket with its causes, never a single one (S0-39, S3-53, S3-54)', () => {
    const { texts, one } = sections();
    expect(texts('went-well')).toEqual(['The Friday demo caught two mistakes']);
    expect(one('did-not').lines.map(({ as, text }) => [as, text.split(' · ').slice(0, 2).join(' · ')])).toEqual([
      ['heading', 'Technical'],
      ['bullet', 'The model was slow'],
      ['heading', 'Workflow'],
      ['bullet', expect.stringMatching(/^The export stopped twice · Decided early: The pilot was promised/)],
      ['heading', 'Adoption'],
      ['bullet', 'Nobody opened the new screen'],
      ['heading', 'Contributing conditions, the weightiest first'],
      ['bullet', '1 · Offers go out without a look at the data (Workflow)'],
      ['bullet', '2 · Two calendars (Adoption)'],
    ]);
    expect(texts('did-not')[3]).toMatch(/Why: The export stopped → No review asks .* · Where else: .* · Shown by AI-7$/);
  });

  it('tell a finding of very many words in several bullets, and leave none of them out', () => {
    const said = Array.from({ length: 40 }, (_, n) => `${n} ${'It stopped again, and nobody knew why. '.repeat(5)}`);
    const cards = said.map((text, n) => card(`card-${1000 + n}`, text, { bucket: 'workflow', group: item('topic-00') }));
    const { texts } = sections(
      'en-GB',
      { made: 0, shared: [] },
      recorded({ items: { ...session.items, cards: [...session.items.cards, ...cards] } }),
    );
    expect(Math.max(...texts('did-not').map(({ length }) => length))).toBeLessThan(2_000);
    for (const one of said) expect(texts('did-not').join(' ')).toContain(one);
  });

  it('tell decisions with owner, date, definition of done and issue, open questions, lessons (S0-39, S3-55, S3-56)', () => {
    const { texts, one } = sections();
    const [table] = one('decisions').fixed;
    expect(table).toMatchObject({
      kind: 'table',
      rows: [expect.arrayContaining([[{ person: BEN }], ['10 September 2026'], [{ issue: 'AI-90' }]])],
    });
    expect(JSON.stringify(table)).toContain('The section is in the template');
    expect(texts('questions')).toEqual(['Who pays for the second export?']);
    expect(texts('lessons')).toEqual([
      'A clean sample hides the work · Look at a whole week of data · shows up in the next design',
      'Points of coordination to redesign',
      'Operations joins the offer review',
    ]);
    expect(issuesOfRecord(recorded())).toEqual(['AI-7', 'AI-90']);
  });

  it('tell how many made a commitment, and the sentence of those alone who have put theirs in (S0-39)', () => {
    expect(sections().one('commitments')).toMatchObject({
      lines: [{ as: 'paragraph', text: '3\u00a0people have said what they will do differently next time.' }],
      fixed: [],
    });
    const shared = { made: 3, shared: [{ by: CAT, text: 'I ask for real data' }] };
    expect(sections('en-GB', shared).one('commitments').fixed).toEqual([
      { kind: 'list', items: [[{ person: CAT }, ': I ask for real data']], more: null },
    ]);
    expect(JSON.stringify(sections().all)).not.toContain('I ask for real data');
  });

  it('are all there where nothing was found, and say so', () => {
    const empty = recorded({ topics: [], items: aSession().items }, null);
    const { all, texts } = sections('en-GB', { made: 0, shared: [] }, empty);
    expect(all).toHaveLength(8);
    for (const id of ['figures', 'went-well', 'did-not', 'questions', 'lessons', 'commitments'] as const)
      expect(texts(id), id).toEqual(['None.']);
  });

  it('are in German for a German summary, and name at the end whom the page is for', () => {
    expect(sections('de-DE').all.map(({ heading }) => heading)).toContain('Was nicht gut lief, und warum');
    expect(sections('de-DE').texts('commitments')).toEqual([
      '3\u00a0Personen haben gesagt, was sie beim nächsten Mal anders machen.',
    ]);
    expect(goesTo([BEN, DAN], summaryWordsIn('de-DE'))).toEqual([
      { kind: 'paragraph', line: ['Für: ', { person: BEN }, ', ', { person: DAN }] },
    ]);
    expect(goesTo([], summaryWordsIn('en'))).toEqual([]);
  });
});
