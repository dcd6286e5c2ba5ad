import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTICE_HOURS, noticeOf } from '#domain/post-mortem/notice';
import type { Receipt } from '#domain/post-mortem/receipt';
import { alsoTold } from '#domain/post-mortem/telling';
import { aPackPage, aPostMortem, NOW } from '../../support/a-post-mortem';
import { person } from '../../support/story';

const HOUR = 3_600_000;
const meetingIn = (hours: number) => ({ at: NOW + hours * HOUR, zone: 'UTC' });
const others = [person('tomasz'), person('sofia')];
const receiptOf = (accountId: string): Receipt => ({ accountId: person(accountId), first: NOW, last: NOW, where: 'jira' });
/** Written by Miriam, who is invited too; the others told at this time. */
const out = (hours: number, toldAt = NOW, people = others) =>
  aPostMortem({
    meeting: meetingIn(hours),
    pack: { kind: 'in-confluence', ...aPackPage() },
    told: alsoTold([], people, toldAt, 'mention'),
  });

describe('The notice that people have before a meeting', () => {
  it('warns when less than 48 hours remain and the pack is not out (S1-42)', () => {
    const notice = noticeOf(aPostMortem({ meeting: meetingIn(47) }), [], NOW);
    expect(notice).toEqual({ kind: 'late', hoursLeft: 47, untold: [person('miriam'), ...others], out: false });
  });

  it('says by when the pack goes out while there is time (S1-42)', () => {
    const notice = noticeOf(aPostMortem({ meeting: meetingIn(72) }), [], NOW);
    expect(notice).toEqual({ kind: 'due', by: NOW + (72 - NOTICE_HOURS) * HOUR, hoursLeft: 72 });
  });

  it('warns when less than 48 hours remain and somebody was never told', () => {
    expect(noticeOf(out(40, NOW, [person('tomasz')]), [], NOW)).toMatchObject({ kind: 'late', untold: ['sofia'], out: true });
  });

  it('names those who have not opened it when less than 48 hours remain (S1-42)', () => {
    expect(noticeOf(out(40), [receiptOf('tomasz')], NOW)).toEqual({ kind: 'unopened', hoursLeft: 40, people: ['sofia'] });
  });

  it('is content when everybody has opened it, and names those who got it late', () => {
    const all = [receiptOf('tomasz'), receiptOf('sofia')];
    expect(noticeOf(out(40, NOW - 20 * HOUR), all, NOW)).toEqual({ kind: 'ready', hoursLeft: 40, short: [] });
    expect(noticeOf(out(40), all, NOW)).toEqual({ kind: 'ready', hoursLeft: 40, short: others });
  });

  it('asks nothing of whoever wrote the pack, and takes an opening for having been told', () => {
    const told = out(40, NOW, [person('tomasz')]);
    expect(noticeOf(told, [receiptOf('sofia')], NOW)).toMatchObject({ kind: 'unopened', people: ['tomasz'] });
  });

  it('says nothing without a meeting, and nothing once it has begun', () => {
    expect(noticeOf(aPostMortem({ meeting: null }), [], NOW)).toEqual({ kind: 'none' });
    expect(noticeOf(aPostMortem({ meeting: meetingIn(0) }), [], NOW)).toEqual({ kind: 'none' });
  });

  it('never warns while more than 48 hours remain, and always once the pack is not out below that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.boolean(), (quarters, isOut) => {
        const hours = quarters / 4;
        const { kind } = noticeOf(isOut ? out(hours) : aPostMortem({ meeting: meetingIn(hours) }), [], NOW);
        if (hours >= NOTICE_HOURS) expect(['due', 'ready']).toContain(kind);
        else expect(kind).toBe(isOut ? 'unopened' : 'late');
      }),
    );
  });
});
