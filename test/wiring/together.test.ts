import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const tests = fileURLToPath(new URL('..', import.meta.url));
/** The rooms of the project `together` in test/vitest.config.mts. */
const ROOMS = ['domain', 'contract', 'usecases', 'static', 'conformance'];
const REACHES_OUT = /\bglobalThis\b|\bprocess\.env\b|\bprocess\.chdir\b|\bvi\.(stub|mock|doMock|spyOn|use|setSystemTime)/;

describe('Tests that share a process', () => {
  it('change nothing outside of themselves; those that do are called *.alone.test', () => {
    const files = ROOMS.flatMap((room) =>
      readdirSync(join(tests, room), { recursive: true })
        .map((name) => join(room, String(name)))
        .filter((name) => /\.test\.tsx?$/.test(name) && !name.includes('.alone.')),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((name) => REACHES_OUT.test(readFileSync(join(tests, name), 'utf8')))).toEqual([]);
  });
});
