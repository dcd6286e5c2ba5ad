import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { appFrame, type Person, personAt } from './support/browser';
import { type LocalSite, startSite } from './support/local-site';
import { addressOfPage, factsCard, jiraRequests } from './support/post-mortem-page';

const LEAD = '712020:miriam-okafor';

let site: LocalSite;
let person: Person;

beforeAll(async () => {
  site = await startSite();
});
afterEach(async () => {
  await site.control('DELETE', 'faults');
  await person?.leave();
});
afterAll(() => site?.stop());

/** A first visit, while Jira misbehaves. */
async function visit(project = 'TRIAGE') {
  person = await personAt(site.url, { accountId: LEAD });
  await person.page.goto(await addressOfPage(site, project));
  return appFrame(person.page);
}

const fault = (rule: object) => site.control('POST', 'faults', rule);

describe('When Jira asks to slow down', () => {
  it('waits as told, says so, and carries on from the same page', async () => {
    await fault({ match: 'POST /rest/api/3/search/jql', fault: '429', retryAfter: 2, times: 1 });
    const frame = await visit();
    await frame
      .getByText(/slow down/)
      .first()
      .waitFor();
    await factsCard(frame).waitFor({ timeout: 20_000 });
    await frame.getByText('All 238 issues of the project').waitFor();
  });
});

describe('When the connection is lost', () => {
  it('tries again by itself and reads every issue once', async () => {
    await fault({ match: 'POST /rest/api/3/search/jql', fault: 'cut', times: 2 });
    const frame = await visit();
    await factsCard(frame).waitFor({ timeout: 40_000 });
    await frame.getByText('All 238 issues of the project').waitFor();
  });

  it('stops after a while, and goes on where it left off when asked', async () => {
    await fault({ match: 'POST /rest/api/3/changelog/bulkfetch', fault: '503' });
    const frame = await visit();
    const goOn = frame.getByRole('button', { name: /Continue|Try again/ }).first();
    await goOn.waitFor({ timeout: 55_000 });
    await site.control('DELETE', 'faults');
    await goOn.click();
    await factsCard(frame).waitFor({ timeout: 20_000 });
  });
});

describe('A reading that takes long', () => {
  it('shows how far it is and can be cancelled and resumed', async () => {
    await fault({ match: 'POST /rest/api/3/search/jql', fault: 'latency', ms: 1_500 });
    const frame = await visit();
    await frame.getByRole('progressbar').first().waitFor();
    await frame
      .getByText(/of 238 issues/)
      .first()
      .waitFor();
    await frame.getByRole('button', { name: 'Cancel' }).click();
    await site.control('DELETE', 'faults');
    const asked = (await jiraRequests(site)).length;
    await person.page.waitForTimeout(2_000);
    expect((await jiraRequests(site)).length - asked).toBeLessThanOrEqual(1);
    await frame
      .getByRole('button', { name: /Continue/ })
      .first()
      .click();
    await factsCard(frame).waitFor({ timeout: 20_000 });
  });
});
