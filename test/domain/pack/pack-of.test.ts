import { describe, expect, it } from 'vitest';
import type { Findings } from '#domain/evidence/findings';
import type { Moment } from '#domain/evidence/moments/moment';
import type { PackBlock, PackDocument, PackLine } from '#domain/pack/pack-document';
import { packOf } from '#domain/pack/pack-of';
import { packDocumentAt } from '#domain/pack/parse-pack-document';
import { parsed } from '#domain/parsing/parsed';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { aFreeze, aPlan, aPostMortem } from '../../support/a-post-mortem';
import { frozenProject } from '../../support/frozen-project';
import { entered, packGiven } from '../../support/pack-given';
import { day, key, person } from '../../support/story';

const lineText = (line: PackLine): string =>
  line
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : 'issue' in piece
          ? piece.issue
          : 'person' in piece
            ? `@${piece.person}`
            : `${piece.text} <${piece.link}>`,
    )
    .join('')
    .replaceAll('\u00a0', ' ');
const blockText = (block: PackBlock): string => {
  if (block.kind === 'heading') return block.text;
  if (block.kind === 'list')
    return [...block.items.map(lineText), ...(block.more === null ? [] : [block.more])].join('\n').replaceAll('\u00a0', ' ');
  if (block.kind === 'table') return block.rows.map((row) => row.map(lineText).join(' | ')).join('\n');
  return lineText(block.line);
};
const textOf = ({ blocks }: PackDocument) => blocks.map(blockText).join('\n');
/** What stands under a heading. */
const under = ({ blocks }: PackDocument, heading: string): string => {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  if (from < 0) return '';
  const end = blocks.findIndex((block, n) => n > from && block.kind === 'heading');
  return blocks
    .slice(from + 1, end < 0 ? undefined : end)
    .map(blockText)
    .join('\n');
};
const rowOf = (pack: PackDocument, name: string) =>
  under(pack, 'Planned against actual')
    .split('\n')
    .find((row) => row.startsWith(name)) ?? '';

const frozen = frozenProject();
const pack = packOf(packGiven());
const claimOf = <T>(value: T) => ({ known: true, value, keys: [key('GEN-1')] }) as const;
const evidence = {
  ...frozen.evidence,
  start: { planned: claimOf(day('2026-03-03')), actual: claimOf(day('2026-03-10')), difference: claimOf(7) },
  end: { planned: claimOf(day('2026-05-30')), actual: claimOf(day('2026-08-12')), difference: claimOf(74) },
  scope: { planned: claimOf(148), actual: claimOf(238), difference: claimOf(0.61) },
};
const told = packOf(packGiven({ frozen: { ...frozen, evidence } }));

