import type { SummaryLine } from '#domain/summary/summary';

const MARKS: Readonly<Record<SummaryLine['as'], string>> = { paragraph: '', bullet: '- ', heading: '# ' };

/** A section as one types it: a line each, bullets with a hyphen, headings with a hash. */
export const textOf = (lines: readonly SummaryLine[]): string =>
  lines.map(({ as, text }) => `${MARKS[as]}${text.replace(/\s*\n\s*/g, ' ')}`).join('\n');

/** What was typed, as lines; empty ones say nothing. Bullets may be typed as people type them: with a hyphen, a star or a dot. */
export const linesOf = (text: string): readonly SummaryLine[] =>
  text.split('\n').flatMap((raw): readonly SummaryLine[] => {
    const line = raw.trim();
    const [, mark, rest] = /^([-*•–]|#{1,6})(?:\s+(.*))?$/u.exec(line) ?? [];
    const said = mark === undefined ? line : (rest ?? '').trim();
    if (said === '') return [];
    return [{ as: mark === undefined ? 'paragraph' : mark.startsWith('#') ? 'heading' : 'bullet', text: said }];
  });
