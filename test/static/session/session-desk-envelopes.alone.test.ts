import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cards, now, room } from '../../support/begun-session';
import { leaveKvs } from '../../support/kvs-of-the-app';
import { aBrowser } from '../../support/session-at-desks';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveKvs();
});

describe('Envelopes', () => {
  it('stay with their writer until they are opened, and are found again after a reload', async () => {
    const at = await room();
    const tomasz = at.desk('tomasz');
    const browser = aBrowser();
    const miriam = at.desk('miriam', browser);
    await at.pass(1_000);
    void tomasz.send({ kind: 'start' });
    for (let phase = 0; phase < 3; phase += 1)
      void tomasz.send({ kind: 'move-on', from: phase, skip: 'Not what this test is about' });
    void tomasz.send({ kind: 'open-writing', what: 'frictions', anonymous: true });
    await at.pass(2_000);
    void miriam.seal('frictions', cards('Too many hands'));
    void miriam.seal('frictions', cards('Too many hands', 'Nobody asked support'));
    await at.pass(1_000);
    expect(now(tomasz).frictions.envelopes).toBe(1);
    const again = at.desk('miriam', browser);
    await at.pass(1_000);
    expect((await Promise.all([again.own(), at.pass(500)]))[0].envelopes).toMatchObject([
      { step: 'frictions', envelope: cards('Too many hands', 'Nobody asked support') },
    ]);
    expect((await Promise.all([tomasz.own(), at.pass(500)]))[0].envelopes).toEqual([]);
    void tomasz.send({ kind: 'reveal', what: 'frictions' });
    await at.pass(1_000);
    expect(
      now(again)
        .items.cards.map(({ text }) => text)
        .sort(),
    ).toEqual(['Nobody asked support', 'Too many hands']);
    expect(now(again).items.cards.map(({ by }) => by)).toEqual([null, null]);
  });

  it('whose answer was lost are not given back when they were opened with the others', async () => {
    const at = await room();
    const tomasz = at.desk('tomasz');
    const miriam = at.desk('miriam');
    await at.pass(1_000);
    void tomasz.send({ kind: 'start' });
    for (let phase = 0; phase < 3; phase += 1)
      void tomasz.send({ kind: 'move-on', from: phase, skip: 'Not what this test is about' });
    void tomasz.send({ kind: 'open-writing', what: 'frictions', anonymous: false });
    await at.pass(2_000);
    const calls = at.wire.length;
    const sealed = miriam.seal('frictions', cards('Written in a tunnel'));
    // The envelope has come to the app, and its answer never comes to the browser.
    while (at.wire.length === calls || at.wire.at(-1)?.name !== 'session.seal') await at.pass(10);
    at.cut('miriam');
    await at.pass(200);
    void tomasz.send({ kind: 'reveal', what: 'frictions' });
    await at.pass(3_000);
    expect(now(tomasz).items.cards.map(({ text }) => text)).toEqual(['Written in a tunnel']);
    at.mend('miriam');
    await at.pass(20_000);
    expect(await sealed).toEqual({ kind: 'done' });
    expect(miriam.view().returned).toEqual([]);
  });

  it('that come too late are given back with their cards', async () => {
    const at = await room();
    const tomasz = at.desk('tomasz');
    const miriam = at.desk('miriam');
    await at.pass(1_000);
    void tomasz.send({ kind: 'start' });
    for (let phase = 0; phase < 3; phase += 1)
      void tomasz.send({ kind: 'move-on', from: phase, skip: 'Not what this test is about' });
    void tomasz.send({ kind: 'open-writing', what: 'frictions', anonymous: false });
    await at.pass(2_000);
    at.cut('miriam');
    const sealed = miriam.seal('frictions', cards('Written in a tunnel'));
    void tomasz.send({ kind: 'reveal', what: 'frictions' });
    await at.pass(3_000);
    at.mend('miriam');
    await at.pass(5_000);
    expect(await sealed).toMatchObject({ kind: 'refused' });
    expect(miriam.view().returned).toMatchObject([{ step: 'frictions', envelope: cards('Written in a tunnel') }]);
    miriam.forgetReturned('frictions');
    expect(miriam.view().returned).toEqual([]);
  });
});
