import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { gunzipSync } from 'node:zlib';
import { findingsOf } from '#domain/evidence/findings';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import { emptyFieldMap } from '#domain/history/field-map';
import type { IssueRecord } from '#domain/history/issue-record';
import { readIssue } from '#domain/history/read-issue';
import { tellStory } from '#domain/history/tell-story';
import { dateIn } from '#domain/history/zone';
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
  /** Everything the engine does after `JSON.parse`: records, stories, evidence, findings. */
  readonly engine: number;
}

/** Milliseconds for issues written as lines, `count` of them; each line is asked for when its page comes. */
const timesOf = (count: number, lineAt: (n: number) => string): Times => {
  let parsing = 0;
  let engine = 0;
  const records: IssueRecord[] = [];
  for (let from = 0; from < count; from += PAGE) {
    const page = Array.from({ length: Math.min(PAGE, count - from) }, (_, n) => lineAt(from + n));
    const start = performance.now();
    const issues = page.map((line) => JSON.parse(line) as unknown);
    const parsed = performance.now();
    for (const raw of issues) records.push(recordOf(raw));
    parsing += parsed - start;
    engine += performance.now() - parsed;
  }
  const start = performance.now();
  const lens = lookAt(records, null, null);
  const issues = records.map((record) => ({ record, story: tellStory(record, lens) }));
  const { asOf, zone } = lens;
  const evidence = projectEvidence(
    issues.map(({ story }) => story),
    { asOf, zone },
  );
  const told = { lens, today: dateIn(zone, asOf, null), projectKey: null, baseline: evidence.baseline, issues, evidence };
  findingsOf(told, { waitingStatusIds: null, roles: null, skipped: 0, narrowed: false });
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
  const rounds = Array.from({ length: ROUNDS }, () => timesOf(lines.length, (n) => lines[n] as string)).slice(WARM_UP);
  return {
    name: 'evidence.parse-ratio',
    value: sum(rounds.map(({ engine }) => engine)) / sum(rounds.map(({ parsing }) => parsing)),
    unit: 'ratio',
  };
};

const MOST = 300_000;
const FEW = 1000;
const TURNS = 4;

/**
 * Time per issue at 300,000 generated issues over time per issue at 1,000. The same issues are done as three hundred thousands and as one
 * whole, by turns, so that both bear the same disturbance; a first turn with a part of them warms up. Each begins on a heap that was
 * collected: the half gigabyte that the turn before left would else be walked through, and swept, at the cost of the next whole.
 * Lines are made when they are needed: all together they would take more memory than the records.
 */
export const linear = (): Measured => {
  const turn = (count: number): { readonly whole: number; readonly parts: number } => {
    let parts = 0;
    globalThis.gc?.();
    for (let from = 0; from < count; from += FEW) parts += timesOf(FEW, (n) => generatedIssue(from + n)).engine;
    globalThis.gc?.();
    return { whole: timesOf(count, generatedIssue).engine, parts };
  };
  turn(MOST / 10);
  // Of the few collections that stop everything, the large one takes half a second: over some turns each bears its share of them.
  const turns = Array.from({ length: TURNS }, () => turn(MOST));
  const value = sum(turns.map(({ whole }) => whole)) / sum(turns.map(({ parts }) => parts));
  return { name: 'evidence.linear', value, unit: 'ratio' };
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
