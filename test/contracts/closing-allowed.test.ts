import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { postMortemScheduled } from '../../src/index';
import { NOW } from '../site/jira/tests/small-seed';
import { appOnSite, leaveSite } from '../support/app-on-site';
import { decidedOnSite, PM, plan } from '../support/decided-on-site';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW - 60_000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

/** What the validator says of an issue of the project AI. */
async function asking() {
  const app = appOnSite();
  const body = JSON.stringify({ fields: { project: { id: '10100' }, issuetype: { id: '10001' }, summary: 'Close the pilot' } });
  const request = { method: 'POST', path: '/rest/api/3/issue', query: new URLSearchParams(), headers: {}, body };
  const { key } = JSON.parse((await app.wiki.jira.handle(request, { accountId: 'ada', scopes: 'all' })).body);
  const open = (id: string, over: object) => app.as('ada').ask('postmortem.open', { id, plan: { ...plan, ...over } });
  return { app, open, asked: (what: unknown = { issue: { key } }) => app.unasked(() => postMortemScheduled(what)) };
}

describe('A project that ends', () => {
  it('is not complete before its post-mortem has a day: the transition says so, and where to set it (S3-60)', async () => {
    const { open, asked } = await asking();
    expect(await asked()).toEqual({ result: false, errorMessage: expect.stringMatching(/none has a day yet.*Post-mortem/) });
    await open('pm-00000002', { meeting: null });
    // A look in the midst of the work is not the one at its end.
    await open('pm-00000003', { kind: 'checkpoint' });
    expect(await asked()).toMatchObject({ result: false });
    await open('pm-00000004', {});
    expect(await asked()).toEqual({ result: true });
  });

  it('may end where a post-mortem was held, though nobody had set a day (S3-60)', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    const [kept] = ((await on.app.as('ada').ask('postmortem.list', {})) as { postMortems: { version: number }[] }).postMortems;
    await on.app.as('ada').ask('postmortem.change', { id: PM, version: kept?.version, plan: { ...plan, meeting: null } });
    expect(await on.app.unasked(() => postMortemScheduled({ issue: { key } }))).toEqual({ result: true });
  });

  it('is told so where the app cannot look, and nothing is let through by that', async () => {
    const { app, open, asked } = await asking();
    await open('pm-00000004', {});
    vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const what of [null, {}, { issue: { key: '../7' } }, { issue: { key: 'AI-99999' } }])
      expect(await asked(what)).toEqual({ result: false, errorMessage: expect.stringContaining('could not look') });
    app.refuse('');
    expect(await asked()).toMatchObject({ result: false, errorMessage: expect.stringContaining('could not look') });
  });
});
