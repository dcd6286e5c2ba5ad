import type { Frame } from 'playwright-core';
import { expect, it } from 'vitest';
import { askApp, contextToken } from './support/ask-app';
import { appFrame, axeFindings } from './support/browser';
import { foundCause } from './support/found-cause';
import { button, field, keep, roomOf } from './support/in-the-room';
import { leadAtSite } from './support/lead-at-site';
import { LEAD, MEMBER } from './support/people';
import { addressOfPage } from './support/post-mortem-page';
import { as } from './support/post-mortems';

const { site, lead } = leadAtSite();
const PM = 'pm-that-decided';
const DECISION = 'decision-0001';
const CHANGE = 'The kick-off template has a section on the data that the pilot will run on';
const SAID = 'I ask what data a pilot will run on before anybody estimates';
const PROVED = 'The last two kick-offs filled the section in';
const LAPSED = 'The newest kick-off went back to the old template';
const BUGS = 'project = TRIAGE AND type = Bug';

interface Standing {
  readonly issue: { readonly standing: { readonly key: string } };
}

/** A post-mortem that closed with one decision of the lead, and the key of the issue that was made of it. */
async function decided(): Promise<string> {
  const caller = { accountId: LEAD, token: await contextToken(site, LEAD, 'TRIAGE') };
  const invited = [
    { accountId: LEAD, role: 'facilitator' },
    { accountId: MEMBER, role: 'technical-lead' },
  ];
  const plan = { title: 'Triage, decided', kind: 'pilot', outcome: 'mixed', meeting: null, invited };
  await askApp(site, caller, 'postmortem.open', { id: PM, plan });
  let sent = 0;
  const send = async (kind: object): Promise<string> => {
    sent += 1;
    const commands = [{ id: `command-of-decided-${sent}`, ...kind }];
    return JSON.stringify(await askApp(site, caller, 'session.send', { postMortemId: PM, number: 1, commands, since: 0 }));
  };
  const draft = {
    ...{ text: CHANGE, changes: 'template', owner: LEAD, due: '2026-09-10', done: 'The template has it', impact: 3, effort: 1 },
    ...{ verification: null, topic: null, standing: { kind: 'proposed' } },
  };
  await send({ kind: 'start' });
  let phase = 0;
  const write = async (of: string, item: string, as: object): Promise<void> => {
    for (; phase < 12; phase += 1) {
      if (!(await send({ kind: 'write', of, item, based: 0, draft: as })).includes('refused')) return;
      await send({ kind: 'move-on', from: phase, skip: 'Only the decision matters here' });
    }
  };
  await write('decisions', DECISION, draft);
  await verifiedBySearch();
  // The screen shows it at once; the app knows it a moment later.
  const read = () => askApp(site, caller, 'session.read', { postMortemId: PM, number: 1, since: null });
  await expect.poll(async () => JSON.stringify(await read()), { timeout: 10_000 }).toContain('"standing":{"kind":"taken"');
  await write('commitments', 'commitment-0001', { text: SAID });
  await send({ kind: 'close', skip: 'Only the decision matters here' });
  const project = (await as(site, LEAD, 'GET', '/rest/api/3/project/TRIAGE')) as { id: string };
  const { issueTypes } = (await as(site, LEAD, 'GET', '/rest/api/3/issue/createmeta/TRIAGE/issuetypes')) as {
    issueTypes: { id: string; name: string }[];
  };
  const made = await askApp(site, caller, 'decision.create', {
    ...{ postMortemId: PM, number: 1, decisionId: DECISION, projectId: project.id, answers: {}, unassigned: false },
    ...{ typeId: issueTypes.find(({ name }) => name === 'Task')?.id, locale: 'en-GB' },
  });
  return (made as Standing).issue.standing.key;
}

