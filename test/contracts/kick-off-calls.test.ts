import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { proposedFor } from '#domain/proof/proposed';
import { NOW, smallSeed } from '../site/jira/tests/small-seed';
import { leaveSite } from '../support/app-on-site';
import { doneOnSite, newProject } from '../support/done-on-site';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

/** A decision that is looked at in the next project; one began after it was done, and later one that only Ada sees. */
async function twoBegun() {
  const on = await doneOnSite({ kind: 'count', count: 1, what: 'kick-offs that have it' });
  const hidden = newProject('10103', 'HIDDEN', { browse: [{ accountId: 'ada' }] });
  on.app.wiki.jira.loadSeed(smallSeed({ projects: [newProject('10102', 'NEXT'), hidden], issues: [] }));
  on.pass(1);
  await on.create({ project: { id: '10102' } });
  on.pass(1);
  await on.create({ project: { id: '10103' } });
  on.pass(28);
  await on.daily();
  const proposed = async (who: string) => {
    const { followed, decided, today } = await on.one(who);
    const closing = followed.told.closings.at(-1);
    return proposedFor(followed, decided.verification, { closing: closing?.since ?? 0, days: 30 }, today);
  };
  const look = (who: string, project: string, has: boolean, sentence = '') =>
    on.say(who, 'decisions.kick-off', { project, has, sentence });
  return { ...on, proposed, look };
}

describe('Looking at the next projects', () => {
  it('keeps a look at a later one beside the decision, and judges by the first that began (S1-56)', async () => {
    const on = await twoBegun();
    expect(await on.look('ada', 'HIDDEN', false, 'They took the old form.')).toMatchObject({ kind: 'heard' });
    expect((await on.one('ada')).followed.kept.proof.looks).toMatchObject([
      { project: 'HIDDEN', has: false, sentence: 'They took the old form.' },
    ]);
    expect(await on.run(30)).toMatchObject({ found: { has: 0, hasNot: 0 }, because: 'too-few-looks' });
    for (const who of ['ada', 'ben']) expect(await on.proposed(who)).toBeNull();
    await on.look('ben', 'NEXT', true);
    expect(await on.run(30)).toMatchObject({ found: { has: 1, hasNot: 0 }, proposes: 'held' });
    for (const who of ['ada', 'ben']) expect(await on.proposed(who)).toMatchObject({ proposes: 'held' });
  });

  it('is not at those of an earlier closing, once the issue was opened again and closed', async () => {
    const on = await twoBegun();
    const { transitions } = await on.jira('GET', `/rest/api/3/issue/${on.key}/transitions`);
    const back = transitions.find((one: { to: { statusCategory: { key: string } } }) => one.to.statusCategory.key !== 'done');
    await on.jira('POST', `/rest/api/3/issue/${on.key}/transitions`, { transition: { id: back.id } });
    await on.hears();
    on.pass(1);
    await on.close(on.key);
    await on.hears();
    expect((await on.one()).followed.told.closings.filter(({ until }) => until === null)).toHaveLength(1);
    expect((await on.one()).followed.kept.proof.kickOffs).toHaveLength(2);
    expect(await on.look('ben', 'NEXT', false)).toMatchObject({ refusal: { why: 'no-such-project' } });
  });
});
