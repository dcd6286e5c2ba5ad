import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const START_WITHIN_MS = 40_000;

export interface LocalSite {
  readonly url: string;
  /** Where the site keeps its database. */
  readonly folder: string;
  /** Calls one of the site's own controls (`/_site/...`). */
  control(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts the built site as `npm start` does, in a folder of its own and with a clock that stands still. @param within ms until it must be up; large imports take longer. */
export async function startSite(args: readonly string[] = [], within = START_WITHIN_MS): Promise<LocalSite> {
  const data = mkdtempSync(join(tmpdir(), 'hindsight-site-'));
  const words = ['--port', '0', '--data', data, '--clock', 'frozen', ...args];
  const child = spawn(process.execPath, ['--enable-source-maps', join(ROOT, '.build/site/start.mjs'), ...words], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(child, within);
  return {
    url,
    folder: data,
    async control(method, path, body) {
      const answer = await fetch(`${url}/_site/${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      });
      if (!answer.ok) throw new Error(`${method} /_site/${path}: ${answer.status} ${await answer.text()}`);
      const text = await answer.text();
      return text === '' ? null : JSON.parse(text);
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess, within: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const give = (problem: string) => {
      child.kill('SIGKILL');
      reject(new Error(`${problem}\n${said}`));
    };
    const timer = setTimeout(() => give('The site did not start in time.'), within);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /Projects\s+(http:\/\/[^/\s]+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => {
      clearTimeout(timer);
      give(`The site stopped with ${code} before it was up.`);
    });
  });
}
