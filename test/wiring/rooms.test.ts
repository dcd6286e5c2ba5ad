import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Which rooms and packages a room may use; itself always. `*` at the end stands for anything that begins so. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  ports: ['domain'],
  usecases: ['domain', 'ports'],
  contract: ['domain'],
  adapters: ['domain', 'ports', '@forge/*'],
  resolvers: ['contract', 'usecases', 'domain', 'ports', 'compose', '@forge/resolver'],
  triggers: ['contract', 'usecases', 'domain', 'compose'],
  schedules: ['contract', 'usecases', 'domain', 'compose'],
  compose: ['adapters', 'usecases', 'ports'],
  index: ['resolvers', 'triggers', 'schedules', 'contract', '@forge/resolver'],
  cli: ['domain', 'node:*'],
  // Settings of the macro: UI Kit.
  frontend: ['contract', 'domain', 'locales', '@forge/bridge*', '@forge/react*', 'react'],
  static: [
    'contract',
    'domain',
    'locales',
    '@forge/bridge*',
    '@atlaskit/*',
    'react*',
    'd3-*',
    '@tanstack/react-virtual',
    '@dagrejs/dagre',
    'idb',
  ],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

describe('Who may import whom', () => {
  const imports = [...filesUnder('src'), ...filesUnder('static')].flatMap(importsOf);

  it('sees the imports of every room (a check of the check)', () => {
    expect(new Set(imports.map(({ room }) => room))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  it('keeps to the table of rooms', () => {
    const strays = imports.filter(
      ({ room, target }) => target !== room && !(MAY_IMPORT[room] ?? []).some((allowed) => matches(allowed, target)),
    );
    expect(strays.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('knows a stray when it sees one', () => {
    expect(matches('@forge/*', '@forge/api')).toBe(true);
    expect(MAY_IMPORT.domain?.some((allowed) => matches(allowed, '@forge/api'))).toBe(false);
  });

  it('lets the local site know the app only by its manifest and its bundles', () => {
    const inside = filesUnder('test/site')
      .flatMap((file) => specifiersOf(file).map((specifier) => ({ file, specifier })))
      .filter(({ file, specifier }) => {
        if (specifier.startsWith('#')) return true;
        const path = pathOf(file, specifier);
        // How the pages are built is shared with the app's pages; what is in them is not.
        return path !== null && /^(src|static)\//.test(path) && !/^static\/(vite\.config|sort-atomic-css)/.test(path);
      });
    expect(inside.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('has no clock, chance or network in the domain', () => {
    const impure = filesUnder('src/domain').filter((file) =>
      /\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(|\bsetTimeout\(|\bprocess\./.test(
        withoutComments(readFileSync(join(root, file), 'utf8')),
      ),
    );
    expect(impure).toEqual([]);
  });
});

describe('The size of a room', () => {
  const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length;

  it('keeps every file of the domain under 200 lines, half of them under 60', () => {
    const sizes = filesUnder('src/domain').map((file) => ({ file, lines: lines(file) }));
    expect(sizes.filter((one) => one.lines > 200)).toEqual([]);
    const sorted = sizes.map((one) => one.lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('keeps every React component under 200 lines', () => {
    const sizes = [...filesUnder('static'), ...filesUnder('test/site')]
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => ({ file, lines: lines(file) }));
    expect(sizes.filter((one) => one.lines > 200)).toEqual([]);
  });

  it('has no file named after nothing', () => {
    const nameless = [...filesUnder('src'), ...filesUnder('static'), ...filesUnder('test')].filter((file) =>
      /(^|\/)(utils?|helpers?|types|common|misc)\.[a-z]+$/.test(file),
    );
    expect(nameless).toEqual([]);
  });
});

describe('The top level', () => {
  it('holds what was agreed and nothing else', () => {
    const allowed = new Set([
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'manifest.yml',
      'src',
      'static',
      'test',
      'README.md',
      'LICENSE',
      'node_modules',
    ]);
    expect(readdirSync(root).filter((name) => !name.startsWith('.') && !allowed.has(name))).toEqual([]);
  });
});

function filesUnder(folder: string): string[] {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full).flatMap((name) => {
    if (name === 'build' || name === 'node_modules') return [];
    const path = join(full, name);
    if (statSync(path).isDirectory()) return filesUnder(relative(root, path));
    return /\.(ts|tsx|mts)$/.test(name) && !/\.d\.m?ts$/.test(name) ? [relative(root, path).replaceAll('\\', '/')] : [];
  });
}

function specifiersOf(file: string): string[] {
  const text = withoutComments(readFileSync(join(root, file), 'utf8'));
  const ways = [
    /^(?:import|export)\s[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^import\s+['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
  ];
  return ways.flatMap((way) => [...text.matchAll(way)].map((match) => match[1] as string));
}

function importsOf(file: string): Import[] {
  const room = roomOf(file);
  // The build configuration of the pages is a tool, not a page.
  if (room === null || file.endsWith('.mts')) return [];
  return specifiersOf(file).map((specifier) => ({ file, room, target: targetOf(file, specifier) }));
}

function roomOf(file: string): string | null {
  if (file.startsWith('static/')) return 'static';
  return /^src\/([a-z]+)/.exec(file)?.[1] ?? null;
}

/** The room that an import leads to, or the package. */
function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0] as string;
  const path = pathOf(file, specifier);
  return path === null ? specifier : (roomOf(path) ?? path);
}

/** Where a relative import leads, from the project's folder; null for a package. */
function pathOf(file: string, specifier: string): string | null {
  return specifier.startsWith('.') ? relative(root, join(root, file, '..', specifier)).replaceAll('\\', '/') : null;
}

const matches = (allowed: string, target: string) =>
  allowed.endsWith('*') ? target.startsWith(allowed.slice(0, -1)) : target === allowed;
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
