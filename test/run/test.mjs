// npm test: everything that must hold, in one go, and one closing line over all of it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { root, say } from './project.mjs';

const count = { passed: 0, failed: 0, skipped: 0 };
const bin = (name) => join(root, 'node_modules', '.bin', name);

ensureInstalled({ tests: true });
const { ensureBuilt, siteTargets } = await import('./build.mjs');
try {
  await ensureBuilt([...siteTargets, 'evidence']);
} catch (failure) {
  say(`The bundles could not be built: ${failure.message}`);
  count.failed += 1;
}

// Compilers and Forge's tools use one processor each: together they take as long as the slower of the two.
await Promise.all([allChecks(), suite('Forge checks', 'forge')]);
await suite('Unit and wiring tests', 'unit', { also: ['together'] });
const chromium = ensureChromium();
if (chromium === null) count.failed += 1;
else await suite('Browser tests', 'browser', { env: { CHROMIUM: chromium } });

console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exit(count.failed > 0 ? 1 : 0);

async function allChecks() {
  await check('Lint', bin('biome'), ['check', '--config-path=.biome.json', '.']);
  await check('Types of the back end', bin('tsc'), ['--noEmit', '-p', '.']);
  await check('Types of the pages', bin('tsc'), ['-p', 'static']);
  await check('Types of the UI Kit pages', bin('tsc'), ['--noEmit', '-p', 'src/frontend']);
  await check('Types of the tests', bin('tsc'), ['-p', 'test']);
}

/** @returns the exit code; null when the command could not be run to its end. */
function run(command, args, env = process.env) {
  return new Promise((ended) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2], env });
    child.once('error', () => ended(null));
    child.once('exit', (status) => ended(status));
  });
}

/** A command that passes or fails as a whole. */
async function check(title, command, args) {
  const started = Date.now();
  const status = await run(command, args);
  count[status === 0 ? 'passed' : 'failed'] += 1;
  say(`${title}: ${status === 0 ? 'clean' : 'FAILED'} (${seconds(started)} s)`);
}

/** A Vitest project, and others that are told with it; its own report says how many tests there were. */
async function suite(title, project, { also = [], env = {} } = {}) {
  const started = Date.now();
  const report = join(root, '.build', 'reports', `${project}.json`);
  mkdirSync(join(root, '.build', 'reports'), { recursive: true });
  rmSync(report, { force: true });
  const args = [
    'run',
    '--config',
    'test/vitest.config.mts',
    ...[project, ...also].flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const status = await run(bin('vitest'), args, { ...process.env, NODE_ENV: 'test', ...env });
  const told = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  count.passed += told?.numPassedTests ?? 0;
  count.failed += told?.numFailedTests ?? 0;
  count.skipped += (told?.numPendingTests ?? 0) + (told?.numTodoTests ?? 0);
  // A file that cannot be loaded, an unhandled error or an empty suite fails the run without failing a test.
  const silent = status !== 0 && (told?.numFailedTests ?? 0) === 0;
  if (silent || (told?.numPassedTests ?? 0) === 0) count.failed += 1;
  say(`${title}: ${status === 0 ? 'clean' : 'FAILED'} (${seconds(started)} s)`);
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}
