import { join } from 'node:path';
import Database from 'libsql';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fromParts, toParts } from '#contract/snapshot/snapshot-parts';
import { askApp, contextToken } from './support/ask-app';
import { type Person, personAt } from './support/browser';
import { impatient } from './support/impatient';
import { type LocalSite, startSite } from './support/local-site';
import { LEAD, MEMBER } from './support/people';
import { as, fact, frozen, openOne, openPostMortems } from './support/post-mortems';

const SEARCH = 'POST /rest/api/3/search/jql';
const STORED = 'POST /api/v1';

let site: LocalSite;
let lead: Person;
let member: Person | null = null;

beforeAll(async () => {
  site = await startSite();
  lead = await personAt(site.url, { accountId: LEAD });
  await impatient(lead.context);
});
afterEach(() => site.control('DELETE', 'faults'));
afterAll(async () => {
  await lead?.leave();
  await member?.leave();
  await site?.stop();
});

/** Somebody else of those invited. */
async function aMember(): Promise<Person> {
  member ??= await personAt(site.url, { accountId: MEMBER });
  return member;
}

const plain = async (words: Promise<string>) => (await words).replace(/\s+/g, ' ');
const fault = (rule: object) => site.control('POST', 'faults', rule);
const change = (key: string, fields: object) => as(site, LEAD, 'PUT', `/rest/api/3/issue/${key}`, { fields });
const said = (frame: Frame, words: string | RegExp) => frame.getByText(words).first().waitFor({ timeout: 20_000 });
const frozenNote = (frame: Frame) => plain(frame.locator('#frozen').innerText());
const idOf = (person: Person) => new URL(person.page.url()).searchParams.get('pm') ?? '';

interface Kept {
  readonly id: string;
  readonly freezes: readonly { readonly id: string; readonly parts: number; readonly checksum: string }[];
}

