import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { main } from '../../src/cli/main';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command and gathers what it says. */
export const runCommand = async (...words: string[]): Promise<Ran> => {
  let out = '';
  let err = '';
  const code = await main(words, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
};

/** Files in a folder of their own that is gone afterwards. */
export const withFiles = async <T>(
  files: Readonly<Record<string, string | Buffer>>,
  work: (path: (name: string) => string) => Promise<T>,
): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'evidence-'));
  try {
    for (const [name, content] of Object.entries(files))
      await writeFile(join(folder, name), name.endsWith('.gz') && typeof content === 'string' ? gzipSync(content) : content);
    return await work((name) => join(folder, name));
  } finally {
    await rm(folder, { recursive: true });
  }
};
