import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidence, start } from './support/commands';
import { type ExportFolder, exportedIssue, exportFolder, january, statusMove } from './support/exports';

let folder: ExportFolder;
let data: string;

beforeAll(() => {
  folder = exportFolder();
  data = folder.path('site');
});
afterAll(() => folder?.remove());

const good = (key: string) =>
  exportedIssue(key, { status: '11', history: [statusMove(january(5), '10', '3'), statusMove(january(20), '3', '11')] });
const broken = exportedIssue('EXP-3', { fields: { created: 'yesterday' } });
const importing = (file: string) => start('--data', data, '--fresh', '--import', file);

/** Enough that a packed file can break off after its first lines. */
const many = () =>
  Array.from({ length: 400 }, (_, n) => exportedIssue(`EXP-${n + 1}`, { fields: { environment: `${Math.sin(n)}` } }));
const truncated = () => {
  const packed = gzipSync(
    many()
      .map((issue) => JSON.stringify(issue))
      .join('\n'),
  );
  return folder.put('truncated.jsonl.gz', packed.subarray(0, packed.length - 200));
};

describe('A line of an export that cannot be read', () => {
  const withBadLines = () => folder.write('bad.jsonl', [good('EXP-1'), '{"id": "2", "key"', broken, good('EXP-4')]);

  it('is named by number and field on the command line; the rest is told, with the count of skipped lines', async () => {
    const { code, out, err } = await evidence(withBadLines());
    expect(code).toBe(0);
    expect(err).toMatch(/bad\.jsonl, line 2: is no JSON/);
    expect(err).toMatch(/bad\.jsonl, line 3: EXP-3, field fields\.created .*; skipped\./);
    expect(err).toContain('2 lines were skipped; 2 issues were read.');
    expect(out).toContain('Evidence of 2 issues in EXP');
    expect(out).toMatch(/Skipped +2 lines/);
  });

  it('is named by number and field when a site imports it; the rest is there', async () => {
    const { code, out } = await importing(withBadLines());
    expect(code).toBe(0);
    expect(out).toMatch(/Imported bad\.jsonl: 2 issues in [\d.]+ s, 2 lines skipped:/);
    expect(out).toContain('line 2: The line is not valid JSON.');
    expect(out).toContain('line 3: fields.created: expected an instant, found "yesterday".');
  });
});

describe('A file that cannot be read', () => {
  it.each([
    ['that is missing', () => folder.path('nowhere.jsonl'), /There is no file .*nowhere\.jsonl\./],
    ['that is empty', () => folder.put('empty.jsonl', ''), /empty\.jsonl is empty\./],
  ])('%s is named, and the commands end with 1', async (_, file, words) => {
    const told = await evidence(file());
    expect([told.code, told.out]).toEqual([1, '']);
    expect(told.err).toMatch(words);
    const started = await importing(file());
    expect(started.code).toBe(1);
    expect(started.err).toMatch(words);
    expect(started.err).not.toContain('    at ');
  });

  it('that breaks off is named; the report holds what came before and the command ends with 1', async () => {
    const { code, out, err } = await evidence(truncated());
    expect(code).toBe(1);
    expect(err).toMatch(/truncated\.jsonl\.gz could not be read to its end: .*\. The report holds what came before that\./);
    expect(out).toMatch(/Evidence of \d+ issues in EXP/);
  });

  it('that breaks off is not half imported, and the start ends with 1', async () => {
    const { code, out, err } = await importing(truncated());
    expect(code).toBe(1);
    expect(err).toMatch(/truncated\.jsonl\.gz could not be read to its end: .*\. Nothing of it was loaded\./);
    expect(err).not.toContain('    at ');
    expect(out).not.toContain('Imported');
  });

  it('in which no line is an issue says what a line must be', async () => {
    const { code, out, err } = await importing(folder.write('none.jsonl', ['[]', '{}']));
    expect(code).toBe(1);
    expect(out).toContain('line 1: The line is not a JSON object.');
    expect(err).toMatch(/No line of .*none\.jsonl could be read\. Each line must be one issue/);
  });
});
