import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as handlers from '../../src/index';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sourcesUnder = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

interface Module {
  readonly key: string;
  readonly handler?: string;
  readonly resource?: string;
  readonly resolver?: { readonly function: string };
}

interface Manifest {
  readonly app: {
    readonly runtime: { readonly name: string; readonly memoryMB: number };
    readonly storage: { readonly entities: readonly { readonly name: string; readonly attributes: object }[] };
  };
  readonly permissions: { readonly scopes: readonly string[] };
  readonly resources: readonly { readonly key: string; readonly path: string }[];
  readonly modules: Record<string, readonly Module[]>;
}

const manifest = parse(read('manifest.yml')) as Manifest;
const functions = manifest.modules.function ?? [];
const modules = Object.entries(manifest.modules).flatMap(([type, list]) => list.map((module) => ({ type, ...module })));

describe('Manifest, handlers and folders agree', () => {
  it('has a handler for every function, and no handler that nothing names', () => {
    const named = functions.map(({ handler }) => handler?.replace(/^index\./, ''));
    expect(Object.keys(handlers).sort()).toEqual([...named].sort());
  });

  it('gives every module a function and a resource that exist', () => {
    const known = new Set(functions.map(({ key }) => key));
    const resources = new Set(manifest.resources.map(({ key }) => key));
    for (const module of modules) {
      if (module.resolver) expect(known, module.key).toContain(module.resolver.function);
      if (module.resource) expect(resources, module.key).toContain(module.resource);
    }
    expect(modules.filter(({ resource }) => resource)).not.toEqual([]);
  });

  it('has the source of every page beside the folder that it is built into', () => {
    for (const { path } of manifest.resources.filter(({ path }) => path.startsWith('static/')))
      expect(existsSync(join(root, path, '..', 'index.html')), path).toBe(true);
  });

  it('keeps keys unique and within the length that the platform takes', () => {
    const keys = modules.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key } of [...functions, ...manifest.resources]) expect(key.length, key).toBeLessThanOrEqual(23);
  });

  it('answers every call that the contract defines', async () => {
    const defined = [...read('src/contract/definitions.ts').matchAll(/^\s+'([a-z-]+\.[a-z-]+)':/gm)].map((match) => match[1]);
    expect(defined.length).toBeGreaterThan(0);
    const answered = [...read('src/index.ts').matchAll(/^\s+'([a-z-]+\.[a-z-]+)':/gm)].map((match) => match[1]);
    expect(answered).toEqual(defined);
  });

  it('declares the entities that the app stores', () => {
    const declared = manifest.app.storage.entities.map(({ name }) => name);
    const used = sourcesUnder('src').flatMap((path) =>
      [...read(path).matchAll(/(?:\bENTITY =|\bentity:) '([^']+)'/g)].map((match) => match[1]),
    );
    expect([...declared].sort()).toEqual([...new Set(used)].sort());
  });

  it('gives every kind of record the attributes that records are stored with', () => {
    for (const { name, attributes } of manifest.app.storage.entities)
      expect(Object.keys(attributes), name).toEqual(
        expect.arrayContaining(
          name === 'project-settings' ? ['projectId', 'shape', 'version'] : ['belongsTo', 'shape', 'version', 'value'],
        ),
      );
  });
});

describe('What the platform does not check offline', () => {
  it('asks for storage, which the linter does not notice', () => {
    expect(manifest.permissions.scopes).toContain('storage:app');
  });

  it('runs on a Node that the platform still runs, within the memory that it gives', () => {
    expect(['nodejs22.x', 'nodejs24.x']).toContain(manifest.app.runtime.name);
    expect(manifest.app.runtime.memoryMB).toBeLessThanOrEqual(1024);
  });

  it('reads no more properties in filters, and has no more schedules, than the platform takes', () => {
    const paths = new Set(read('manifest.yml').match(/issue\.properties\['[^']+'\]\.\w+/g));
    expect(paths.size).toBeGreaterThan(0);
    expect(paths.size).toBeLessThanOrEqual(5);
    expect((manifest.modules.scheduledTrigger ?? []).length).toBeLessThanOrEqual(5);
  });

  it('sends nothing outside Atlassian: no egress, no remotes, no web trigger', () => {
    const text = read('manifest.yml');
    for (const way of ['external:', 'remotes:', 'webtrigger:']) expect(text).not.toContain(way);
  });

  it('does not use UI Kit 1, which Atlassian has retired', () => {
    expect(read('package.json')).not.toContain('"@forge/ui"');
  });
});

describe('The packages', () => {
  const packages = JSON.parse(read('package.json')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };

  it('are pinned exactly', () => {
    const loose = Object.entries({ ...packages.dependencies, ...packages.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('hold one React, because two of them break every hook', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version: string }> };
    const copies = Object.keys(lock.packages).filter((path) => /(^|\/)node_modules\/react(-dom)?$/.test(path));
    expect(copies.map((path) => [path, lock.packages[path]?.version])).toEqual([
      ['node_modules/react', '18.3.1'],
      ['node_modules/react-dom', '18.3.1'],
    ]);
  });
});
