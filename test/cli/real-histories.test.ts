import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCommand } from './run-command';

const folder = new URL('../../../shared/data/jira/', import.meta.url).pathname;
const file = (name: string): string => `${folder}${name}.jsonl.gz`;

interface Line {
  readonly key: string;
  readonly started: string | null;
  readonly finished: string | null;
  readonly due: string | null;
  readonly estimate: number | null;
  readonly timeSpent: number | null;
  readonly reopened: number | null;
  readonly handOffs: number | null;
  readonly dueChanges: number | null;
  readonly statusMs: Record<string, number> | null;
  readonly sprints: readonly string[];
}

const issuesOf = async (name: string): Promise<Line[]> => {
  const { code, out, err } = await runCommand(file(name), '--issues');
  expect([code, err]).toEqual([0, '']);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
};
const sum = (values: readonly (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe.skipIf(!existsSync(folder))('real histories (skipped where the shared data is absent)', () => {
  test('of a Jira Server show the truths that are known of them', async () => {
    const issues = await issuesOf('duraspace-2014');
    const having = (holds: (issue: Line) => boolean): number => issues.filter(holds).length;
    expect(issues).toHaveLength(3036);
    expect(having(({ due }) => due !== null)).toBe(286);
    expect(having(({ estimate }) => estimate !== null)).toBe(207);
    expect(having(({ timeSpent }) => timeSpent !== null)).toBe(103);
    expect(having(({ handOffs }) => (handOffs ?? 0) > 0)).toBe(321);
    expect(sum(issues.map(({ handOffs }) => handOffs))).toBe(404);
    expect(having(({ reopened }) => (reopened ?? 0) > 0)).toBe(146);
    expect(having(({ finished }) => finished !== null)).toBe(2377);
  });

  test('of a Jira Cloud name the status that is given two categories', async () => {
    const { out } = await runCommand(file('devlake-merico-cloud'));
    expect(out).toContain('Evidence of 33 issues in 2 projects taken together: EE (30), K5 (3)');
    expect(out).toContain('Status "已完成" is given different categories');
    expect(await issuesOf('devlake-merico-cloud')).toHaveLength(33);
  });

  test('that are absent leave unknown what only they could tell', async () => {
    const issues = await issuesOf('tidev-titanium');
    expect(issues).toHaveLength(29_057);
    expect(
      issues.every(
        ({ started, dueChanges, statusMs, reopened }) =>
          started === null && dueChanges === null && statusMs === null && reopened === null,
      ),
    ).toBe(true);
    expect(issues.filter(({ sprints }) => sprints.length > 0).length).toBe(5717);
    expect(Math.max(...issues.map(({ sprints }) => sprints.length))).toBe(27);
  }, 30_000);
});
