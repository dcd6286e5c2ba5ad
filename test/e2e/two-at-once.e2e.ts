import type { Frame } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { type Person, personAt } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { ADMINISTRATOR, MEMBER } from './support/people';
import { goToChapter, openPostMortem } from './support/post-mortem-page';
import { frozen, openOne, openPostMortems } from './support/post-mortems';

const { site, lead } = leadAtSite();
const others = new Map<string, Person>();

afterAll(async () => {
  for (const person of others.values()) await person.leave();
});

async function another(accountId: string): Promise<Person> {
  const person = others.get(accountId) ?? (await personAt(site.url, { accountId }));
  others.set(accountId, person);
  return person;
}

const plain = async (words: Promise<string>) => (await words).replace(/\s+/g, ' ');

describe('Two people who enter the same at once', () => {
  it('money of the project: theirs is shown, yours stays in the form and replaces it when saved again', async () => {
    const budget = async (person: Person, spent: string) => {
      const frame = await openPostMortem(person.page, site, 'TRIAGE');
      await goToChapter(frame, 'What Jira does not hold');
      const chapter = frame.locator('#outside');
      await chapter.getByRole('button', { name: 'Add: Budget and revenue' }).click();
      const form = chapter.getByRole('form', { name: 'Budget and revenue' });
      await form.getByRole('textbox', { name: 'Currency' }).fill('EUR');
      await form.getByRole('textbox', { name: 'Spent' }).fill(spent);
      return { chapter, form };
    };
    const mine = await budget(lead, '100000');
    const theirs = await budget(await another(MEMBER), '161000');
    await theirs.form.getByRole('button', { name: 'Save' }).click();
    await theirs.form.waitFor({ state: 'hidden' });
    await mine.form.getByRole('button', { name: 'Save' }).click();
    await mine.form.getByRole('alert').getByText('Somebody else changed this a moment ago.').waitFor();
    expect(await plain(mine.form.getByRole('alert').innerText())).toContain('161,000');
    expect(await mine.form.getByRole('textbox', { name: 'Spent' }).inputValue()).toBe('100000');
    await mine.form.getByRole('button', { name: 'Save' }).click();
    await mine.form.waitFor({ state: 'hidden' });
    expect(await plain(mine.chapter.innerText())).toContain('€100,000');
  });

  it('the words of a moment: theirs is shown beside the form, and yours stays in it', async () => {
    const rewording = async (person: Person, words: string) => {
      const frame = await openPostMortem(person.page, site, 'TRIAGE');
      await goToChapter(frame, 'Key moments');
      const chapter = frame.locator('#moments');
      await chapter.getByRole('button', { name: 'Reword: First warning' }).click();
      await chapter.getByRole('textbox').fill(words);
      return { chapter, keep: chapter.getByRole('button', { name: 'Keep', exact: true }) };
    };
    const mine = await rewording(lead, 'Three items were overdue and nobody looked');
    const theirs = await rewording(await another(MEMBER), 'The first item was late by a week');
    await theirs.keep.click();
    await theirs.keep.waitFor({ state: 'hidden' });
    await mine.keep.click();
    await mine.chapter.getByText('Somebody changed this moment a little earlier.').waitFor();
    await mine.chapter.getByText('The first item was late by a week').waitFor();
    expect(await mine.chapter.getByRole('textbox').inputValue()).toBe('Three items were overdue and nobody looked');
    await mine.keep.click();
    await mine.keep.waitFor({ state: 'hidden' });
    await mine.chapter.getByText('Three items were overdue and nobody looked').waitFor();
    expect(await mine.chapter.getByText('The first item was late by a week').count()).toBe(0);
  });

  it('the plan of a post-mortem: theirs is shown behind the form, and yours stays in it', async () => {
    const frame = await openPostMortems(lead, site);
    await openOne(lead, frame, 'Support triage pilot');
    const id = new URL(lead.page.url()).searchParams.get('pm') ?? '';
    const changing = async (of: Frame, title: string) => {
      await of.getByRole('button', { name: 'Change', exact: true }).click();
      const dialog = of.getByRole('dialog', { name: 'Change the post-mortem' });
      await dialog.getByLabel('Title').fill(title);
      return { dialog, keep: dialog.getByRole('button', { name: 'Keep' }) };
    };
    const mine = await changing(frame, 'What I called it');
    const administrator = await another(ADMINISTRATOR);
    const seen = await openPostMortems(administrator, site, id);
    await frozen(seen);
    const theirs = await changing(seen, 'What they called it');
    await theirs.keep.click();
    await theirs.dialog.waitFor({ state: 'hidden' });
    await mine.keep.click();
    await mine.dialog.getByRole('alert').getByText('Somebody changed this post-mortem a moment ago.').waitFor();
    expect(await mine.dialog.getByLabel('Title').inputValue()).toBe('What I called it');
    expect(await frame.locator('#pm-heading').innerText()).toContain('What they called it');
    await mine.keep.click();
    await mine.dialog.waitFor({ state: 'hidden' });
    await frame.getByRole('heading', { name: 'What I called it' }).waitFor();
  });

  it('the roles: theirs is told, and yours stays in the form', async () => {
    const settling = async (person: Person, name: string) => {
      const frame = await openPostMortem(person.page, site, 'TRIAGE');
      await goToChapter(frame, 'Edges');
      await frame.locator('#edges').getByRole('button', { name: 'Who works in which role' }).click();
      const dialog = frame.getByRole('dialog');
      const field = dialog.getByRole('textbox', { name: 'Name of the role Engineering' });
      await field.fill(name);
      await field.press('Tab');
      return { frame, dialog, save: dialog.getByRole('button', { name: 'Save' }) };
    };
    const mine = await settling(lead, 'Builders');
    const theirs = await settling(await another(ADMINISTRATOR), 'Makers');
    await theirs.save.click();
    await theirs.dialog.waitFor({ state: 'hidden' });
    await mine.save.click();
    await mine.dialog
      .getByRole('alert')
      .getByText(/Somebody else saved the roles a moment ago: .*Makers/)
      .waitFor();
    await mine.dialog.getByRole('textbox', { name: 'Name of the role Builders' }).waitFor();
    await mine.save.click();
    await mine.dialog.waitFor({ state: 'hidden' });
    await mine.frame
      .locator('#edges')
      .getByRole('button', { name: /Builders/ })
      .first()
      .waitFor();
  });

  it('two freezes of one post-mortem at once: both are kept', async () => {
    const frame = await openPostMortems(lead, site);
    await openOne(lead, frame, 'Frozen by two');
    const id = new URL(lead.page.url()).searchParams.get('pm') ?? '';
    const administrator = await another(ADMINISTRATOR);
    const seen = await openPostMortems(administrator, site, id);
    await frozen(seen);
    for (const one of [frame, seen]) await one.getByRole('button', { name: 'Freeze again' }).click();
    for (const one of [frame, seen])
      await one.getByText(/in the freeze before|same as in the freeze of/).waitFor({ timeout: 20_000 });
    const again = await openPostMortems(lead, site, id);
    await frozen(again);
    await again.getByRole('combobox', { name: 'Shown below' }).click();
    expect(await again.getByRole('option').count()).toBe(3);
  });
});

describe('All of it', () => {
  it('leaves nothing to complain about in the browser', () => {
    expect(lead.complaints).toEqual([]);
  });
});
