// npm run screens: the pictures of the README, taken anew from the demo.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './project.mjs';

ensureInstalled({ tests: true });
const { buildForNode, ensureBuilt, siteTargets } = await import('./build.mjs');
await ensureBuilt(siteTargets);
const chromium = ensureChromium();
if (chromium === null) process.exit(1);
await buildForNode({ 'e2e/take': 'test/e2e/screens/take.ts' }, '.build/screens');
const { status } = spawnSync(process.execPath, [join(root, '.build/screens/e2e/take.mjs')], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM: chromium },
});
process.exit(status ?? 1);
