import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { linesOf } from './import-file';

const folder = mkdtempSync(join(tmpdir(), 'site-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = async (name: string, content?: string | Uint8Array) => {
  const file = join(folder, name);
  if (content !== undefined) writeFileSync(file, content);
  const found: string[] = [];
  for await (const line of linesOf(file)) found.push(line);
  return found;
};

describe('a file to import', () => {
  it('is read line by line, plain or packed', async () => {
    expect(await lines('a.jsonl', 'one\ntwo\r\nthree')).toEqual(['one', 'two', 'three']);
    expect(await lines('a.jsonl.gz', gzipSync('one\ntwo\n'))).toEqual(['one', 'two']);
  });

  it('that is missing, a folder, empty or broken is named', async () => {
    await expect(lines('none.jsonl')).rejects.toThrow('There is no file');
    await expect(lines('empty.jsonl', '')).rejects.toThrow('is empty');
    await expect(lines('.')).rejects.toThrow('is not a file');
    await expect(lines('b.jsonl.gz', 'not packed')).rejects.toThrow('could not be read to its end');
    const packed = gzipSync('x'.repeat(100_000));
    await expect(lines('c.jsonl.gz', packed.subarray(0, packed.length - 20))).rejects.toThrow('could not be read to its end');
  });
});
