import { describe, expect, it } from 'vitest';
import { loopSite } from '../forge/fixtures/loop/loop-site';

const { send, invoke, createIssue } = loopSite();

/** An issue, and its transition into a done status. */
async function closing(summary: string) {
  const { key } = await createIssue(summary);
  const path = `/rest/api/3/issue/${key}/transitions`;
  const { transitions } = (await send('GET', path)).body;
  const done = transitions.find((one: { to: { statusCategory: { key: string } } }) => one.to.statusCategory.key === 'done');
  const standsIn = async () => (await send('GET', `/rest/api/3/issue/${key}`)).body.fields.status.id;
  return { key, to: done.to.id, standsIn, close: () => send('POST', path, { transition: { id: done.id } }) };
}
const put = (statusId: string, over = {}) =>
  send('POST', '/_site/validators', { validatorKey: 'loop-validator', projectKey: 'AI', statusId, ...over });

describe('a validator of the app on a transition', () => {
  it('keeps an issue where it is with its message, and lets another through', async () => {
    const early = await closing('Not yet ready');
    expect((await early.close()).status).toBe(204);
    const again = await closing('Not yet ready either');
    const before = await again.standsIn();
    expect((await put(again.to)).status).toBe(201);
    expect(await again.close()).toMatchObject({
      status: 400,
      body: { errorMessages: ['Ask first, then close it.'], errors: {} },
    });
    expect(await again.standsIn()).toBe(before);
    const [seen] = (await invoke('seen', { of: 'asked' })) as { asked: object; as: string }[];
    expect(seen?.asked).toEqual({
      issue: { key: again.key },
      configuration: {},
      transition: { from: { id: before }, to: { id: again.to }, modifiedFields: {} },
    });
    // Nobody is there whom the app could speak for.
    expect(seen?.as).toBe('NEEDS_AUTHENTICATION_ERR');
    expect((await (await closing('Ready')).close()).status).toBe(204);
    expect(await (await closing('This is broken')).close()).toMatchObject({ status: 400 });
    const { added } = (await send('GET', '/_site/validators')).body;
    expect(added).toHaveLength(1);
    await send('DELETE', `/_site/validators/${added[0].id}`);
    expect((await again.close()).status).toBe(204);
  });

  it('is none that the app does not have, and none of another project', async () => {
    const { to, close } = await closing('Not yet, elsewhere');
    expect((await put(to, { validatorKey: 'another' })).status).toBe(404);
    expect((await put(to, { projectKey: 7 })).status).toBe(400);
    expect((await put(to, { projectKey: 'OPEN' })).status).toBe(201);
    expect((await close()).status).toBe(204);
    expect((await send('DELETE', '/_site/validators/none')).status).toBe(404);
  });
});
