import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './project.mjs';

const SKIPPED = new Set(['node_modules', 'build', '.build', '.git']);

/** A hash over the names and contents of files and folders (paths from the project's folder). */
export function fingerprint(inputs) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) if (!SKIPPED.has(name)) add(`${path}/${name}`);
      return;
    }
    hash.update(path).update('\0').update(readFileSync(full)).update('\0');
  };
  for (const input of inputs) add(input);
  return hash.digest('hex');
}

const stampOf = (name) => join(root, '.build', 'stamps', name);

export const isFresh = (name, print) => existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === print;

export function markFresh(name, print) {
  mkdirSync(dirname(stampOf(name)), { recursive: true });
  writeFileSync(stampOf(name), print);
}
