import { describe, expect, it } from 'vitest';
import type { SummaryLine } from '#domain/summary/summary';
import german from '../../../src/locales/de-DE.json';
import { clockWords } from '../../../static/session/src/summary/clock-words';
import { dropSectionDraft, keepSectionDraft, readSectionDraft } from '../../../static/session/src/summary/section-draft';
import { linesOf, textOf } from '../../../static/session/src/summary/section-text';
import { sayFrom } from '../../../static/shared/src/say/say';
import { draftsIn } from '../../../static/shared/src/session/drafts';
import { sayEnglish } from '../../support/drawn-at-meeting';

describe('A section of the summary as text', () => {
  const lines: readonly SummaryLine[] = [
    { as: 'heading', text: 'Workflow' },
    { as: 'bullet', text: 'Agents copied each answer by hand · shown by TRI-7' },
    { as: 'bullet', text: '- and back again' },
    { as: 'paragraph', text: 'C# was not the reason. 3 - 2 weeks.' },
  ];

  it('says the same when it is typed again', () => {
    expect(textOf(lines)).toContain('# Workflow\n- Agents');
    expect(linesOf(textOf(lines))).toEqual(lines);
  });

  it('takes bullets as people type them, and nothing of empty lines', () => {
    expect(linesOf('\r\n  • one\n*  two\n-\n\n – three\nfour  ')).toEqual([
      { as: 'bullet', text: 'one' },
      { as: 'bullet', text: 'two' },
      { as: 'bullet', text: 'three' },
      { as: 'paragraph', text: 'four' },
    ]);
    expect(linesOf(' \n')).toEqual([]);
  });

  it('keeps a line that was written with breaks in one line', () => {
    expect(textOf([{ as: 'bullet', text: 'one\n two' }])).toBe('- one two');
  });

  it('that is being typed is still there after a reload, with what stood there before; what cannot be read is left', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => kept.set(name, text),
      removeItem: (name: string) => kept.delete(name),
    } as unknown as Storage;
    const window = () =>
      draftsIn(
        () => storage,
        () => 'ann',
      );
    const before = window();
    keepSectionDraft(before, 'went-well', { text: '- half a', found: lines });
    expect(readSectionDraft(window(), 'went-well')).toEqual({ text: '- half a', found: lines });
    expect(readSectionDraft(window(), 'questions')).toBeNull();
    dropSectionDraft(before, 'went-well');
    expect(readSectionDraft(window(), 'went-well')).toBeNull();
    before.write('summary.questions', '{"text":"x","found":[{"as":"song"}]}');
    expect(readSectionDraft(before, 'questions')).toBeNull();
    before.write('summary.questions', 'not json');
    expect(readSectionDraft(before, 'questions')).toBeNull();
  });
});

describe('The clock of the summary', () => {
  const HOUR = 3_600_000;
  const say = (clock: Parameters<typeof clockWords>[0]) => clockWords(clock, sayEnglish).replace('\u00a0', ' ');

  it('counts what is left in whole hours, then hours and days late, quietly', () => {
    expect(say({ kind: 'due', left: 48 * HOUR })).toBe('Summary: 48 hours left');
    expect(say({ kind: 'due', left: 2 * HOUR - 1 })).toBe('Summary: 1 hour left');
    expect(say({ kind: 'due', left: HOUR - 1 })).toBe('Summary: less than an hour left');
    expect(say({ kind: 'late', by: 1 })).toBe('Summary: less than an hour late');
    expect(say({ kind: 'late', by: 47 * HOUR })).toBe('Summary: 47 hours late');
    expect(say({ kind: 'late', by: 71 * HOUR })).toBe('Summary: 2 days late');
    expect(say({ kind: 'published', late: 0 })).toBe('Summary: published');
  });

  it('says it in German, too', () => {
    const sagt = sayFrom(german, 'de-DE');
    expect(clockWords({ kind: 'due', left: 31 * HOUR }, sagt)).toBe('Zusammenfassung: noch 31\u00a0Stunden');
    expect(clockWords({ kind: 'late', by: 49 * HOUR }, sagt)).toBe('Zusammenfassung: seit 2\u00a0Tagen fällig');
  });
});
