import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Changes with the content, so that a rebuilt file is never taken from a cache. */
  readonly tag: string;
}

/** A file below a folder by the path of its address, or null where there is none. A path can never lead out of the folder. */
export async function readStatic(folder: string, path: string): Promise<StaticFile | null> {
  try {
    const base = normalize(`${folder}${sep}`);
    const file = normalize(join(base, decodeURIComponent(path)));
    if (!file.startsWith(base)) return null;
    if (!(await stat(file)).isFile()) return null;
    const bytes = new Uint8Array(await readFile(file));
    return { bytes, type: TYPES[extname(file)] ?? 'application/octet-stream', tag: tagOf(bytes) };
  } catch {
    return null;
  }
}

/** JSON as if it lay in a file. */
export function dataFile(data: unknown): StaticFile {
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  return { bytes, type: 'application/json', tag: tagOf(bytes) };
}

const tagOf = (bytes: Uint8Array) => `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;

/** Answers with a file, or with 304 when the browser has it already. It always has to ask. */
export function staticResponse({ bytes, type, tag }: StaticFile, ifNoneMatch: string | undefined): Response {
  const headers = { 'content-type': type, etag: tag, 'cache-control': 'no-cache' };
  return ifNoneMatch === tag ? new Response(null, { status: 304, headers }) : new Response(bytes, { headers });
}
