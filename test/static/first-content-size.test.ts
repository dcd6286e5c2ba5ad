import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { firstContentBytes } from './first-content-size';

const dir = mkdtempSync(join(tmpdir(), 'first-content-'));
mkdirSync(join(dir, 'assets'));
writeFileSync(join(dir, 'index.html'), '<script type="module" crossorigin src="./assets/main.js"></script>');
writeFileSync(
  join(dir, 'assets/main.js'),
  'const m=["./later.js"];import{a as e,i as t}from"./one.js";import"./two.js";import n from"./three.js";const l=()=>import("./later.js");export{e}',
);
writeFileSync(join(dir, 'assets/one.js'), 'import*as x from"./two.js";export{x as a}from"./four.js";');
for (const name of ['two', 'three', 'four', 'later']) writeFileSync(join(dir, `assets/${name}.js`), `// ${name}`);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('bytes before first content', () => {
  it('counts every script that is imported on the way, once, and none that is loaded later', () => {
    const { files, bytes } = firstContentBytes(dir);
    expect(files.map(({ file }) => file).sort()).toEqual(
      ['four', 'main', 'one', 'three', 'two'].map((name) => `assets/${name}.js`),
    );
    expect(bytes).toBe(files.reduce((sum, one) => sum + one.bytes, 0));
  });
});
