import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface ContentSize {
  /** Gzipped bytes of all the scripts that must arrive before the page shows anything. */
  readonly bytes: number;
  readonly files: readonly { readonly file: string; readonly bytes: number }[];
}

/** `import … from "x"`, `export … from "x"` and `import "x"`, but not `import("x")`: those come later. */
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[^'"();]*?from\s*)?["'](\.[^'"]+)["']/g;
const SCRIPT = /<script[^>]*\ssrc="([^"]+)"/g;

/** Follows what `index.html` of a built surface asks for, and what that asks for in turn. */
export function firstContentBytes(buildDir: string): ContentSize {
  const seen = new Map<string, number>();
  const waiting = [...readFileSync(join(buildDir, 'index.html'), 'utf8').matchAll(SCRIPT)].map((match) =>
    normalize(match[1] ?? ''),
  );
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    const source = readFileSync(join(buildDir, file));
    seen.set(file, gzipSync(source, { level: 9 }).length);
    for (const match of source.toString('utf8').matchAll(STATIC_IMPORT)) waiting.push(join(dirname(file), match[1] ?? ''));
  }
  const files = [...seen].map(([file, bytes]) => ({ file, bytes })).sort((a, b) => b.bytes - a.bytes);
  return { bytes: files.reduce((sum, one) => sum + one.bytes, 0), files };
}
