import type { ClockMode } from './clock';

export interface StartArguments {
  readonly port: number;
  readonly startAnew: boolean;
  readonly imports: readonly string[];
  readonly clockMode: ClockMode;
  readonly withoutConfluence: boolean;
  /** Folder of the site's data, as given. */
  readonly data: string;
}

export const USAGE = `npm start -- [--port N] [--data DIR] [--fresh] [--import FILE...] [--clock frozen] [--without-confluence]

  --port N          the port to listen on (3000; the next free one is taken when it is in use)
  --data DIR        where the site keeps its data (.site)
  --fresh           throw that data away first
  --import FILE...  load Jira exports, one issue a line (.jsonl or .jsonl.gz)
  --clock frozen    the site's clock stands still until it is stepped
  --without-confluence
                    a site that has Jira alone; what Confluence held comes back with the next start without this`;

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const DEFAULTS: StartArguments = {
  port: 3000,
  startAnew: false,
  imports: [],
  clockMode: 'running',
  withoutConfluence: false,
  data: '.site',
};

/** Reads the arguments of `npm start --`. @throws UsageError naming what was not understood. */
export function readArguments(words: readonly string[]): StartArguments {
  let found = DEFAULTS;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    const value = () => {
      place += 1;
      const next = words[place];
      if (next === undefined || next.startsWith('--')) throw new UsageError(`${word} needs a value.`);
      return next;
    };
    switch (word) {
      case '--port':
        found = { ...found, port: portOf(value()) };
        break;
      case '--data':
        found = { ...found, data: value() };
        break;
      case '--fresh':
        found = { ...found, startAnew: true };
        break;
      case '--without-confluence':
        found = { ...found, withoutConfluence: true };
        break;
      case '--clock':
        found = { ...found, clockMode: clockOf(value()) };
        break;
      case '--import': {
        const files = [value()];
        while (words[place + 1] !== undefined && !words[place + 1]?.startsWith('--')) files.push(value());
        found = { ...found, imports: [...found.imports, ...files] };
        break;
      }
      default:
        throw new UsageError(`${word} is not understood.`);
    }
  }
  return found;
}

function portOf(word: string): number {
  const port = Number(word);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port must be a number from 0 to 65535, not ${word}.`);
  return port;
}

function clockOf(word: string): ClockMode {
  if (word !== 'frozen' && word !== 'running') throw new UsageError(`--clock must be frozen or running, not ${word}.`);
  return word;
}
