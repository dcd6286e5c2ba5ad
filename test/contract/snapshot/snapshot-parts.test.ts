import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '#contract/snapshot/base64';
import { checksumOf } from '#contract/snapshot/checksum';
import { openSnapshot } from '#contract/snapshot/open-snapshot';
import { fromParts, toParts } from '#contract/snapshot/snapshot-parts';
import { freezeEvidence } from '#domain/snapshot/freeze-evidence';
import { PART_CHARACTERS } from '#domain/snapshot/limits';
import { frozenProject, projectToFreeze } from '../../support/frozen-project';

const frozen = frozenProject();
const keys = frozen.issues.map(({ key }) => key);

/** Parts with a checksum that fits, whatever is in them. */
async function partsOf(text: string) {
  const bytes = Uint8Array.from(gzipSync(text));
  return { parts: [toBase64(bytes)], checksum: await checksumOf(bytes) };
}

describe('A snapshot in parts', () => {
  it('gives back the same bytes', async () => {
    const { parts, checksum } = await toParts(frozen, keys);
    const back = await openSnapshot(parts, checksum);
    expect(back.ok && JSON.stringify(back.value)).toBe(JSON.stringify(frozen));
  });

  it('packs the same snapshot into the same parts each time', async () => {
    expect(await toParts(frozen, keys)).toEqual(await toParts(frozen, keys));
  });

  it('cuts a large one into parts that storage takes, and puts them together again', async () => {
    const noise = { shape: 1, noise: Array.from({ length: 60_000 }, (_, n) => Math.imul(n, 2_654_435_761) ^ (n << 7)) };
    const { parts, checksum } = await toParts(noise, []);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(PART_CHARACTERS);
    expect(await fromParts(parts, checksum)).toEqual({ ok: true, value: noise });
  });

  it('finds out when a part is missing, changed or in the wrong place', async () => {
    const { parts, checksum } = await toParts(frozen, keys);
    const text = parts.join('');
    const changed = text.replace(/[A-Z]/, (letter) => (letter === 'A' ? 'B' : 'A'));
    for (const damaged of [[], [changed], [text.slice(0, -8)], [text.slice(400), text.slice(0, 400)], ['%%%%']])
      expect(await fromParts(damaged, checksum)).toMatchObject({ ok: false, field: 'snapshot' });
  });

  it('is refused when a few bytes stand for very many', async () => {
    const zeros = await partsOf(' '.repeat(30_000_000));
    expect(zeros.parts[0]?.length).toBeLessThan(60_000);
    expect(await fromParts(zeros.parts, zeros.checksum)).toMatchObject({ problem: expect.stringContaining('unfolds into more') });
    const counts = await partsOf(JSON.stringify({ shape: 1, keys: [[], ['a'], ['a']], content: ['c', 1e9, 'x'] }));
    expect(await fromParts(counts.parts, counts.checksum)).toMatchObject({
      problem: expect.stringContaining('unfolds into more'),
    });
  });

  it('is refused when what comes out is no snapshot', async () => {
    for (const text of [
      'no JSON',
      '[]',
      'null',
      '{"shape":1}',
      JSON.stringify({ shape: 1, keys: [[], ['a'], ['a']], content: {} }),
    ]) {
      const { parts, checksum } = await partsOf(text);
      expect(await openSnapshot(parts, checksum), text).toMatchObject({ ok: false });
    }
  });

  it('is refused when it carries a summary or a description', async () => {
    for (const smuggled of ['summary', 'description']) {
      const issues = frozen.issues.map((issue) => ({ ...issue, [smuggled]: 'What only some may read' }));
      const { parts, checksum } = await toParts({ ...frozen, issues } as typeof frozen, keys);
      expect(await openSnapshot(parts, checksum)).toMatchObject({ ok: false, field: `issues[].${smuggled}` });
    }
  });

  it('is refused when a field is not what it should be, and says which', async () => {
    const evidence = { ...frozen.evidence, issues: 'many' };
    const { parts, checksum } = await toParts({ ...frozen, evidence } as unknown as typeof frozen, keys);
    expect(await openSnapshot(parts, checksum)).toMatchObject({ ok: false, field: 'evidence.issues' });
  });

  it('takes keys as they are, also odd ones', async () => {
    const odd = ['A-007', 'B_2-1', 'A-7'];
    const { parts, checksum } = await toParts({ shape: 1, keys: odd } as never, odd);
    expect(await fromParts(parts, checksum)).toEqual({ ok: true, value: { shape: 1, keys: odd } });
  });

  it('takes less than 80 bytes an issue, so that five thousand stay below 400 KB', async () => {
    const large = freezeEvidence(projectToFreeze(800));
    const { parts } = await toParts(
      large,
      large.issues.map(({ key }) => key),
    );
    expect(parts.join('').length).toBeLessThan(800 * 80);
  });
});

describe('Base 64', () => {
  it('turns any bytes into letters and back', () => {
    for (const size of [0, 1, 2, 3, 100, 0x6000, 0x6001, 70_000]) {
      const bytes = Uint8Array.from({ length: size }, (_, n) => (n * 31) % 256);
      expect(toBase64(bytes) === Buffer.from(bytes).toString('base64'), String(size)).toBe(true);
      expect(Buffer.compare(fromBase64(toBase64(bytes)) ?? Buffer.alloc(1), bytes), String(size)).toBe(0);
    }
  });

  it('takes nothing else for it', () => {
    for (const text of ['abc', 'ab=c', 'ab\ncd==', '====', 'a===']) expect(fromBase64(text)).toBeNull();
  });
});