describe('The data pack', () => {
  it('needs nobody’s memory: everything in it comes from the frozen evidence or was entered (S1-36)', () => {
    expect(packOf(packGiven())).toEqual(pack);
    expect(textOf(pack)).toContain('Frozen 20 Aug 09:00 from what Jira said at');
    expect(textOf(pack)).toContain('@miriam sees the project');
  });

  it('puts the original plan beside what happened, with how far apart they are (S1-38, S3-20)', () => {
    expect(rowOf(told, 'Start')).toBe('Start | 3 Mar | 10 Mar | +7 days | Jira, 1 issue');
    expect(rowOf(told, 'End')).toBe('End | 30 May | 12 Aug | +74 days | Jira, 1 issue');
    expect(rowOf(told, 'Scope')).toBe('Scope | 148 issues | 238 issues | +61% | Jira, 1 issue');
  });

  it('names project, client and scope (S3-19)', () => {
    expect(under(pack, 'Summary')).toContain(
      'Generated (pilot, for Northwind): Suggest the queue and an answer for each incoming ticket.',
    );
  });

  it('sums scope, timeline, budget and outcome up in one paragraph (S3-51)', () => {
    const summary = under(told, 'Summary');
    for (const part of [
      'Suggest the queue',
      '74 days after',
      '61% more work',
      'EUR 138,000 were spent of a budget of EUR 100,000',
      'Outcome as entered: mixed',
    ])
      expect(summary).toContain(part);
    expect(summary.split('\n')).toHaveLength(1);
  });

  it('holds timeline, budget and quality against the plan in one table (S3-52)', () => {
    for (const name of ['Start', 'End', 'Budget', 'Finished work reopened', 'Deliverables accepted'])
      expect(rowOf(told, name), name).not.toBe('');
    expect(rowOf(told, 'Deliverables accepted')).toBe('Deliverables accepted | 2 | 1 | −50% | entered by hand');
  });

  it('holds budget against spend, and planned revenue against actual (S3-21, S1-41)', () => {
    expect(rowOf(pack, 'Budget')).toBe('Budget | EUR 100,000 | EUR 138,000 | +38% | entered by hand');
    expect(rowOf(pack, 'Revenue')).toBe('Revenue | EUR 60,000 | EUR 0 | −100% | entered by hand');
  });

  it('says that a budget was not entered, and does not make one up', () => {
    expect(rowOf(packOf(packGiven({ outside: null })), 'Budget')).toBe('Budget | not entered | not entered |  | not entered');
  });

  it('lists the deliverables with their acceptance (S3-22)', () => {
    expect(under(pack, 'Deliverables').split('\n')).toEqual(['Routing model: accepted', 'Answer drafts: refused']);
  });

  it('gives the signals of the client, in numbers and in words (S3-23, S1-40)', () => {
    const signals = under(pack, 'Client, sponsor and team');
    expect(signals).toContain('Net promoter score of the client: −20 (from −100 to 100)');
    expect(signals).toContain('Renewal: no');
    expect(signals).toContain('“It never met our tickets”');
  });

  it('gives the signal of the team where it was asked (S3-24)', () => {
    expect(under(pack, 'Client, sponsor and team')).toContain('The team, asked: 2.5 of 5');
    const unasked = packOf(packGiven({ outside: { ...entered, team: { score: null, words: null } } }));
    expect(textOf(unasked)).not.toContain('The team');
  });

  it('links to the records of what was said at the time (S1-39)', () => {
    expect(under(pack, 'Records').split('\n')).toEqual([
      'Deck or business case: Business case <https://example.com/deck>',
      'Status reports: Weekly reports <https://example.com/reports>',
    ]);
  });

  it('holds adoption against what was promised, in points', () => {
    expect(rowOf(pack, 'Adoption')).toBe('Adoption | 80 % | 12 % | −68 points | entered by hand');
  });

  it('asks one question of each kind before a second of any', () => {
    const questions = under(pack, 'Open questions').split('\n');
    expect(questions.slice(0, 5).join(' ')).toMatch(/real data.*success.*addition/);
  });

  it('has the ground rules, so that everybody has them before the meeting', () => {
    expect(under(pack, 'Ground rules').split('\n')).toHaveLength(7);
  });

  it('leaves what nobody entered as a question', () => {
    const questions = under(packOf(packGiven({ outside: null })), 'Open questions');
    expect(questions).toContain('What was the budget, and what was spent?');
    expect(under(pack, 'Open questions')).not.toContain('What was the budget');
  });

  it('has no word that judges, and nobody in a sentence but as invited or as who froze it (S3-18)', () => {
    // The ground rules are no facts; they speak of what failed.
    const facts = textOf(pack).replace(under(pack, 'Ground rules'), '');
    expect(facts).not.toMatch(/\b(bad|poor|good|fail(ed|ure)|mistake|blame|unfortunately|should have|too (late|slow|much))\b/i);
    expect(textOf(pack).match(/@\w+/g)).toEqual(['@miriam', '@tomasz', '@sofia', '@miriam']);
  });

  it('is short enough for two pages, however much there is', () => {
    const deliverables = Array.from({ length: 40 }, (_, n) => ({ name: `Thing ${n}`, acceptance: 'open' as const }));
    const links = Array.from({ length: 40 }, (_, n) => ({
      kind: 'chat' as const,
      label: `Channel ${n}`,
      url: 'https://example.com',
    }));
    const accounts = Array.from({ length: 30 }, (_, n) => ({
      text: `Scope was frozen ${n}`,
      verdict: 'Jira shows nothing of it.',
    }));
    const full = packOf(packGiven({ outside: { ...entered, deliverables, links }, accounts }));
    expect(under(full, 'Deliverables')).toContain('and 32 more in Jira');
    expect(under(full, 'What people remember, beside what Jira shows')).toContain('and 24 accounts more in Jira');
    expect(textOf(full).length).toBeLessThan(9000);
  });

  it('says that a meeting is not agreed, and how many issues changed while it was frozen', () => {
    const moved = packOf(
      packGiven({
        postMortem: aPostMortem(aPlan({ meeting: null })),
        head: aFreeze({ movedMeanwhile: { keys: [key('GEN-4')], count: 1 } }),
      }),
    );
    expect(textOf(moved)).toContain('No meeting is agreed yet');
    expect(textOf(moved)).toContain('1 issue changed while it was frozen');
  });

  it('is a document that the app takes', () => {
    expect(parsed(() => packDocumentAt(JSON.parse(JSON.stringify(pack))))).toEqual({ ok: true, value: pack });
  });
});

