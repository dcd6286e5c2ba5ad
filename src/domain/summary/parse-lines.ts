import { presentListAt, shapeAt, Unreadable } from '#domain/history/json-shape';
import { oneOf } from '#domain/parsing/plain-values';
import { wordsAt } from '#domain/session/parse-ids';
import type { SummaryLine } from './summary';
import { SUMMARY_LIMITS } from './summary-limits';

/** Lines that the record says, or that were kept, from `unknown`. @throws Unreadable naming the field. */
export const linesAt = (raw: unknown, field: string): readonly SummaryLine[] => presentListAt(raw, field).map(lineAt(field));

/** Lines as somebody has written them: without spaces around them, without empty ones. @throws Unreadable naming the field. */
export const writtenLinesAt = (raw: unknown, field: string): readonly SummaryLine[] => {
  const lines = linesAt(raw, field)
    .map(({ as, text }) => ({ as, text: text.trim() }))
    .filter(({ text }) => text !== '');
  const { lines: most, line: longest, section } = SUMMARY_LIMITS;
  if (lines.length > most) throw new Unreadable(field, `at most ${most} lines are possible`);
  if (lines.some(({ text }) => text.length > longest)) throw new Unreadable(field, `a line has at most ${longest} characters`);
  if (lines.reduce((sum, { text }) => sum + text.length, 0) > section)
    throw new Unreadable(field, `a section has at most ${section} characters`);
  return lines;
};

/** A language as products name it (BCP 47; an underscore counts as a hyphen). @throws Unreadable */
export const localeAt = (value: unknown, field: string): string => {
  if (typeof value === 'string' && /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$/.test(value)) return value;
  throw new Unreadable(field, 'a language is needed, such as en-GB');
};

const lineAt =
  (field: string) =>
  (raw: unknown, n: number): SummaryLine => {
    const line = shapeAt(raw, `${field}[${n}]`);
    return {
      as: oneOf(line.as, ['paragraph', 'bullet', 'heading'] as const, `${field}[${n}].as`),
      text: wordsAt(line.text, `${field}[${n}].text`),
    };
  };
