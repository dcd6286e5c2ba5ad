import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs one of the checks of this folder on an app and gives the JSON of its last line. */
export async function runCheck(
  script: string,
  args: readonly string[] = [],
  { app = root, env = {} }: { app?: string; env?: Record<string, string> } = {},
): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'test/forge', script), ...args], {
    cwd: app,
    env: { ...process.env, ...env },
    maxBuffer: 32 * 1024 * 1024,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}
