import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ItemId } from '#domain/session/ids';
import type { NewCommand, Outcome, SessionDesk } from '../../../static/shared/src/session/session-desk';
import { chanceOf } from '../../site/demo/chance';
import { aPlan, aPostMortem } from '../../support/a-post-mortem';
import { leaveKvs } from '../../support/kvs-of-the-app';
import { aBrowser, sessionAtDesks } from '../../support/session-at-desks';
import { person } from '../../support/story';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveKvs();
});

const NAMES = ['tomasz', 'ada', 'ben', 'cleo', 'dan', 'eva'];
const TROUBLE = { lostCalls: 0.1, lateCalls: 0.1, droppedHints: 0.1, doubledHints: 0.1, lateHints: 0.1 };

const cardOf = (item: ItemId, text: string, based: number): NewCommand => ({
  kind: 'write',
  of: 'cards',
  item,
  based,
  draft: { kind: 'friction', text, bucket: null, group: null, repeatable: null, pinned: [] },
});

/** Six people write, change and remove cards for some minutes, reload now and then and lose the network now and then. */
async function troubled(seed: number) {
  const chance = chanceOf(`people ${seed}`);
  const invited = NAMES.map((name) => ({ accountId: person(name), role: name === 'tomasz' ? 'facilitator' : 'contributor' }));
  const postMortem = aPostMortem({ ...aPlan({ invited }), openedBy: person('tomasz') });
  const at = await sessionAtDesks({ postMortem, seed, trouble: TROUBLE, moved: (now) => void vi.setSystemTime(now) });
  const browsers = NAMES.map(aBrowser);
  const desks = NAMES.map((name, n) => at.desk(name, browsers[n]));
  const of = (n: number) => desks[n] as SessionDesk;
  await at.pass(10_000);
  void of(0).send({ kind: 'start' });
  for (let phase = 0; phase < 3; phase += 1)
    void of(0).send({ kind: 'move-on', from: phase, skip: 'Not what this test is about' });
  void of(0).send({ kind: 'open-writing', what: 'frictions', anonymous: false });
  void of(0).send({ kind: 'reveal', what: 'frictions' });
  await at.pass(30_000);

  const asked: { readonly command: NewCommand; outcome: Outcome | null }[] = [];
  const give = (n: number, command: NewCommand) => {
    const one: (typeof asked)[number] = { command, outcome: null };
    asked.push(one);
    void of(n)
      .send(command)
      .then((outcome) => {
        one.outcome = outcome;
      });
  };
  for (let step = 0; step < 80; step += 1) {
    const n = chance.whole(0, NAMES.length - 1);
    const cards = of(n).view().session?.items.cards ?? [];
    const card = cards.length > 0 && chance.happens(0.5) ? chance.pick(cards) : null;
    if (card === null) give(n, cardOf(of(n).newItem(), `New in step ${step}`, 0));
    else give(n, cardOf(card.id, `Changed in step ${step}`, card.revision));
    if (chance.happens(0.05)) {
      const name = NAMES[n] as string;
      at.cut(name);
      at.clock.after(chance.between(1_000, 20_000), () => at.mend(name));
    }
    await at.pass(chance.between(50, 1_500));
  }
  for (const name of NAMES) at.mend(name);
  await at.pass(120_000);
  return { at, desks, asked };
}

describe('A session with lost, doubled and late messages', () => {
  it.each([1, 2, 3])(
    'loses nothing, does nothing twice, and ends the same for everybody (seed %i)',
    async (seed) => {
      const { desks, asked } = await troubled(seed);
      expect(asked.filter(({ outcome }) => outcome === null)).toEqual([]);
      expect(desks.map((desk) => desk.view().pending)).toEqual(desks.map(() => 0));
      const [first, ...others] = desks.map((desk) => desk.view().session);
      for (const other of others) expect(other).toEqual(first);
      const cards = first?.items.cards ?? [];
      for (const { id, revision } of cards) {
        const done = asked.filter(
          ({ command, outcome }) => command.kind === 'write' && command.item === id && outcome?.kind === 'done',
        );
        expect(done).toHaveLength(revision);
      }
      const made = asked.filter(
        ({ command, outcome }) => command.kind === 'write' && command.based === 0 && outcome?.kind === 'done',
      );
      expect(cards).toHaveLength(made.length);
      const refused = desks.flatMap((desk) => desk.view().refused);
      expect(refused).toHaveLength(asked.filter(({ outcome }) => outcome?.kind !== 'done').length);
      expect(refused.length).toBeGreaterThan(0);
    },
    60_000,
  );
});
