import { calendarDate } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import { type Zone, zoneNamed } from '#domain/history/zone';

/** What the command line asks for. */
export interface Asked {
  readonly files: readonly string[];
  readonly show: 'report' | 'json' | 'issues';
  readonly project: string | null;
  /** Null: each date in the offset written in the data. */
  readonly zone: Zone | null;
  readonly asOf: CalendarDate | null;
  readonly baseline: CalendarDate | null;
}

export type Arguments =
  | { readonly kind: 'asked'; readonly asked: Asked }
  | { readonly kind: 'help' }
  | { readonly kind: 'problem'; readonly problem: string };

export const USAGE = `Usage: npm run --silent evidence -- FILE.jsonl[.gz]... [options]

Shows what the histories of exported Jira issues tell: planned against actual, with the issues behind each number.
Each line of a file is one issue in the shape of GET /rest/api/{2,3}/issue/{key}?expand=changelog.

  --project KEY    only this project
  --zone ZONE      IANA name or offset (Europe/Berlin, +08:00); without it, dates go by the offset written in the data
  --as-of DATE     as it could have been told at the end of that day (YYYY-MM-DD)
  --baseline DATE  the day whose end counts as the plan; without it, the day on which work on the first issue started
  --json           the evidence and all findings as JSON
  --issues         one JSON line per issue
`;

class Bad extends Error {}

const dateArgument = (option: string, text: string): CalendarDate => {
  const date = calendarDate(text);
  if (date === null) throw new Bad(`${option} needs a date as YYYY-MM-DD; "${text}" is none.`);
  return date;
};

const zoneArgument = (text: string): Zone => {
  const zone = zoneNamed(text);
  if (zone === null) throw new Bad(`--zone needs an IANA zone or an offset, as Europe/Berlin or +08:00; "${text}" is neither.`);
  return zone;
};

const parse = (words: readonly string[]): Asked => {
  const files: string[] = [];
  let show: Asked['show'] = 'report';
  let project: string | null = null;
  let zone: Zone | null = null;
  let asOf: CalendarDate | null = null;
  let baseline: CalendarDate | null = null;
  const choose = (other: 'json' | 'issues'): void => {
    if (show !== 'report' && show !== other) throw new Bad('--json and --issues cannot be had at once.');
    show = other;
  };
  const rest = words.flatMap((word) =>
    /^--[a-z-]+=/.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word],
  );
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] as string;
    const value = (): string => {
      at += 1;
      const found = rest[at];
      if (found === undefined || found.startsWith('--')) throw new Bad(`${word} needs a value.`);
      return found;
    };
    if (word === '--json') choose('json');
    else if (word === '--issues') choose('issues');
    else if (word === '--project') project = value();
    else if (word === '--zone') zone = zoneArgument(value());
    else if (word === '--as-of') asOf = dateArgument(word, value());
    else if (word === '--baseline') baseline = dateArgument(word, value());
    else if (word.startsWith('-')) throw new Bad(`There is no option ${word}.`);
    else files.push(word);
  }
  if (files.length === 0) throw new Bad('Name at least one file of issues.');
  return { files, show, project, zone, asOf, baseline };
};

/** Reads the words of the command line. */
export const readArguments = (words: readonly string[]): Arguments => {
  if (words.includes('--help') || words.includes('-h')) return { kind: 'help' };
  try {
    return { kind: 'asked', asked: parse(words) };
  } catch (problem) {
    if (problem instanceof Bad) return { kind: 'problem', problem: problem.message };
    throw problem;
  }
};
