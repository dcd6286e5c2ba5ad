import type { FrameLocator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { askApp, contextToken } from './support/ask-app';
import { appFrame, axeFindings, personAt } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { LEAD, MEMBER, OUTSIDER, SPONSOR } from './support/people';
import { addressOfPage } from './support/post-mortem-page';
import { as, DELIVERY } from './support/post-mortems';

const { site, lead } = leadAtSite();
const PM = 'pm-of-the-places';
const MODULE = 'post-mortem-session';
let key = '';
let projectId = '';

const settings = () => ({ shape: 1, projectId, projectKey: 'TRIAGE', postMortemId: PM, agenda: 'five-phases' });

/** A page with the macro on it, as Confluence stores one. @returns its id. */
async function pageWith(title: string, config?: object): Promise<string> {
  const parameters = { layout: 'extension', localId: 'macro-1', ...(config === undefined ? {} : { guestParams: config }) };
  const attrs = {
    layout: 'default',
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: key,
    parameters,
    localId: 'macro-1',
  };
  const value = JSON.stringify({ type: 'doc', version: 1, content: [{ type: 'extension', attrs }] });
  const body = { representation: 'atlas_doc_format', value };
  const page = await as(site, LEAD, 'POST', '/wiki/api/v2/pages', { spaceId: DELIVERY, status: 'current', title, body });
  return (page as { id: string }).id;
}

/** The macro of a page as somebody sees it. */
async function macroFor(page: typeof lead.page, pageId: string): Promise<FrameLocator> {
  await page.goto(`${site.url}/wiki/spaces/DEL/pages/${pageId}`);
  return page.frameLocator('[data-testid=macro-frame]');
}

const send = async (...kinds: readonly object[]) => {
  const caller = { accountId: LEAD, token: await contextToken(site, LEAD, 'TRIAGE') };
  const commands = kinds.map((kind, n) => ({ id: `command-of-places-${n}-${Math.round(performance.now())}`, ...kind }));
  return askApp(site, caller, 'session.send', { postMortemId: PM, number: 1, commands, since: 0 });
};
/** The place of lessons and decisions among the five phases. */
const DECISIONS = 8;
const DECIDED = 'The kick-off template gets a section on data access';
const ELSEWHERE = 'Support keeps a list of who may read which mailbox';

const onTo = (place: number) =>
  Array.from({ length: place }, (_, from) => ({ kind: 'move-on', from, skip: 'not needed for this test' }));

/** A decision of Tomasz that lacks nothing, proposed and taken. */
function taken(item: string, text: string) {
  const verification = { kind: 'count', count: 3, what: 'kick-offs have it' };
  const ripe = { text, changes: 'template', owner: MEMBER, due: '2026-10-12', done: 'Three have used it', verification };
  const draft = { ...ripe, impact: 2, effort: 1, topic: null, standing: { kind: 'proposed' } };
  const write = { kind: 'write', of: 'decisions', item };
  return [
    { ...write, based: 0, draft },
    { ...write, based: 1, draft: { ...draft, standing: { kind: 'taken' } } },
  ];
}

interface FoundIssue {
  readonly key: string;
  readonly fields: { readonly summary: string; readonly assignee: { readonly accountId: string } | null };
}

const exported = async (pageId: string) =>
  JSON.stringify(
    await as(site, LEAD, 'POST', '/_site/export', { moduleKey: MODULE, pageId, localId: 'macro-1', exportType: 'pdf' }),
  );

beforeAll(async () => {
  const { app } = (await site.control('GET', 'state')) as { app: { id: string; environmentId: string } };
  key = `${app.id}/${app.environmentId}/static/${MODULE}`;
  projectId = ((await as(site, LEAD, 'GET', '/rest/api/3/project/TRIAGE')) as { id: string }).id;
  const invited = [
    { accountId: LEAD, role: 'facilitator' },
    { accountId: MEMBER, role: 'technical-lead' },
  ];
  const plan = { title: 'Triage, from a page', kind: 'pilot', outcome: 'mixed', meeting: null, invited };
  const caller = { accountId: LEAD, token: await contextToken(site, LEAD, 'TRIAGE') };
  await askApp(site, caller, 'postmortem.open', { id: PM, plan });
});

describe('The macro on its pages', () => {
  let home = '';

  it('says what to do where it is not set up, or set up by another version', async () => {
    const unset = await macroFor(lead.page, await pageWith('Not set'));
    await unset.getByText('No post-mortem is chosen yet').waitFor();
    const later = await macroFor(lead.page, await pageWith('From later', { ...settings(), shape: 7 }));
    await later.getByText('These settings are from another version of the app').waitFor();
  });

  it('is bound to the first page, shows the preparation there, and asks on a copy of it', async () => {
    home = await pageWith('Home of the session', settings());
    const first = await macroFor(lead.page, home);
    await first.getByRole('heading', { level: 1, name: 'Triage, from a page' }).waitFor();
    await first.getByRole('heading', { name: 'Before the meeting' }).waitFor();
    await first.getByRole('radio', { name: /^Five phases/ }).waitFor();
    expect(await first.getByRole('radio', { name: /^Five phases/ }).isChecked()).toBe(true);
    const copy = await macroFor(lead.page, await pageWith('Copy of it', settings()));
    await copy.getByRole('heading', { name: 'Is this page for the same post-mortem?' }).waitFor();
    await copy.getByLabel('Title of the new one').fill('Triage, the second time');
    await copy.getByRole('button', { name: 'Start anew' }).click();
    await copy.getByRole('heading', { level: 1, name: 'Triage, the second time' }).waitFor();
    const again = await macroFor(lead.page, await pageWith('Second copy of it', settings()));
    await again.getByRole('button', { name: 'Share this post-mortem' }).click();
    await again.getByRole('heading', { level: 1, name: 'Triage, from a page' }).waitFor();
  });

  it('keeps what one notes for oneself, and a part that is changed reaches the others', async () => {
    const member = await personAt(site.url, { accountId: MEMBER, width: 800 });
    const mine = await macroFor(lead.page, home);
    await mine.getByLabel('What went well?').fill('The Friday demo');
    await mine.getByLabel('What went well?').blur();
    await mine.getByText('Kept. Only you see it.').waitFor();
    const theirs = await macroFor(member.page, home);
    await theirs.getByLabel('What went well?').waitFor();
    expect(await theirs.getByLabel('What went well?').inputValue()).toBe('');
    expect(await theirs.getByRole('button', { name: 'Start the meeting' }).count()).toBe(0);
    await mine.getByLabel('Tomasz Wieczorek', { exact: true }).selectOption('adjacent-team');
    await expect
      .poll(() => theirs.getByLabel('Tomasz Wieczorek', { exact: true }).inputValue(), { timeout: 15_000 })
      .toBe('adjacent-team');
    await lead.page.reload();
    const after = lead.page.frameLocator('[data-testid=macro-frame]');
    await after.getByLabel('What went well?').waitFor();
    expect(await after.getByLabel('What went well?').inputValue()).toBe('The Friday demo');
    await member.leave();
  });

  it('says whom to ask to those who were not invited, and shows them the record once it is published', async () => {
    const sponsor = await personAt(site.url, { accountId: SPONSOR });
    const before = await macroFor(sponsor.page, home);
    await before.getByText('Ask Miriam Okafor, who can invite you').waitFor();
    await send(
      { kind: 'start' },
      ...onTo(DECISIONS),
      ...taken('decision-of-places', DECIDED),
      ...taken('decision-elsewhere', ELSEWHERE),
      { kind: 'write', of: 'questions', item: 'question-01', based: 0, draft: { text: 'Who plans the shifts?', about: null } },
      { kind: 'close', skip: 'only a test of what comes after' },
    );
    expect(await exported(home)).not.toContain('only a test');
    const own = await macroFor(lead.page, home);
    await own.getByRole('heading', { name: 'Record of the meeting' }).waitFor();
    expect(await axeFindings(await appFrame(lead.page))).toEqual([]);
    await own.getByRole('button', { name: 'Publish the record' }).click();
    await own.getByText(/^Published on/).waitFor();
    await expect.poll(() => exported(home), { timeout: 10_000 }).toContain('only a test of what comes after');
    const record = await macroFor(sponsor.page, home);
    await record.getByRole('heading', { name: 'Record of the meeting' }).waitFor();
    await record.getByText('because: only a test of what comes after').waitFor();
    expect(await record.getByRole('button', { name: 'Reopen the session' }).count()).toBe(0);
    await sponsor.leave();
    const outsider = await personAt(site.url, { accountId: OUTSIDER, width: 400 });
    await (await macroFor(outsider.page, home)).getByText('because: only a test of what comes after').waitFor();
    await outsider.leave();
  });

  it('asks for what another project demands, and makes the issue of a decision there (S3-58)', async () => {
    const room = (await macroFor(lead.page, home)).getByRole('region', { name: 'From decisions to Jira issues' });
    await room.getByRole('button', { name: 'Another project or type' }).click();
    await room.getByLabel('Project, by name or key').fill('OPS');
    await room.getByRole('button', { name: 'Use this project' }).click();
    await room.getByText(/^New issues go to Support operations/).waitFor();
    await room.getByRole('listitem').filter({ hasText: ELSEWHERE }).getByRole('button', { name: 'Create this one' }).click();
    await room.getByLabel('Cost centre').selectOption('Tools');
    expect(await axeFindings(await appFrame(lead.page))).toEqual([]);
    await room.getByRole('button', { name: 'Create 1 issue with this' }).click();
    await room.getByText('With an issue: 1 of 2').waitFor();
    await room.getByRole('link', { name: /^OPS-\d+/ }).waitFor();
  });

  it('makes a decision an issue of its owner in Jira: one, though two windows ask for it at once (S3-58)', async () => {
    const member = await personAt(site.url, { accountId: MEMBER, width: 800 });
    const windows = [await macroFor(lead.page, home), await macroFor(member.page, home)].map((room) =>
      room.getByRole('region', { name: 'From decisions to Jira issues' }),
    );
    const create = windows.map((one) => one.getByRole('button', { name: 'Create 1 issue' }));
    await Promise.all(create.map((button) => button.waitFor()));
    await Promise.all(create.map((button) => button.click()));
    await Promise.all(windows.map((one) => one.getByText('With an issue: 2 of 2').waitFor()));
    const keys = await Promise.all(windows.map((one) => one.getByRole('link', { name: /^TRIAGE-/ }).innerText()));
    const newest = { jql: 'project = TRIAGE ORDER BY created DESC', fields: ['summary', 'assignee'], maxResults: 5 };
    const { issues } = (await as(site, LEAD, 'POST', '/rest/api/3/search/jql', newest)) as { issues: readonly FoundIssue[] };
    const made = issues.filter(({ fields }) => fields.summary === DECIDED);
    expect(made.map(({ fields }) => fields.assignee?.accountId)).toEqual([MEMBER]);
    expect(keys).toEqual([made[0]?.key, made[0]?.key]);
    expect(await axeFindings(await appFrame(member.page))).toEqual([]);
    expect(member.complaints).toEqual([]);
    await member.leave();
  });

  it('publishes its summary on a page below it, with what its writer has changed, and ends with a reason and not for ever', async () => {
    const own = await macroFor(lead.page, home);
    await own.getByRole('heading', { name: /^Summary: 4[78].hours left$/ }).waitFor();
    await own.getByRole('button', { name: 'Open the draft' }).click();
    await own.getByRole('button', { name: 'Edit: What went well' }).press('Enter');
    await own.getByRole('textbox', { name: 'What went well' }).fill('- The Friday demo, each week');
    await lead.page.keyboard.press('Control+Enter');
    await own.getByText('Kept. It says something else than the record.').waitFor();
    // The keyboard is where it was.
    await own.locator('button[aria-label="Edit: What went well"]:focus').waitFor();
    expect(await axeFindings(await appFrame(lead.page))).toEqual([]);
    await own.getByRole('button', { name: 'Publish and tell 1 person' }).click();
    await own.getByText('Published. Everybody on the list has been told.').waitFor();
    const page = own.getByText(/^Published as version 1/).getByRole('link');
    await lead.page.goto((await page.getAttribute('href')) ?? '');
    await lead.page.getByRole('navigation').getByRole('link', { name: 'Home of the session' }).first().waitFor();
    for (const said of ['The Friday demo, each week', DECIDED, 'Who plans the shifts?'])
      await lead.page.getByText(said).first().waitFor();

    await lead.page.goto(`${await addressOfPage(site, 'TRIAGE')}?view=post-mortems&pm=${PM}`);
    const inJira = await appFrame(lead.page);
    await inJira.getByRole('link', { name: /^published/ }).waitFor();
    await inJira.getByRole('button', { name: 'End this post-mortem' }).click();
    await inJira.getByText('2 open decisions').waitFor();
    await inJira.getByLabel('Why it ends all the same').fill('The team goes on with another client');
    expect(await axeFindings(inJira)).toEqual([]);
    await inJira.getByRole('button', { name: 'End it with this reason' }).click();
    await inJira.getByText(/^Ended .* by Miriam Okafor, with 2.open decisions/).waitFor();
    await inJira.getByRole('button', { name: 'Reopen it' }).click();
    await inJira.getByRole('button', { name: 'End this post-mortem' }).waitFor();
    expect(lead.complaints).toEqual([]);
  });

  it('goes on to a follow-up that begins with what was left open, and lives on in Jira when its page goes in the middle of it', async () => {
    const session = await macroFor(lead.page, home);
    await session.getByRole('button', { name: 'Open the follow-up' }).click();
    await session.getByRole('heading', { name: 'Before the follow-up' }).waitFor();
    await session.getByRole('button', { name: 'Start the meeting' }).click();
    await session.getByRole('button', { name: 'Start now' }).click();
    await session.getByRole('heading', { name: /^Phase 1 of 5/ }).waitFor();
    await session.getByRole('button', { name: '1 open question' }).click();
    expect(await session.getByRole('textbox', { name: 'Question 1' }).inputValue()).toBe('Who plans the shifts?');
    await as(site, LEAD, 'DELETE', `/wiki/api/v2/pages/${home}`);
    const more = session.getByRole('textbox', { name: 'Another open question' });
    await more.fill('Who tells the desk of a pause?');
    await more.press('Enter');
    await session.getByRole('textbox', { name: 'Question 2' }).waitFor();
    await lead.page.goto(`${await addressOfPage(site, 'TRIAGE')}?view=post-mortems&pm=${PM}&session=1`);
    const inJira = await appFrame(lead.page);
    await inJira.getByRole('heading', { name: 'Post-mortem: Triage, from a page' }).waitFor();
    await inJira.getByRole('button', { name: 'Go there' }).click();
    await inJira.getByRole('heading', { name: /^Phase 1 of 5/ }).waitFor();
    await inJira.getByRole('button', { name: '2 open questions' }).waitFor();
    expect(lead.complaints).toEqual([]);
  });
});
