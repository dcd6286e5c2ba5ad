// npm start: the local Atlassian site with the app in it. `npm start -- --help` lists the options.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root } from './project.mjs';

ensureInstalled({ tests: false });
const { ensureBuilt, siteTargets } = await import('./build.mjs');
await ensureBuilt(siteTargets);

const site = spawn(process.execPath, ['--enable-source-maps', join(root, '.build/site/start.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
// The site closes its database on these; the parent only waits for it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => site.kill(signal));
site.on('exit', (code, signal) => process.exit(signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : (code ?? 1)));
