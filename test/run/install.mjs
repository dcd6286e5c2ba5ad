import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './project.mjs';

/**
 * Installs the packages of the lock file when they are missing or stale; does nothing otherwise.
 * @param {{ tests: boolean }} what with `tests` also what only tests need
 */
export function ensureInstalled({ tests }) {
  const missing = firstMissing(tests);
  if (missing === null) return;
  say(`Installing packages (${missing} is not there yet). This takes about a minute.`);
  const started = Date.now();
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', tests ? '--include=dev' : '--omit=dev'];
  // A shell finds npm.cmd on Windows. All output goes to stderr: stdout belongs to the command that needed the packages.
  const { status } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) {
    say('The packages could not be installed. The lines above say why; a working npm registry is needed once.');
    process.exit(1);
  }
  say(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** Compares the lock file with npm's own list of what it installed: the name of the first package that differs, or null. */
function firstMissing(tests) {
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return 'node_modules';
  const installed = JSON.parse(readFileSync(installedList, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link) continue;
    // Optional packages are those of other platforms; npm leaves them out.
    if (entry.optional || entry.devOptional || (entry.dev && !tests)) continue;
    if (installed[path]?.version !== entry.version || !existsSync(join(root, path))) return path.replace(/^.*node_modules\//, '');
  }
  return null;
}