/** A post-mortem as the server has it. */
async function kept(id: string): Promise<Kept> {
  const token = await contextToken(site, LEAD, 'TRIAGE');
  const { postMortems } = await askApp<{ postMortems: Kept[] }>(site, { accountId: LEAD, token }, 'postmortem.list');
  const found = postMortems.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no post-mortem ${id}.`);
  return found;
}

/** The dialog, ready for the press that opens and freezes. */
async function aboutToOpen(title: string) {
  const frame = await openPostMortems(lead, site);
  await frame.getByRole('button', { name: 'Open a post-mortem', exact: true }).click();
  const dialog = frame.getByRole('dialog', { name: 'Open a post-mortem' });
  await dialog.getByLabel('Title').fill(title);
  return { frame, dialog, open: dialog.getByRole('button', { name: 'Open and freeze' }) };
}

describe('Freezing while issues change', () => {
  it('takes what changed since the page was read, and names it', async () => {
    const { frame, open } = await aboutToOpen('Changed before');
    await change('TRIAGE-20', { summary: 'Changed between the view and the freeze' });
    await open.click();
    await frozen(frame);
    expect(await frozenNote(frame)).toContain('1 issue changed while it was frozen: TRIAGE-20');
  });

  it('names what changed while it was packed, and what was deleted', async () => {
    const { frame, open } = await aboutToOpen('Changed during');
    const since = await asked(SEARCH);
    await fault({ match: SEARCH, fault: 'latency', ms: 1_200 });
    await open.click();
    await expect.poll(() => asked(SEARCH), { timeout: 10_000, interval: 20 }).toBeGreaterThan(since);
    await change('TRIAGE-21', { summary: 'Changed while it was frozen' });
    await as(site, LEAD, 'DELETE', '/rest/api/3/issue/TRIAGE-230?deleteSubtasks=true');
    await frozen(frame);
    const note = await frozenNote(frame);
    expect(note).toMatch(/\d+ issues changed while it was frozen/);
    expect(note).toContain('TRIAGE-21');
    expect(note).toContain('TRIAGE-230');
  });
});

/** How often the page has asked something of Jira. */
async function asked(what: string): Promise<number> {
  const { entries } = (await site.control('GET', 'log?after=0')) as { entries: { what: string; via: string }[] };
  return entries.filter((entry) => entry.via === 'bridge' && entry.what.startsWith(what)).length;
}

describe('A freeze that fails in the middle', () => {
  it.each([
    ['storage refuses a part', { match: `${STORED}/set`, fault: '500' }],
    ['storage cuts the connection', { match: `${STORED}/set`, fault: 'cut' }],
    ['storage refuses to show it', { match: `${STORED}/transaction`, fault: '500' }],
  ])('%s: the post-mortem is there without a half snapshot, and Try again ends with exactly one', async (name, rule) => {
    const { frame, dialog, open } = await aboutToOpen(name);
    const since = (await invoked('postmortem.open')).length;
    await open.click();
    await expect
      .poll(async () => (await invoked('postmortem.open')).length, { timeout: 10_000, interval: 10 })
      .toBeGreaterThan(since);
    await fault(rule);
    await dialog.getByRole('alert').getByText('The post-mortem is there').waitFor({ timeout: 40_000 });
    const theirs = await openPostMortems(await aMember(), site);
    await site.control('DELETE', 'faults');
    await theirs.getByRole('button', { name, exact: true }).click();
    await said(theirs, 'The evidence is not frozen yet');
    expect(await theirs.locator('#facts').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await frozen(frame);
    expect((await kept(idOf(lead))).freezes).toHaveLength(1);
  });

  it('a part of the page that does not arrive: says so, and goes on when it does', async () => {
    await lead.leave();
    lead = await personAt(site.url, { accountId: LEAD });
    await impatient(lead.context);
    await lead.context.route(/assets\/freeze-desk/, (route) => route.abort());
    const { frame, dialog, open } = await aboutToOpen('Not loaded');
    await open.click();
    await dialog.getByRole('alert').getByText('The post-mortem is there').waitFor({ timeout: 20_000 });
    await lead.context.unroute(/assets\/freeze-desk/);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await frozen(frame);
    expect((await kept(idOf(lead))).freezes).toHaveLength(1);
  });

  it('the permission is taken away meanwhile: nothing of the project stays on the screen', async () => {
    const { frame, open } = await aboutToOpen('Out of sight');
    await fault({ match: SEARCH, fault: 'latency', ms: 1_500 });
    const since = (await invoked('postmortem.open')).length;
    await open.click();
    await expect
      .poll(async () => (await invoked('postmortem.open')).length, { timeout: 10_000, interval: 10 })
      .toBeGreaterThan(since);
    await site.control('POST', 'permission', { accountId: LEAD, projectKey: 'TRIAGE', browse: false });
    try {
      await said(frame, 'You can no longer see this project');
      const shown = await plain(frame.locator('body').innerText());
      expect(shown).not.toMatch(/TRIAGE-\d|Out of sight/);
    } finally {
      await site.control('POST', 'permission', { accountId: LEAD, projectKey: 'TRIAGE', browse: true });
    }
  });

  it('can be left for later: the dialog closes, and the evidence is frozen from the detail', async () => {
    const { frame, dialog, open } = await aboutToOpen('Frozen later');
    await fault({ match: SEARCH, fault: '500' });
    await open.click();
    await dialog.getByRole('alert').getByText('The post-mortem is there').waitFor({ timeout: 40_000 });
    await dialog.getByRole('button', { name: 'Later' }).click();
    await said(frame, 'The evidence is not frozen yet');
    await site.control('DELETE', 'faults');
    await frame.getByRole('button', { name: 'Freeze the evidence' }).click();
    await frozen(frame);
    expect((await kept(idOf(lead))).freezes).toHaveLength(1);
  });

  it('cancelled while it is sent, leaves nothing that anybody sees, and can be frozen afterwards', async () => {
    const { frame, dialog, open } = await aboutToOpen('Called off');
    await fault({ match: `${STORED}/set`, fault: 'latency', ms: 1_500 });
    await open.click();
    await dialog.getByText('storing part').waitFor({ timeout: 20_000 });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await said(frame, 'The evidence is not frozen yet');
    await site.control('DELETE', 'faults');
    await frame.waitForTimeout(2_500);
    expect((await kept(idOf(lead))).freezes).toHaveLength(0);
    await frame.getByRole('button', { name: 'Freeze the evidence' }).click();
    await frozen(frame);
    expect((await kept(idOf(lead))).freezes).toHaveLength(1);
  });
});

/** The calls of the app of one name so far. */
async function invoked(call: string): Promise<readonly { status: number }[]> {
  const { entries } = (await site.control('GET', 'log?after=0')) as { entries: { kind: string; what: string; status: number }[] };
  return entries.filter(({ kind, what }) => kind === 'invoke' && what.endsWith(` ${call}`));
}

describe('What was frozen', () => {
  const agreed = 'Agreed before it was restricted';
  let shared: string;
  beforeAll(async () => {
    await change('TRIAGE-226', { summary: agreed });
    shared = await openOne(lead, await openPostMortems(lead, site), 'Before it changed');
  });

  const open = async (person: Person, id: string) => {
    const frame = await openPostMortems(person, site, id);
    await frozen(frame);
    return frame;
  };
  const inTable = async (frame: Frame, key: string) => {
    await frame
      .getByRole('navigation', { name: 'In this post-mortem' })
      .getByRole('link', { name: 'Issues', exact: true })
      .click();
    await frame.getByRole('textbox', { name: 'Find in the table' }).fill(key);
    const row = frame.getByRole('region', { name: 'Table of frozen issues' }).getByRole('row').filter({ hasText: key });
    // Its summary is read as it comes into sight.
    await expect.poll(async () => plain(row.first().innerText())).not.toMatch(/^\S+ … /);
    return row.first();
  };

  it('shows an issue that one may not see as its facts and its key, without a title', async () => {
    const { issues } = (await as(site, LEAD, 'POST', '/rest/api/3/search/jql', {
      jql: 'project = TRIAGE AND summary ~ "Personal data found in ticket exports"',
      fields: ['summary'],
    })) as { issues: { key: string; fields: { summary: string } }[] };
    const [{ key, fields }] = issues as [(typeof issues)[0]];
    const frame = await open(lead, shared);
    await expect.poll(async () => plain((await inTable(frame, key)).innerText())).toContain(fields.summary);
    const theirs = await open(await aMember(), shared);
    await expect.poll(async () => plain((await inTable(theirs, key)).innerText())).toContain('no permission, or gone');
    expect(await plain((await inTable(theirs, key)).innerText())).toMatch(/Done|Closed|\d+ \w+/);
    expect(await plain(theirs.locator('body').innerText())).not.toContain(fields.summary);
  });

  it('shows an issue that was restricted afterwards as its key alone to those who may not see it', async () => {
    const frame = await open(lead, shared);
    const before = await open(await aMember(), shared);
    await expect.poll(async () => plain((await inTable(before, 'TRIAGE-226')).innerText())).toContain(agreed);
    await change('TRIAGE-226', { security: { id: '10200' } });
    const after = await open(await aMember(), shared);
    await expect.poll(async () => plain((await inTable(after, 'TRIAGE-226')).innerText())).toContain('no permission, or gone');
    expect(await plain(after.locator('body').innerText())).not.toContain(agreed);
    await expect.poll(async () => plain((await inTable(frame, 'TRIAGE-226')).innerText())).toContain(agreed);
  });

  it('stays when Jira changes; an issue that was deleted, or moved out of sight, is its key alone', async () => {
    const frame = await open(lead, shared);
    const before = await fact(frame, 'scope');
    const row = await plain((await inTable(frame, 'TRIAGE-228')).innerText());
    await change('TRIAGE-228', { duedate: '2027-01-01' });
    await as(site, LEAD, 'DELETE', '/rest/api/3/issue/TRIAGE-229?deleteSubtasks=true');
    await site.control('POST', 'move-issue', { issueKey: 'TRIAGE-227', projectKey: 'CLAUSE' });
    const again = await open(lead, shared);
    expect(await fact(again, 'scope')).toBe(before);
    expect(await plain((await inTable(again, 'TRIAGE-228')).innerText())).toBe(row);
    for (const key of ['TRIAGE-229', 'TRIAGE-227'])
      await expect.poll(async () => plain((await inTable(again, key)).innerText())).toContain('no permission, or gone');
    await again.getByRole('button', { name: 'Freeze again' }).click();
    await said(again, 'What differs in the facts from the freeze before');
    expect((await kept(shared)).freezes).toHaveLength(2);
  });

  it('opens with a reason where a newer version of the app has taken it, and the rest of the page stands', async () => {
    const frame = await openPostMortems(lead, site);
    await openOne(lead, frame, 'From the future');
    const id = idOf(lead);
    await rewritten(id, (content) => ({ ...content, shape: 1_000, unheardOf: { of: ['what', 1] } }));
    const again = await openPostMortems(lead, site, id);
    await said(again, 'This snapshot cannot be opened');
    await said(again, 'It was taken by a newer version of the app. Update the app to open it; nothing of it is lost.');
    expect(await again.locator('#people').count()).toBe(1);
    await again.getByRole('button', { name: 'Freeze again' }).click();
    await frozen(again);
    await said(again, /^The freeze of .* cannot be compared\./);
  });

  it('shows the numbers where the findings are of another version, and says what is missing', async () => {
    const frame = await openPostMortems(lead, site);
    await openOne(lead, frame, 'Findings of another version');
    const id = idOf(lead);
    await rewritten(id, (content) => ({ ...content, findings: { flow: 'told otherwise' } }));
    const again = await open(lead, id);
    await said(again, 'It was taken by an older version of the app. Its numbers and issues are shown;');
    await goToFrozenChapter(again, 'Flow');
    await again.getByRole('list', { name: /^Timeline/ }).waitFor();
  });

  it('says so where what is stored is damaged, and does not show it', async () => {
    const frame = await openPostMortems(lead, site);
    await openOne(lead, frame, 'Damaged');
    const id = idOf(lead);
    const [head] = (await kept(id)).freezes;
    inDatabase((db) =>
      db.prepare("UPDATE kvs SET value = ? WHERE space = 'plain' AND key = ?").run('"AAAA"', `frozen:${id}:${head?.id}:0`),
    );
    const again = await openPostMortems(lead, site, id);
    await said(again, 'What is stored of it is damaged and cannot be shown.');
    inDatabase((db) => db.prepare("DELETE FROM kvs WHERE space = 'plain' AND key = ?").run(`frozen:${id}:${head?.id}:0`));
    const gone = await openPostMortems(lead, site, id);
    await said(gone, 'parts of this snapshot are lost');
    expect(await gone.locator('#facts').count()).toBe(0);
  });
});

const goToFrozenChapter = (frame: Frame, name: string) =>
  frame.getByRole('navigation', { name: 'In this post-mortem' }).getByRole('link', { name }).click();

function inDatabase<T>(work: (db: Database.Database) => T): T {
  const db = new Database(join(site.folder, 'site.db'));
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** Puts something else into storage in the place of a post-mortem's snapshot, as another version of the app would have kept it. */
async function rewritten(id: string, to: (content: Record<string, unknown>) => Record<string, unknown>): Promise<void> {
  const [head] = (await kept(id)).freezes;
  if (head === undefined) throw new Error('There is no freeze.');
  const token = await contextToken(site, LEAD, 'TRIAGE');
  const read = await askApp<{ parts: string[] }>(site, { accountId: LEAD, token }, 'freeze.read', {
    postMortemId: id,
    freezeId: head.id,
  });
  const content = await fromParts(read.parts, head.checksum);
  if (!content.ok) throw new Error(content.problem);
  const next = await toParts(to(content.value as Record<string, unknown>) as { shape: number }, []);
  inDatabase((db) => {
    const row = db.prepare("SELECT value FROM kvs WHERE space = 'entity:post-mortem' AND key = ?").get(id) as { value: string };
    const write = db.prepare('UPDATE kvs SET value = ? WHERE space = ? AND key = ?');
    write.run(row.value.replace(head.checksum, next.checksum), 'entity:post-mortem', id);
    expect(next.parts).toHaveLength(head.parts);
    for (const [n, part] of next.parts.entries()) write.run(JSON.stringify(part), 'plain', `frozen:${id}:${head.id}:${n}`);
  });
}

describe('All of it', () => {
  it('leaves nothing to complain about in the browser', () => {
    expect(lead.complaints.filter((line) => !/status of \d{3}/.test(line))).toEqual([]);
  });
});
