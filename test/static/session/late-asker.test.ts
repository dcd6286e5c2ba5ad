import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lateAsker } from '../../../static/session/src/verification/late-asker';
import { virtualClock } from '../../support/virtual-clock';

const settle = () => new Promise<void>((goOn) => setImmediate(goOn));

/** Somebody who is asked, and answers when told to. */
function somebody() {
  const asked: { readonly question: string; answer(text: string): void; fail(): void }[] = [];
  const clock = virtualClock(0, settle);
  const ask = (question: string) =>
    new Promise<string>((answer, refuse) =>
      asked.push({ question, answer, fail: () => refuse(new Error('The connection was lost.')) }),
    );
  return { asked, clock, asker: lateAsker<string, string>(ask, clock) };
}

describe('What is asked while somebody types', () => {
  it('is asked once they pause, and told how long it takes', async () => {
    const { asked, clock, asker } = somebody();
    for (const typed of ['p', 'pr', 'project = ABC']) {
      asker.want(typed);
      await clock.pass(200);
    }
    expect(asked).toEqual([]);
    await clock.pass(400);
    expect(asked.map(({ question }) => question)).toEqual(['project = ABC']);
    await clock.pass(3_100);
    expect(asker.view()).toEqual({ kind: 'asking', seconds: 3 });
    asked[0]?.answer('12 issues');
    await settle();
    expect(asker.view()).toEqual({ kind: 'answered', answer: '12 issues' });
    await clock.pass(5_000);
    expect(asker.view()).toEqual({ kind: 'answered', answer: '12 issues' });
  });

  it('is forgotten when they type on: an answer that comes late is not told', async () => {
    const { asked, clock, asker } = somebody();
    asker.want('one');
    await clock.pass(600);
    asker.want('two');
    asked[0]?.answer('of one');
    await settle();
    expect(asker.view()).toEqual({ kind: 'asking', seconds: 0 });
    await clock.pass(600);
    asked[1]?.answer('of two');
    await settle();
    expect(asker.view()).toEqual({ kind: 'answered', answer: 'of two' });
    asker.want(null);
    expect(asker.view()).toEqual({ kind: 'nothing' });
  });

  it('can be asked again where nobody answered', async () => {
    const { asked, clock, asker } = somebody();
    asker.want('one');
    await clock.pass(600);
    asked[0]?.fail();
    await settle();
    expect(asker.view()).toEqual({ kind: 'unanswered', problem: 'The connection was lost.' });
    asker.again();
    await clock.pass(0);
    asked[1]?.answer('at last');
    await settle();
    expect(asker.view()).toEqual({ kind: 'answered', answer: 'at last' });
  });

  it('is only ever the newest, in whatever order the answers come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5), { minLength: 1, maxLength: 5 }), async (order) => {
        const { asked, clock, asker } = somebody();
        for (const n of order.keys()) {
          asker.want(`question ${n}`);
          await clock.pass(600);
        }
        const last = asked.at(-1);
        const byChance = [...asked].map((one, n) => ({ one, place: order[n] ?? 0 })).sort((a, b) => a.place - b.place);
        for (const { one } of byChance) one.answer(`answer to ${one.question}`);
        await settle();
        expect(asker.view()).toEqual({ kind: 'answered', answer: `answer to ${last?.question}` });
      }),
      { numRuns: 25 },
    );
  });
});