/** The lead chooses a search that is to find nothing any more, sees what it finds today, and takes the decision. */
async function verifiedBySearch(): Promise<void> {
  await lead.page.goto(await roomOf(site, PM));
  const room = await appFrame(lead.page);
  await button(room, 'Work it out').click();
  await button(room, 'A field on the next projects').click();
  const search = room.getByRole('searchbox', { name: 'Field' });
  await search.fill('due');
  await button(room, /^Due date/).click();
  await button(room, 'Choose another').click();
  await search.press('Escape');
  // Whoever changes their mind goes on where they were.
  await room.locator('button:focus', { hasText: 'Choose another' }).waitFor();
  await button(room, 'Another way').click();
  await button(room, 'A search in Jira').click();
  await field(room, 'JQL').fill(`${BUGS} AND labels =`);
  await room.getByText('Jira does not take this search.').waitFor();
  await keep(field(room, 'JQL'), BUGS);
  await room.getByText(/^This finds \d+\sissues today\. The first are/).waitFor();
  await room.getByText(/Only issues created after the decision is done will count/).waitFor();
  expect(await axeFindings(room)).toEqual([]);
  await button(room, 'Take it').click();
  await room.getByRole('heading', { name: 'Taken: 1' }).waitFor();
}

/** Somebody reports an issue in the pilot's project. */
const reported = (name: string, summary: string) =>
  as(site, MEMBER, 'POST', '/rest/api/3/issue', { fields: { project: { key: 'TRIAGE' }, issuetype: { name }, summary } });

async function decisions(): Promise<Frame> {
  await lead.page.goto(`${await addressOfPage(site, 'TRIAGE')}?view=decisions`);
  const frame = await appFrame(lead.page);
  await frame.getByRole('heading', { name: 'All decisions' }).waitFor({ timeout: 20_000 });
  return frame;
}

it('is asked after 30 days whether it is followed, and after 90 whether it helped, with what its search has found (S1-55, S1-56, S1-58, S1-59)', async () => {
  const key = await decided();
  const { transitions } = (await as(site, LEAD, 'GET', `/rest/api/3/issue/${key}/transitions`)) as {
    transitions: { id: string; to: { statusCategory: { key: string } } }[];
  };
  const closing = transitions.find(({ to }) => to.statusCategory.key === 'done');
  await as(site, LEAD, 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: closing?.id } });

  // Nothing has happened but that a month has passed: the daily look finds what the event has told, or what it has not.
  // There is later work, and no bug in it.
  await reported('Task', 'Letters of the second branch');
  await site.control('POST', 'clock', { days: 32 });
  const page = await decisions();
  await page.getByText(/the search found nothing in \d+\sissues? of later work; none was expected/).waitFor();
  await page.getByRole('button', { name: /^Answer: The kick-off/ }).click();
  expect(await page.getByRole('radio', { name: /^Held/ }).isChecked()).toBe(true);
  await page.getByRole('textbox').fill(PROVED);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page.getByText('Your answer is kept with the decision.').waitFor();
  // What was said in the closing round is back, for the one who said it.
  const own = page.getByRole('region', { name: 'For you alone' });
  await own.getByText(SAID).waitFor();
  await own.getByRole('button', { name: 'Partly' }).click();
  await own.getByRole('button', { name: 'Keep it' }).click();
  await own.getByText('You noted: Partly.').waitFor();
  await page.getByRole('button', { name: 'Reminders' }).click();
  const reminders = page.getByRole('dialog', { name: 'Reminders' });
  await reminders.getByText(/^A decision due on/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await reminders.getByRole('button', { name: 'Cancel' }).click();

  await reported('Bug', 'Letters without a date are sorted wrongly');
  await site.control('POST', 'clock', { days: 60 });
  await lead.page.goto(`${site.url}/browse/${key}`);
  await lead.page.getByRole('button', { name: /Decision of a post-mortem/ }).click();
  const panel = lead.page.getByRole('region', { name: 'Decision of a post-mortem' });
  await panel.getByText(PROVED).waitFor({ timeout: 20_000 });
  // A fix has drifted: the app found it, and a person says so.
  await panel.getByText(/the search found issues: 1\./).waitFor();
  await panel.getByText('Proposed: Drifted. You decide.').waitFor();
  await panel.getByRole('textbox', { name: 'In a sentence' }).fill(LAPSED);
  await panel.getByRole('button', { name: 'Send' }).click();
  await panel.getByText(LAPSED).first().waitFor();
  await panel.getByRole('combobox').waitFor({ state: 'detached' });
  expect(await axeFindings(lead.page)).toEqual([]);

  // Once an occasion: a comment in which the owner is mentioned.
  const comments = JSON.stringify(await as(site, LEAD, 'GET', `/rest/api/3/issue/${key}/comment`));
  expect(comments.match(/The 30-day check/g)).toHaveLength(1);
  expect(comments).toContain(LEAD);

  const again = await decisions();
  await again
    .getByRole('button', { name: /^Choose what follows/ })
    .first()
    .click();
  await again.getByLabel(/Reopen/).check();
  await again.getByRole('button', { name: 'Reopen it', exact: true }).click();
  await again.getByText(`${key} is open again.`).waitFor();
  expect(lead.complaints).toEqual([]);
}, 90_000);

