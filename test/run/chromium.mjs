import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './project.mjs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that browser tests drive: `CHROMIUM`, else the usual places, else Debian's package where it can be installed. Null where there is none. */
export function ensureChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    say(`CHROMIUM names ${named}, but there is no such file.`);
    return null;
  }
  const found = USUAL_PLACES.find((place) => existsSync(place));
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    say('Installing Chromium for the browser tests (Debian package, once).');
    const apt = (...args) =>
      spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
        .status === 0;
    apt('update', '-qq');
    if (apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'))
      return USUAL_PLACES.find((place) => existsSync(place)) ?? null;
  }
  say('Browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM to its path.');
  return null;
}