describe('The timeline of the pack', () => {
  const moment = (id: string, on: string, weight: number, kind: 'kick-off' | 'reopen-wave' = 'reopen-wave'): Moment =>
    ({
      ...(frozen.findings?.moments[0] as Moment),
      id,
      kind,
      day: day(on),
      until: null,
      weight,
      proposed: true,
      keys: [key('GEN-3'), key('GEN-4'), key('GEN-5'), key('GEN-6')],
      told: kind === 'kick-off' ? { kind, rule: 'first-issue', planned: null, issues: 3 } : { kind, reopened: 9, usual: 1 },
    }) as Moment;
  const mark = (momentId: string, given: object) => ({
    kind: 'proposed',
    momentId,
    wording: null,
    starred: false,
    dismissed: false,
    day: day('2026-05-12'),
    changedBy: 'ana',
    changedAt: 1,
    ...given,
  });
  const packWith = (moments: readonly Moment[], marks: readonly object[] = []) => {
    const findings = { ...(frozen.findings as Findings), moments };
    const asEntered = { ...frozen.asEntered, marks } as FrozenEvidence['asEntered'];
    // Looked at from the end of the story that is told here.
    return under(
      packOf(packGiven({ frozen: { ...frozen, asOf: Date.parse('2026-08-20T09:00:00Z'), findings, asEntered } })),
      'What happened when',
    );
  };

  it('tells kick-off, warnings and the rest in the order in which they happened, with their issues (S1-37)', () => {
    const lines = packWith([moment('b', '2026-05-12', 90), moment('a', '2026-03-03', 10, 'kick-off')]).split('\n');
    expect(lines[0]).toMatch(/^3 Mar: Kick-off\./);
    expect(lines[1]).toMatch(/^12 May: Wave of reopenings\..*GEN-3 GEN-4 GEN-5 and 1 more$/);
  });

  it('tells a moment in the words of people, marks a starred one, and leaves a dismissed one out', () => {
    const marks = [mark('a', { wording: 'We promised June' }), mark('b', { starred: true }), mark('c', { dismissed: true })];
    const text = packWith([moment('a', '2026-03-03', 1), moment('b', '2026-05-12', 1), moment('c', '2026-06-01', 99)], marks);
    expect(text).toContain('3 Mar: We promised June');
    expect(text).toContain('★ 12 May: ');
    expect(text).not.toContain('1 Jun');
  });

  it('keeps to the weightiest, and says how many more there are', () => {
    const many = Array.from({ length: 15 }, (_, n) => moment(`m${n}`, `2026-06-${String(n + 1).padStart(2, '0')}`, n));
    const text = packWith(many);
    const days = text.split('\n').map((line) => line.split(':')[0]);
    expect(days).toHaveLength(13);
    expect(days[0]).toBe('4 Jun');
    expect(text).toContain('and 3 moments more in Jira');
  });
});

describe('A pack of a snapshot that is not whole', () => {
  it('tells the facts without findings, and says why', () => {
    const text = textOf(packOf(packGiven({ frozen: { ...frozen, findings: null } })));
    expect(text).toContain('Planned against actual'.slice(0, 7));
    expect(text).toContain('made by another version of the app');
  });

  it('says what was left out and what could not be read', () => {
    const leftOut = { rows: 20, ofIssues: 60, lists: [], listCount: 0 };
    const text = textOf(packOf(packGiven({ frozen: { ...frozen, leftOut, skipped: 3 } })));
    expect(text).toContain('60 issues; of these, the 20 in which most happened are kept');
    expect(text).toContain('3 issues could not be read');
  });

  it('leads to the post-mortem in Jira where it knows its address', () => {
    expect(textOf(packOf(packGiven({ address: 'https://site/x' })))).toContain('the post-mortem in Jira <https://site/x>');
  });

  it('mentions people invited with their part', () => {
    const invited = [{ accountId: person('sofia'), role: 'account-manager' }];
    expect(textOf(packOf(packGiven({ postMortem: aPostMortem({ invited }) })))).toContain('For @sofia (account manager).');
  });
});
