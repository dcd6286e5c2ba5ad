import { beforeAll, describe, expect, it } from 'vitest';
import { openSnapshot } from '#contract/snapshot/open-snapshot';
import { type SnapshotParts, toParts } from '#contract/snapshot/snapshot-parts';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { beginFreeze } from '#usecases/begin-freeze';
import { finishFreeze } from '#usecases/finish-freeze';
import { keepFreezePart } from '#usecases/keep-freeze-part';
import { NotPermitted } from '#usecases/not-permitted';
import { readFreeze } from '#usecases/read-freeze';
import { aPostMortem, NOW } from '../support/a-post-mortem';
import { frozenInMemory } from '../support/frozen-in-memory';
import { frozenProject } from '../support/frozen-project';
import { recordsInMemory } from '../support/records-in-memory';
import { key, person } from '../support/story';

const PROJECT = '10000';
const HOUR = 3_600_000;
const ID = 'pm-00001';
const frozen = frozenProject();
let whole: SnapshotParts;
/** The same snapshot in three parts, as that of a larger project would be. */
let parts: readonly string[];

beforeAll(async () => {
  whole = await toParts(
    frozen,
    frozen.issues.map((issue) => issue.key),
  );
  const text = whole.parts.join('');
  parts = [text.slice(0, 400), text.slice(400, 800), text.slice(800)];
});

const who = (accountId: string, projectId = PROJECT) => ({ accountId, projectId, administers: false });
const miriam = who('miriam');

function ground() {
  let now = NOW;
  const needs = {
    postMortems: recordsInMemory<PostMortem>([{ id: ID, belongsTo: PROJECT, version: 1, value: aPostMortem() }]),
    frozen: frozenInMemory(),
    openSnapshot,
    now: () => now,
  };
  const announced = (freezeId: string) => ({
    postMortemId: ID,
    freezeId,
    parts: parts.length,
    characters: parts.join('').length,
    checksum: whole.checksum,
  });
  return {
    needs,
    announced,
    pass: (time: number) => {
      now += time;
    },
    begin: (freezeId: string, by = miriam) => beginFreeze(needs, by, announced(freezeId)),
    part: (freezeId: string, part: number, by = miriam, text = parts[part] ?? '') =>
      keepFreezePart(needs, by, { postMortemId: ID, freezeId, part, text }),
    finish: (freezeId: string, by = miriam) =>
      finishFreeze(needs, by, { postMortemId: ID, freezeId, movedMeanwhile: [key('GEN-7')], movedCount: 1 }),
    async freeze(freezeId: string) {
      await this.begin(freezeId);
      for (const part of parts.keys()) await this.part(freezeId, part);
      return this.finish(freezeId);
    },
    freezes: async () => (await needs.postMortems.read(ID))?.value.freezes ?? [],
  };
}

