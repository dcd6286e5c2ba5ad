import { describe, expect, it } from 'vitest';
import { setSummaryReader } from '#usecases/set-summary-reader';
import { visitorOf, which } from '../support/session-use-cases';
import { person } from '../support/story';
import { summaryToPublish } from '../support/summary-to-publish';

async function ground() {
  const on = await summaryToPublish();
  const set = (accountId: string, role: string | null, reads = true) =>
    setSummaryReader(on.needs, visitorOf('miriam'), {
      ...{ ...which, locale: 'en-GB' },
      ...{ accountId: person(accountId), role, reads },
    });
  await set('dan', 'Sponsor');
  await set('eva', null);
  return { ...on, set };
}

const readersOf = async (on: Awaited<ReturnType<typeof ground>>) =>
  (await on.kept())?.readers.map(({ accountId, role }) => `${accountId}: ${role}`);

describe('Those who need to read a summary', () => {
  it('are added once: adding somebody who is there changes nothing, neither their place nor what there is to publish', async () => {
    const on = await ground();
    const before = await on.kept();
    await on.set('dan', 'Sponsor');
    await on.set('eva', null);
    expect(await on.kept()).toEqual(before);
    expect(before?.revision).toBe(2);
  });

  it('stay in their place when their role is said otherwise, and go when they are taken off', async () => {
    const on = await ground();
    await on.set('dan', 'Pays for it');
    expect(await readersOf(on)).toEqual(['dan: Pays for it', 'eva: null']);
    await on.set('dan', null, false);
    await on.set('dan', null, false);
    expect(await readersOf(on)).toEqual(['eva: null']);
    expect((await on.kept())?.revision).toBe(4);
  });
});
