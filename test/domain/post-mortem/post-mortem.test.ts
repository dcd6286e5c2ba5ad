import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editedByHand, versionRemark } from '#domain/post-mortem/page-edited';
import { parsePostMortem } from '#domain/post-mortem/parse-post-mortem';
import { openedOnceMore, type Receipt } from '#domain/post-mortem/receipt';
import { mayChange, takesPart, toBeTold } from '#domain/post-mortem/who-may';
import { aFreeze, aPackPage, aPostMortem, NOW } from '../../support/a-post-mortem';
import { key, person } from '../../support/story';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('A post-mortem as it is stored', () => {
  it('is read back as it was, wherever its pack is', () => {
    const writing = { request: 'request-0001', by: person('miriam'), at: NOW, freezeId: 'freeze-0001' };
    const spot = { spaceId: '501', parentId: '901', title: 'Data pack' };
    for (const pack of [
      { kind: 'not-written' },
      { kind: 'being-written', ...writing, ...spot, onlyInvited: true },
      { kind: 'in-confluence', ...aPackPage() },
      { kind: 'in-jira', ...writing, issue: key('TRI-1') },
    ] as const) {
      const told = [{ accountId: person('sofia'), at: NOW, how: 'mention' }] as const;
      const stored = aPostMortem({ pack, told, freezes: [aFreeze()], earlierPages: [aPackPage()] });
      expect(parsePostMortem(plain(stored))).toEqual({ ok: true, value: stored });
    }
  });

  it('names the field that cannot be read', () => {
    const wrong: readonly (readonly [string, object])[] = [
      ['title', { title: '   ' }],
      ['title', { title: 'x'.repeat(201) }],
      ['kind', { kind: 'incident' }],
      ['outcome', { outcome: 'great' }],
      ['meeting.zone', { meeting: { at: NOW, zone: 'Mars/Base' } }],
      ['meeting.at', { meeting: { at: 'tomorrow', zone: 'UTC' } }],
      ['invited.accountId', { invited: [{ accountId: 'a b', role: 'sponsor' }] }],
      ['invited', { invited: Array.from({ length: 101 }, (_, n) => ({ accountId: `a${n}`, role: 'sponsor' })) }],
      ['pack.kind', { pack: { kind: 'lost' } }],
      ['pack.pageId', { pack: { kind: 'in-confluence', ...aPackPage({ pageId: '../1' }) } }],
      ['freezes.checksum', { freezes: [aFreeze({ checksum: 'abc' })] }],
    ];
    for (const [field, change] of wrong)
      expect(parsePostMortem({ ...plain(aPostMortem()), ...change }), JSON.stringify(change)).toMatchObject({ ok: false, field });
  });

  it('has each person once, with the role given last', () => {
    const invited = ['contributor', 'sponsor'].map((role) => ({ accountId: 'sofia', role }));
    const read = parsePostMortem({ ...plain(aPostMortem()), invited });
    expect(read.ok && read.value.invited).toEqual([{ accountId: 'sofia', role: 'sponsor' }]);
  });
});

describe('Who may do what with a post-mortem', () => {
  const one = aPostMortem();
  const who = (accountId: string, administers = false) => ({ accountId, administers });

  it('lets its opener, its facilitators and project administrators change it, and nobody else', () => {
    expect(mayChange(one, who('miriam'))).toBe(true);
    expect(mayChange(one, who('tomasz'))).toBe(true);
    expect(mayChange(one, who('stranger', true))).toBe(true);
    expect(mayChange(one, who('sofia'))).toBe(false);
  });

  it('counts whoever opened it or was invited as taking part', () => {
    expect(takesPart(one, 'sofia')).toBe(true);
    expect(takesPart(aPostMortem({ invited: [] }), 'miriam')).toBe(true);
    expect(takesPart(one, 'karim')).toBe(false);
  });

  it('tells everybody invited but the writer', () => {
    expect(toBeTold(one, 'miriam')).toEqual(['tomasz', 'sofia']);
  });
});

describe('A receipt', () => {
  it('keeps the first and the last opening, in whatever order the news arrive', () => {
    const opening = fc.record({
      at: fc.integer({ min: 0, max: 1000 }),
      where: fc.constantFrom('jira' as const, 'confluence' as const),
    });
    fc.assert(
      fc.property(fc.array(opening, { minLength: 1 }), (openings) => {
        const accountId = person('sofia');
        const kept = openings.reduce<Receipt | null>((receipt, one) => openedOnceMore(receipt, { accountId, ...one }), null);
        const times = openings.map(({ at }) => at);
        expect(kept).toMatchObject({ first: Math.min(...times), last: Math.max(...times) });
      }),
    );
  });
});

describe('A page that the app wrote', () => {
  const written = { version: 3, checksum: 'as written' };

  it('counts as edited by hand when its text changed, and not for a new title or a version that says the same', () => {
    expect(editedByHand(written, { version: 4, checksum: 'other', remark: '' })).toBe(true);
    expect(editedByHand(written, { version: 4, checksum: 'as written', remark: 'Renamed' })).toBe(false);
    expect(editedByHand(written, { version: 3, checksum: 'as the format was mended', remark: '' })).toBe(false);
  });

  it('knows its own version of which the answer was lost', () => {
    expect(editedByHand(written, { version: 4, checksum: 'other', remark: versionRemark('request-0002') })).toBe(false);
  });
});
