// npm run bench: the numbers, one a line as `name value unit`. `npm run bench -- evidence` runs one group.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { root, say } from './project.mjs';

const GROUPS = ['evidence', 'reading', 'page', 'snapshot', 'session', 'language', 'loop'];

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !GROUPS.includes(name));
if (unknown) {
  say(`There is no group ${unknown}. Known: ${GROUPS.join(', ')}.`);
  process.exit(1);
}
const groups = asked.length > 0 ? asked : GROUPS;

ensureInstalled({ tests: true });
const { buildForNode, ensureBuilt, siteTargets } = await import('./build.mjs');
if (['page', 'reading', 'session'].some((group) => groups.includes(group))) await ensureBuilt(siteTargets);
// Each by itself: what they share must stand as deep below the project's folder as its source, because it finds things by its own place.
for (const group of groups) await buildForNode({ bench: `test/bench/${group}/bench.ts` }, `.build/bench/${group}`);

let failed = false;
for (const group of groups) {
  const env = { ...process.env };
  if (group === 'page') {
    const chromium = ensureChromium();
    if (chromium === null) {
      failed = true;
      continue;
    }
    env.CHROMIUM = chromium;
  }
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', join(root, `.build/bench/${group}/bench.mjs`)], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  if (status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
