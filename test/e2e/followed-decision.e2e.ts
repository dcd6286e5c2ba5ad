import type { Frame } from 'playwright-core';
import { expect, it } from 'vitest';
import { askApp, contextToken } from './support/ask-app';
import { appFrame, axeFindings } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { LEAD, MEMBER } from './support/people';
import { addressOfPage } from './support/post-mortem-page';
import { as } from './support/post-mortems';

const { site, lead } = leadAtSite();
const PM = 'pm-that-decided';
const DECISION = 'decision-0001';
const CHANGE = 'The kick-off template has a section on the data that the pilot will run on';
const PROVED = 'The last two kick-offs filled the section in';
const LAPSED = 'The newest kick-off went back to the old template';

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
    ...{ verification: { kind: 'count', count: 3, what: 'kick-offs that have it' }, topic: null, standing: { kind: 'taken' } },
  };
  await send({ kind: 'start' });
  for (let phase = 0; phase < 12; phase += 1) {
    if (!(await send({ kind: 'write', of: 'decisions', item: DECISION, based: 0, draft })).includes('refused')) break;
    await send({ kind: 'move-on', from: phase, skip: 'Only the decision matters here' });
  }
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

async function decisions(): Promise<Frame> {
  await lead.page.goto(`${await addressOfPage(site, 'TRIAGE')}?view=decisions`);
  const frame = await appFrame(lead.page);
  await frame.getByRole('heading', { name: 'All decisions' }).waitFor({ timeout: 20_000 });
  return frame;
}

it('is asked after 30 days whether it is followed, and after 90 whether it helped, where its owner works (S1-58, S1-59)', async () => {
  const key = await decided();
  const { transitions } = (await as(site, LEAD, 'GET', `/rest/api/3/issue/${key}/transitions`)) as {
    transitions: { id: string; to: { statusCategory: { key: string } } }[];
  };
  const closing = transitions.find(({ to }) => to.statusCategory.key === 'done');
  await as(site, LEAD, 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: closing?.id } });

  // Nothing has happened but that a month has passed: the daily look finds what the event has told, or what it has not.
  await site.control('POST', 'clock', { days: 32 });
  const page = await decisions();
  await page.getByRole('button', { name: /^Answer: The kick-off/ }).click();
  await page.getByRole('radio', { name: /^Held/ }).check();
  await page.getByRole('textbox').fill(PROVED);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page.getByText('Your answer is kept with the decision.').waitFor();

  await site.control('POST', 'clock', { days: 60 });
  await lead.page.goto(`${site.url}/browse/${key}`);
  await lead.page.getByRole('button', { name: /Decision of a post-mortem/ }).click();
  const panel = lead.page.getByRole('region', { name: 'Decision of a post-mortem' });
  await panel.getByText(PROVED).waitFor({ timeout: 20_000 });
  await panel.getByRole('combobox', { name: 'Verdict' }).click();
  await lead.page.getByRole('option', { name: 'Drifted' }).click();
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
  await again.getByRole('button', { name: 'Keep', exact: true }).click();
  await again.getByText('What follows is kept').waitFor();
  expect(lead.complaints).toEqual([]);
});
