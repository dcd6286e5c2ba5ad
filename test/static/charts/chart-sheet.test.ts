import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartFileName, chartSheet, wrapped } from '../../../static/shared/src/charts/chart-sheet';

const colours = { ground: 'rgb(29, 33, 37)', text: 'rgb(222, 228, 234)', subtle: 'rgb(159, 173, 188)' };
const words = {
  title: 'Scope',
  sentence: '147 issues at the start, 238 now.',
  legend: 'Dashed: issues in scope.',
  caption: 'Support triage pilot (TRIAGE), from Jira as of Thursday 20 August 2026, days in Europe/Berlin',
};
const sheet = (given: Partial<typeof words> = {}) =>
  chartSheet({ content: '<path d="M0 0"/>', width: 800, height: 300 }, { ...words, ...given }, colours);

describe('a saved chart', () => {
  it('says what it is, what it shows, of which project, day and zone (S3-52)', () => {
    const { content } = sheet();
    expect(content).toContain('<title>Scope</title>');
    expect(content).toContain('<desc>147 issues at the start, 238 now. Dashed: issues in scope. Support triage pilot (TRIAGE)');
    expect(content).toMatch(/<text[^>]*>147 issues at the start, 238 now\.<\/text>/);
    expect(content).toMatch(/<text[^>]*>Dashed: issues in scope\.<\/text>/);
    expect(content).toMatch(/<text[^>]*>Support triage pilot \(TRIAGE\), from Jira as of Thursday 20 August 2026/);
  });

  it('stands by itself: the ground of the theme it was seen in, the drawing, a size that holds it', () => {
    const { content, width, height } = sheet();
    expect(content).toContain('<rect width="100%" height="100%" fill="rgb(29, 33, 37)"/>');
    expect(content).toContain('<path d="M0 0"/>');
    expect(content).toContain(`viewBox="0 0 ${width} ${height}"`);
    expect(width).toBeGreaterThan(800);
    expect(height).toBeGreaterThan(300);
    expect(content).not.toMatch(/class=|style=|var\(/);
  });

  it('takes names as they come: signs of XML are written out, control characters left out', () => {
    const { content } = sheet({ caption: 'R&D <"pilot">\u0000\u000b' });
    expect(content).toContain('R&amp;D &lt;&quot;pilot&quot;&gt;</text>');
    expect([...content].filter((sign) => sign < ' ' && sign !== '\n')).toEqual([]);
  });

  it('grows with a long sentence instead of cutting it', () => {
    const long = Array.from({ length: 80 }, (_, n) => `word${n}`).join(' ');
    const { content, height } = sheet({ sentence: long });
    expect(height).toBeGreaterThan(sheet().height);
    expect(content).toContain('word79');
  });
});

describe('lines of a text', () => {
  it('hold every word once, in order, and are no longer than asked unless one word is', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/)), fc.integer({ min: 5, max: 60 }), (given, letters) => {
        const lines = wrapped(given.join(' '), letters);
        expect(lines.join(' ')).toBe(given.join(' '));
        for (const line of lines) expect(line.length <= letters || !line.includes(' ')).toBe(true);
      }),
    );
  });

  it('do not part a number from its unit', () => {
    expect(wrapped('aaaa 12\u00a0days', 9)).toEqual(['aaaa', '12\u00a0days']);
  });
});

describe('the name of the file', () => {
  it('names project, chart and day, without signs that a file system refuses', () => {
    expect(chartFileName('TRIAGE', 'Scope: a/b', '2026-05-12', 'png')).toBe('TRIAGE Scope a b 2026-05-12.png');
  });
});
