import { createHash } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

let building: Promise<string> | undefined;

/**
 * Builds `function-worker` for tests, which run the site from its TypeScript: Node cannot start a thread from that.
 * Resolves to the path of the built file. It is named by its content, so test files running side by side share it.
 */
export function builtWorker(): Promise<string> {
  building ??= buildWorker();
  return building;
}

async function buildWorker(): Promise<string> {
  const entry = fileURLToPath(new URL('function-worker.ts', import.meta.url));
  const built = await build({ configFile: false, logLevel: 'error', build: { ssr: entry, write: false, target: 'node20' } });
  const chunk = 'output' in built ? built.output[0] : undefined;
  if (!chunk) throw new Error('The function worker was not built.');
  const file = join(tmpdir(), `site-function-worker-${createHash('sha256').update(chunk.code).digest('hex').slice(0, 16)}.mjs`);
  if (!existsSync(file)) {
    writeFileSync(`${file}.${process.pid}`, chunk.code);
    renameSync(`${file}.${process.pid}`, file);
  }
  return file;
}
