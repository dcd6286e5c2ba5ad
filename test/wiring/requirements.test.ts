import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Row {
  readonly number: string;
  readonly tests: readonly string[];
}

const rows: readonly Row[] = read('test/requirements.md')
  .split('\n')
  .flatMap((line) => {
    const [, number, , tests] = line.split('|').map((cell) => cell.trim());
    return number && /^S\d-\d+$/.test(number)
      ? [{ number, tests: [...(tests ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] as string) }]
      : [];
  });

/** The requirement numbers in the titles of a test file. */
const provedIn = (path: string) => new Set(read(path).match(/\bS[0-4]-\d+\b/g) ?? []);

describe('The page of requirements', () => {
  it('names tests that exist and say that they prove the number', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const { number, tests } of rows) {
      expect(tests, number).not.toEqual([]);
      for (const test of tests) {
        expect(existsSync(join(root, test)), `${number}: ${test}`).toBe(true);
        expect([...provedIn(test)], `${number}: ${test}`).toContain(number);
      }
    }
  });

  it('has every number that a test proves, once', () => {
    const files = readdirSync(join(root, 'test'), { recursive: true })
      .map(String)
      .filter((name) => /\.(test|e2e)\.tsx?$/.test(name) && !name.includes('node_modules'));
    const proved = new Set(files.flatMap((name) => [...provedIn(join('test', name))]));
    expect([...proved].sort()).toEqual(rows.map(({ number }) => number).sort());
  });

  it.skipIf(!existsSync(join(root, '../shared/requirements.md')))(
    'knows only numbers that the requirements have (needs ../shared/requirements.md)',
    () => {
      const known = new Set(read('../shared/requirements.md').match(/\bS[0-4]-\d+\b/g));
      for (const { number } of rows) expect(known).toContain(number);
    },
  );
});
