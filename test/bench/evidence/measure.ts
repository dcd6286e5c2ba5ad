import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { gunzipSync } from 'node:zlib';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import { emptyFieldMap } from '#domain/history/field-map';
import type { IssueRecord } from '#domain/history/issue-record';
import { readIssue } from '#domain/history/read-issue';
import { tellStory } from '#domain/history/tell-story';
import { lookAt } from '../../../src/cli/look';
import { generatedIssue } from './generated-issues';

export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const recordOf = (raw: unknown): IssueRecord => {
  const read = readIssue(raw, emptyFieldMap);
  if (!read.ok) throw new Error(`${read.issue}: ${read.field} ${read.problem}`);
  return read.record;
};

/** Issues are parsed and read a page at a time, as they arrive: raw issues are never in memory all together. */
const PAGE = 100;

interface Times {
  readonly parsing: number;
  /** Everything the engine does after `JSON.parse`: records, stories, evidence. */
  readonly engine: number;
}

/** Milliseconds for issues written as lines. */
const timesOf = (lines: readonly string[]): Times => {
  let parsing = 0;
  let engine = 0;
  const records: IssueRecord[] = [];
  for (let from = 0; from < lines.length; from += PAGE) {
    const page = lines.slice(from, from + PAGE);
    const start = performance.now();
    const issues = page.map((line) => JSON.parse(line) as unknown);
    const parsed = performance.now();
    for (const raw of issues) records.push(recordOf(raw));
    parsing += parsed - start;
    engine += performance.now() - parsed;
  }
  const start = performance.now();
  const lens = lookAt(records, null, null);
  projectEvidence(
    records.map((record) => tellStory(record, lens)),
    { asOf: lens.asOf, zone: lens.zone },
  );
  return { parsing, engine: engine + performance.now() - start };
};

/** The first rounds warm the engine up; `JSON.parse` needs none. No collection is forced in between: it would also throw away what V8 has learnt. */
const WARM_UP = 20;
const ROUNDS = 80;

/**
 * Engine time over the time of `JSON.parse` on the same lines: the sum over many rounds in which both run one after the other.
 * Sums, because garbage collection falls now on this round and now on that; a median would leave it out.
 */
export const parseRatio = (file: string): Measured => {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  const rounds = Array.from({ length: ROUNDS }, () => timesOf(lines)).slice(WARM_UP);
  return {
    name: 'evidence.parse-ratio',
    value: sum(rounds.map(({ engine }) => engine)) / sum(rounds.map(({ parsing }) => parsing)),
    unit: 'ratio',
  };
};

/**
 * Time per issue at 100,000 generated issues over time per issue at 1,000. The same 100,000 are done as a hundred thousands and as one
 * whole, by turns, so that both bear the same disturbance and collection; the median of three turns after a first that warms up.
 */
export const linear = (): Measured => {
  const lines = Array.from({ length: 100_000 }, (_, n) => generatedIssue(n));
  const thousands = Array.from({ length: 100 }, (_, n) => lines.slice(n * 1000, (n + 1) * 1000));
  const turns = Array.from({ length: 4 }, () => {
    const small = sum(thousands.map((some) => timesOf(some).engine));
    return timesOf(lines).engine / small;
  });
  return { name: 'evidence.linear', value: turns.slice(1).sort((a, b) => a - b)[1] as number, unit: 'ratio' };
};

/** Heap growth per issue kept, over 20,000 generated issues. Needs `--expose-gc` to tell what is kept from what is garbage. */
export const memory = (): Measured => {
  const collect = globalThis.gc;
  if (!collect) throw new Error('evidence.memory needs node --expose-gc');
  const count = 20_000;
  const keepSome = (from: number, to: number): IssueRecord[] => {
    const kept: IssueRecord[] = [];
    for (let n = from; n < to; n += 1) kept.push(recordOf(JSON.parse(generatedIssue(n))));
    return kept;
  };
  keepSome(0, 1000);
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = keepSome(1000, 1000 + count);
  collect();
  const grown = process.memoryUsage().heapUsed - before;
  return { name: 'evidence.memory', value: grown / kept.length, unit: 'B' };
};