describe('Freezing the evidence', () => {
  it('keeps the snapshot with when, as whom, how large and what moved meanwhile, and gives back the same bytes', async () => {
    const on = ground();
    const { value } = await on.freeze('freeze-0001');
    expect(value.freezes).toMatchObject([
      {
        id: 'freeze-0001',
        by: 'miriam',
        at: NOW,
        asOf: frozen.asOf,
        zone: frozen.zone,
        issues: 60,
        rows: 60,
        parts: 3,
        shape: 1,
      },
    ]);
    expect(value.freezes[0]?.movedMeanwhile).toEqual({ keys: ['GEN-7'], count: 1 });
    const read = await readFreeze(on.needs, who('sofia'), { postMortemId: ID, freezeId: 'freeze-0001' });
    expect(read.parts).toEqual(parts);
    const back = await openSnapshot(read.parts, read.head.checksum);
    expect(back.ok && JSON.stringify(back.value)).toBe(JSON.stringify(frozen));
  });

  it('shows nothing of a half-written snapshot', async () => {
    const on = ground();
    await on.begin('freeze-0001');
    await on.part('freeze-0001', 0);
    expect(await on.freezes()).toEqual([]);
    await expect(readFreeze(on.needs, miriam, { postMortemId: ID, freezeId: 'freeze-0001' })).rejects.toThrow(NotPermitted);
    await expect(on.finish('freeze-0001')).rejects.toThrow('Part 2 of 3 of the snapshot has not arrived');
    expect(await on.freezes()).toEqual([]);
  });

  it('freezes once, however often it is sent and finished', async () => {
    const on = ground();
    await on.freeze('freeze-0001');
    expect(await on.begin('freeze-0001')).toBe('frozen-already');
    await on.finish('freeze-0001');
    expect(await on.freezes()).toHaveLength(1);
    await expect(on.part('freeze-0001', 0)).rejects.toThrow(NotPermitted);
  });

  it('is not touched any more once it is finished, also where the last step was cut off', async () => {
    const on = ground();
    const { finish } = on.needs.frozen;
    on.needs.frozen.finish = async () => {
      throw new Error('Connection cut');
    };
    await expect(on.freeze('freeze-0001')).rejects.toThrow('Connection cut');
    on.needs.frozen.finish = finish;
    expect(await on.freezes()).toHaveLength(1);
    await expect(on.part('freeze-0001', 0, miriam, 'QUJD')).rejects.toThrow(NotPermitted);
    const read = await readFreeze(on.needs, miriam, { postMortemId: ID, freezeId: 'freeze-0001' });
    expect(read.parts).toEqual(parts);
    await on.finish('freeze-0001');
    expect(await on.needs.frozen.begun(ID, 'freeze-0001')).toBeNull();
  });

  it('leaves no part behind of a freeze that was begun anew with fewer parts and then given up', async () => {
    const on = ground();
    await on.begin('freeze-0001');
    for (const part of parts.keys()) await on.part('freeze-0001', part);
    const fewer = beginFreeze(on.needs, miriam, { ...on.announced('freeze-0001'), parts: 1 });
    await expect(fewer).rejects.toThrow('another snapshot');
    on.pass(3 * HOUR);
    await on.begin('freeze-0002');
    expect([...on.needs.frozen.parts.keys()].filter((name) => name.includes('freeze-0001'))).toEqual([]);
  });

  it('goes on where a cut connection left it', async () => {
    const on = ground();
    await on.begin('freeze-0001');
    await on.part('freeze-0001', 0);
    expect(await on.begin('freeze-0001')).toBe('begun');
    for (const part of parts.keys()) await on.part('freeze-0001', part);
    expect((await on.finish('freeze-0001')).value.freezes).toHaveLength(1);
  });

  it('keeps both when two people freeze at once, and when one freezes again', async () => {
    const on = ground();
    const other = { ...frozen, frozenAs: person('tomasz') };
    const theirs = await toParts(
      other,
      other.issues.map((issue) => issue.key),
    );
    const tomasz = who('tomasz');
    await on.begin('freeze-0001');
    const announced = {
      postMortemId: ID,
      freezeId: 'freeze-0002',
      parts: 1,
      characters: theirs.parts.join('').length,
      checksum: theirs.checksum,
    };
    await beginFreeze(on.needs, tomasz, announced);
    for (const part of parts.keys()) await on.part('freeze-0001', part);
    await on.part('freeze-0002', 0, tomasz, theirs.parts.join(''));
    await Promise.all([on.finish('freeze-0001'), on.finish('freeze-0002', tomasz)]);
    expect((await on.freezes()).map(({ id, by }) => [id, by]).sort()).toEqual([
      ['freeze-0001', 'miriam'],
      ['freeze-0002', 'tomasz'],
    ]);
    await on.freeze('freeze-0003');
    expect(await on.freezes()).toHaveLength(3);
  });

  it('clears away what a given-up freeze has left, and nothing that somebody is still writing', async () => {
    const on = ground();
    await on.begin('freeze-0001');
    await on.part('freeze-0001', 0);
    on.pass(HOUR / 2);
    await on.begin('freeze-0002');
    await on.part('freeze-0002', 0);
    on.pass(1.75 * HOUR);
    await on.begin('freeze-0003');
    expect((await on.needs.frozen.allBegun(ID)).map(({ freezeId }) => freezeId)).toEqual(['freeze-0002', 'freeze-0003']);
    expect([...on.needs.frozen.parts.keys()]).toEqual([`${ID}:freeze-0002:0`]);
  });

  it('finishes no freeze that may be cleared away at the same moment', async () => {
    const on = ground();
    await on.begin('freeze-0001');
    for (const part of parts.keys()) await on.part('freeze-0001', part);
    on.pass(HOUR + 1);
    await expect(on.finish('freeze-0001')).rejects.toThrow('too long ago');
  });

  it('never clears away the parts of a finished freeze', async () => {
    const on = ground();
    const { finish } = on.needs.frozen;
    // The post-mortem names it, and the mark could not be taken away any more.
    on.needs.frozen.finish = async () => {};
    await on.freeze('freeze-0001');
    on.needs.frozen.finish = finish;
    on.pass(5 * HOUR);
    await on.begin('freeze-0002');
    expect((await readFreeze(on.needs, miriam, { postMortemId: ID, freezeId: 'freeze-0001' })).parts).toEqual(parts);
    expect((await on.needs.frozen.allBegun(ID)).map(({ freezeId }) => freezeId)).toEqual(['freeze-0002']);
  });
});