it('is shown beside the same cause on another project, and did not hold once people confirm that it came back (S1-81, S3-2)', async () => {
  const found = {
    ...{ friction: 'The letters were sorted wrongly', why: 'No kick-off asks for the shape of the data', projects: ['INV'] },
    upstream: 'The pilot was promised before anybody had seen the data',
  };
  const once = await foundCause(site, 'TRIAGE', 'pm-fixed-once', 'Triage, spring', found);
  const key = await once.fixed('The offer template has a section on the data');
  await site.control('POST', 'clock', { days: 10 });
  const upstream = 'We promised this pilot before anybody had looked at the data';
  const again = await foundCause(site, 'INV', 'pm-found-again', 'Invoices, autumn', { ...found, upstream, projects: [] });
  await again.asksWhy();
  await lead.page.goto(`${await addressOfPage(site, 'INV')}?view=post-mortems&pm=pm-found-again&session=1`);
  const room = await appFrame(lead.page);
  await room.getByText('This looks like something that was fixed before').waitFor({ timeout: 20_000 });
  await room.getByText('That post-mortem named INV as a project where it could strike.').waitFor();
  await room.getByRole('button', { name: 'Yes, it came back' }).click();
  await room.getByRole('textbox', { name: 'What came back, in one sentence' }).fill('Half of the invoices had no order number');
  expect(await axeFindings(room)).toEqual([]);
  await room.getByRole('button', { name: 'Keep', exact: true }).click();
  await room.getByText('It did not hold:').waitFor();

  const side = await decisions();
  await side.getByRole('heading', { name: /^1 of \d+ fix(es)? came back/ }).waitFor();
  await side.getByText('Half of the invoices had no order number').waitFor();
  expect(await axeFindings(side)).toEqual([]);
  await lead.page.goto(`${site.url}/browse/${key}`);
  // It opens by itself where it was left open on another issue.
  const panel = lead.page.getByRole('button', { name: /Decision of a post-mortem/ });
  await panel.waitFor();
  if ((await panel.getAttribute('aria-expanded')) !== 'true') await panel.click();
  await lead.page.getByText('Did not hold: it came back in “Invoices, autumn”.').waitFor({ timeout: 20_000 });
  expect(lead.complaints).toEqual([]);
});

it('is counted on a dashboard, by a gadget that is set up in a moment (S3-62)', async () => {
  await lead.page.goto(site.url);
  await lead.page.getByRole('link', { name: 'Dashboard' }).click();
  await lead.page.getByRole('button', { name: 'Add gadget' }).click();
  await lead.page.getByRole('menuitem', { name: /^Decisions of post-mortems/ }).click();
  const gadget = lead.page.getByRole('region', { name: 'Decisions of post-mortems' }).last();
  await gadget.getByLabel('Whose decisions').waitFor({ timeout: 20_000 });
  await gadget.getByRole('button', { name: 'Save' }).click();
  await gadget.getByRole('table', { name: 'Decisions and checks in numbers' }).waitFor({ timeout: 20_000 });
  await gadget.getByRole('heading', { name: 'Waiting longest' }).waitFor();
  expect(await axeFindings(lead.page)).toEqual([]);
  expect(lead.complaints).toEqual([]);
});
