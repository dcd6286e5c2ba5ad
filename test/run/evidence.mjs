// npm run --silent evidence -- FILE...: what the histories of an export show. Only the report goes to stdout.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root } from './project.mjs';

ensureInstalled({ tests: false });
const { ensureBuilt } = await import('./build.mjs');
await ensureBuilt(['evidence']);

// npm runs scripts in the project's folder; file names are meant from where the person stands.
const cwd = process.env.INIT_CWD ?? process.cwd();
const command = spawn(
  process.execPath,
  ['--enable-source-maps', join(root, '.build/evidence/evidence.mjs'), ...process.argv.slice(2)],
  { cwd, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => command.kill(signal));
command.on('exit', (code) => process.exit(code ?? 1));
