import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CompanyNeeds, createCompany } from '../../../static/shared/src/session/company';
import type { Channels } from '../../../static/shared/src/session/hint-line';
import { leaveKvs } from '../../support/kvs-of-the-app';
import { sessionAtDesks } from '../../support/session-at-desks';
import { person } from '../../support/story';
import { virtualClock } from '../../support/virtual-clock';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveKvs();
});

/** Two desks in a session that has begun, a while after both have come. */
async function twoDesks() {
  const at = await sessionAtDesks({ moved: (now) => void vi.setSystemTime(now) });
  const [tomasz, miriam] = [at.desk('tomasz'), at.desk('miriam')];
  await at.pass(5_000);
  void tomasz.send({ kind: 'start' });
  await at.pass(5_000);
  const hints = () => at.told.filter((told) => !JSON.stringify(told).includes('seat'));
  return { at, tomasz, miriam, hints };
}

describe('A hint', () => {
  it('is given once for a command, by the app alone', async () => {
    const { at, miriam, hints } = await twoDesks();
    const before = hints().length;
    void miriam.send({ kind: 'join' });
    await at.pass(8_000);
    expect(hints().slice(before)).toEqual([{ v: miriam.view().session?.version }]);
  });

  it('is given by the browser that sent the command where the app’s was not heard, so that nobody waits for the next look', async () => {
    const { at, tomasz, miriam, hints } = await twoDesks();
    at.kvs.realtime(() => {});
    const before = hints().length;
    void miriam.send({ kind: 'join' });
    await at.pass(3_000);
    expect(hints().slice(before)).toEqual([{ v: miriam.view().session?.version }]);
    expect(tomasz.view().session).toEqual(miriam.view().session);
    expect(tomasz.view().session?.joined).toContain('miriam');
  });
});

describe('What people tell of themselves', () => {
  function company(newest: () => number) {
    const clock = virtualClock(0, async () => void (await new Promise((goOn) => setImmediate(goOn))));
    const told: unknown[] = [];
    const hinted: number[] = [];
    let hear: (payload: unknown) => void = () => {};
    const channels: Channels = {
      async subscribe(_channel, _token, listen) {
        hear = listen;
        return () => {};
      },
      publish: async (_channel, _token, payload) => void told.push(payload),
    };
    const needs: CompanyNeeds = {
      ...{ clock, channels, newest, chance: () => 0.5, serverNow: clock.now },
      open: async () => ({ kind: 'open', channel: 'session-1', token: 't', expiresAt: 900_000, now: 0 }),
      people: () => new Set([person('ada'), person('ben')]),
      mine: () => ({ seat: 'window-of-ada', person: person('ada'), at: null, wrote: false, phase: 1 }),
      hinted: (version) => hinted.push(version),
      lineChanged: () => {},
      changed: () => {},
    };
    const here = createCompany(needs);
    here.start();
    return { here, clock, told, hinted, hear: (payload: unknown) => hear(payload) };
  }

  it('repeats the newest hint for those who have missed it, but no version that only one’s own answer told', async () => {
    const { here, clock, told } = company(() => 12);
    await clock.pass(10);
    // Who tells a version before the hint of it comes is who made it.
    here.sure(13);
    await clock.pass(800);
    expect(told).toEqual([{ seat: 'window-of-ada', person: 'ada', at: null, wrote: false, phase: 1, v: 12 }]);
    await clock.pass(2_000);
    expect(told.slice(1)).toEqual([{ v: 13 }]);
  });

  it('is told with no hint of one’s own where the app’s is heard late', async () => {
    let newest = 12;
    const { here, clock, told } = company(() => newest);
    await clock.pass(5_000);
    const before = told.length;
    here.sure(13);
    await clock.pass(500);
    newest = 13;
    await clock.pass(5_000);
    expect(told).toHaveLength(before);
  });

  it('is a hint and somebody’s presence in one message', async () => {
    const { here, clock, hinted, hear } = company(() => 0);
    await clock.pass(10);
    hear({ seat: 'window-of-ben', person: 'ben', at: null, wrote: false, phase: 1, v: 12 });
    expect(hinted).toEqual([12]);
    expect(here.list(1)).toMatchObject([{ person: 'ben' }]);
  });
});
