import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in the project's folder until it ends by itself, or, once it has said `until` on stdout, is asked to end. */
export function run(command: string, args: readonly string[], until?: RegExp): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (until?.test(out)) child.kill('SIGTERM');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

/** `npm run --silent evidence -- ...` */
export const evidence = (...args: readonly string[]) => run('npm', ['run', '--silent', 'evidence', '--', ...args]);

/** `npm start -- ...` until the site is up, then Ctrl-C. */
export const start = (...args: readonly string[]) =>
  run(process.execPath, ['test/run/start.mjs', '--port', '0', '--clock', 'frozen', ...args], /Stop with Ctrl-C/);
