import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvFile } from '../../../static/project/src/table/csv';

describe('export as CSV', () => {
  it('quotes what RFC 4180 wants quoted, and leaves unknown cells empty', () => {
    expect(csvCell('a "b", c\nd')).toBe('"a ""b"", c\nd"');
    expect([csvCell(null), csvCell(-3), csvCell('plain')]).toEqual(['', '-3', 'plain']);
  });

  it('keeps a spreadsheet from running what an issue is called', () => {
    expect(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'].map(csvCell)).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\tx"]);
    expect(csvCell('=HYPERLINK("http://x","y")')).toBe('"\'=HYPERLINK(""http://x"",""y"")"');
  });

  it('begins with the byte order mark and ends every line with CRLF', () => {
    expect(csvFile(['Key'], [['A-1'], ['A-2']])).toBe('\uFEFFKey\r\nA-1\r\nA-2\r\n');
  });

  it('gives back every text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvCell(text);
        const unquoted = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(unquoted.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(text.replace(/^'(?=[=+\-@\t\r])/, ''));
      }),
    );
  });
});