describe('What the server checks, whatever the browser sends', () => {
  it('lets nobody freeze who may not change the post-mortem, or from another project', async () => {
    const on = ground();
    for (const stranger of [who('sofia'), who('miriam', '99999')]) {
      await expect(on.begin('freeze-0001', stranger)).rejects.toThrow(NotPermitted);
      await expect(on.part('freeze-0001', 0, stranger)).rejects.toThrow(NotPermitted);
      await expect(on.finish('freeze-0001', stranger)).rejects.toThrow(NotPermitted);
    }
    await on.begin('freeze-0001');
    await expect(on.part('freeze-0001', 0, who('tomasz'))).rejects.toThrow(NotPermitted);
    await expect(on.begin('freeze-0001', who('tomasz'))).rejects.toThrow(NotPermitted);
  });

  it('gives a snapshot to nobody outside of its project', async () => {
    const on = ground();
    await on.freeze('freeze-0001');
    await expect(readFreeze(on.needs, who('miriam', '99999'), { postMortemId: ID, freezeId: 'freeze-0001' })).rejects.toThrow(
      NotPermitted,
    );
  });

  it('refuses a snapshot that is not what was announced, of another project, or taken by somebody else', async () => {
    const cases: readonly (readonly [Partial<typeof frozen>, string])[] = [
      [{ project: { ...frozen.project, id: '10001' } }, 'of another project'],
      [{ frozenAs: person('charles') }, 'taken by somebody else'],
      [{ shape: 2 }, 'shape'],
    ];
    for (const [change, said] of cases) {
      const on = ground();
      const other = await toParts(
        { ...frozen, ...change },
        frozen.issues.map((issue) => issue.key),
      );
      const text = other.parts.join('');
      await beginFreeze(on.needs, miriam, {
        postMortemId: ID,
        freezeId: 'freeze-0001',
        parts: 1,
        characters: text.length,
        checksum: other.checksum,
      });
      await on.part('freeze-0001', 0, miriam, text);
      await expect(on.finish('freeze-0001'), said).rejects.toThrow(said);
      expect(await on.freezes()).toEqual([]);
    }
    const on = ground();
    await on.begin('freeze-0001');
    for (const part of parts.keys()) await on.part('freeze-0001', part, miriam, `${parts[part]}AAAA`);
    await expect(on.finish('freeze-0001')).rejects.toThrow('characters');
    for (const part of parts.keys()) await on.part('freeze-0001', part, miriam, (parts[part] ?? '').replace(/[a-z]/g, 'z'));
    await expect(on.finish('freeze-0001')).rejects.toThrow('checksum');
    await expect(on.part('freeze-0001', 3, miriam, 'AAAA')).rejects.toThrow('there is no part 3');
  });

  it('says so when a part was lost later', async () => {
    const on = ground();
    await on.freeze('freeze-0001');
    await on.needs.frozen.remove(ID, { freezeId: 'freeze-0001', parts: 1, by: person('x'), at: 0, characters: 0, checksum: '' });
    await expect(readFreeze(on.needs, miriam, { postMortemId: ID, freezeId: 'freeze-0001' })).rejects.toThrow(
      '1 of 3 parts of this snapshot are lost',
    );
  });
});
