import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, personAt } from './support/browser';
import { type ExportFolder, exportedIssue, exportFolder, january, statusMove } from './support/exports';
import { type LocalSite, startSite } from './support/local-site';
import { LEAD } from './support/people';
import { goToChapter, openPostMortem } from './support/post-mortem-page';

let folder: ExportFolder;
let site: LocalSite;
let person: Person;

const worked = (done: boolean) => [statusMove(january(5), '10', '3'), ...(done ? [statusMove(january(20), '3', '11')] : [])];

const hours = (estimate: number, spent: number) => ({ timeoriginalestimate: estimate * 3600, timespent: spent * 3600 });

beforeAll(async () => {
  folder = exportFolder();
  const file = folder.write('poor.jsonl', [
    // Worked on in time, but nobody logged or estimated anything.
    exportedIssue('NOTIME-1', { status: '11', fields: { duedate: '2026-01-15' }, history: worked(true) }),
    exportedIssue('NOTIME-2', { status: '11', fields: { duedate: '2026-01-25' }, history: worked(true) }),
    // Estimated and logged, but without a date.
    exportedIssue('NODATE-1', { status: '11', fields: hours(4, 9), history: worked(true) }),
    exportedIssue('NODATE-2', { status: '11', fields: hours(2, 2), history: worked(true) }),
    // Nothing ever happened to them, as far as the export says.
    exportedIssue('BARE-1', { status: '11' }),
    exportedIssue('BARE-2', { status: '3', fields: { duedate: '2026-01-15' } }),
    exportedIssue('BARE-3'),
    // Histories as old, imported and customised sites have them.
    exportedIssue('ODD-1', {
      status: '11',
      fields: { duedate: '2026-01-18' },
      history: [
        {
          created: '2025-12-20T10:00:00.000+0000',
          items: [{ field: 'duedate', from: null, to: '2026-01-12', toString: '2026-01-12' }],
        },
        {
          created: january(3),
          items: [{ field: 'Moon phase', fieldId: 'customfield_99', from: null, to: 'full', toString: 'full' }],
        },
        { created: january(4), items: [{ field: 'RemoteWorkItemLink', from: null, to: '7', toString: 'linked' }] },
        statusMove(january(5), '10', '3', { to: '777', toString: 'Waiting for the moon' }),
        statusMove(january(9), '3', '11', { from: '777', fromString: 'Waiting for the moon', toString: 'Done' }),
        {
          created: january(9),
          items: [{ field: 'duedate', from: '2026-01-12', fromString: '2026-01-12', to: '2026-01-18', toString: '2026-01-18' }],
        },
      ],
    }),
    exportedIssue('ODD-2', {
      status: '3',
      history: [
        { created: january(6), items: [{ field: 'status', from: '10', fromString: 'To Do', to: '3', toString: 'In Progress' }] },
      ],
    }),
  ]);
  site = await startSite(['--import', file]);
  person = await personAt(site.url, { accountId: LEAD });
});
afterAll(async () => {
  await person?.leave();
  await site?.stop();
  folder?.remove();
});

const open = (key: string) => openPostMortem(person.page, site, key);
/** A row of the facts card, with its sentence; the page sets numbers and units with no-break spaces. */
const row = async (frame: Frame, name: RegExp) => (await frame.getByRole('row', { name }).innerText()).replace(/\s+/g, ' ');
const said = (frame: Frame, words: string) => frame.getByText(words).first().waitFor({ timeout: 10_000 });

describe('A project without time tracking', () => {
  it('tells dates and scope, says that no time was logged, and never shows 0 for what is not known', async () => {
    const frame = await open('NOTIME');
    expect(await row(frame, /^End/)).toContain('25 Jan 20 Jan −5 days');
    expect(await row(frame, /^Scope/)).toContain('2 issues 2 issues as planned');
    expect(await row(frame, /^Effort/)).toContain('no time logged no time logged Not enough data');
    await said(frame, 'No time was logged, so effort cannot be compared. Dates and scope do not need it.');
    await said(frame, 'Effort cannot be compared');
    await goToChapter(frame, 'How far to trust this');
    await said(frame, 'No issue has an estimate: effort cannot be held against a plan.');
  });
});

describe('A project without due dates', () => {
  it('tells when it finished, its scope and its effort, and says that slip cannot be shown', async () => {
    const frame = await open('NODATE');
    await said(frame, 'It had no due dates, so there is no plan to hold that against.');
    expect(await row(frame, /^End/)).toContain('no due dates 20 Jan Not enough data');
    await said(frame, 'No issue has a due date, so slip cannot be shown. Scope and flow do not need one.');
    expect(await row(frame, /^Effort/)).toContain('6 h 11 h +83%');
    await frame.getByRole('list', { name: 'Timeline, 2 rows' }).waitFor();
  });
});

describe('A project without any history', () => {
  it('says what cannot be told and still shows which issues there are and when they were finished', async () => {
    const frame = await open('BARE');
    await said(
      frame,
      'Jira gave no change history for its 3 issues. When they were created and finished can be shown (1 is finished)',
    );
    expect(await row(frame, /^Start/)).toContain('no history no history Not enough data');
    await goToChapter(frame, 'How far to trust this');
    await said(frame, 'issues came without change history');
    await frame.getByRole('list', { name: 'Timeline, 3 rows' }).waitFor();
    await frame.getByRole('link', { name: 'BARE-2' }).first().waitFor();
  });
});

describe('Odd histories', () => {
  it('with unknown fields, items without a field id, changes before creation and a status that is gone count where they can, and are named where they cannot', async () => {
    const frame = await open('ODD');
    const first = frame.getByRole('list', { name: 'Timeline, 2 rows' }).getByRole('button', { name: /^ODD-1 / });
    const sentence = ((await first.getAttribute('aria-label')) ?? '').replace(/\s+/g, ' ');
    expect(sentence).toContain('First planned to end 12 Jan, last for 18 Jan; the date moved once.');
    expect(sentence).toContain('Worked on from 5 Jan to 20 Jan');
    const second = frame.getByRole('list', { name: 'Timeline, 2 rows' }).getByRole('button', { name: /^ODD-2 / });
    // Its only status change has no field id: without it nobody would know that work has begun.
    expect(((await second.getAttribute('aria-label')) ?? '').replace(/\s+/g, ' ')).toContain('6 Jan');
    await goToChapter(frame, 'How far to trust this');
    await said(frame, 'The status “Waiting for the moon” no longer exists in Jira; it was counted as in progress (1 issue).');
    await said(frame, '1 issue changed before the day of creation');
  });
});

describe('All of them', () => {
  it('leave nothing to complain about in the browser', () => {
    expect(person.complaints).toEqual([]);
  });
});
