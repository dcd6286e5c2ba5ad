import { expect, it } from 'vitest';
import type { CalendarDate } from '#domain/history/instant';
import { everything, keysOf, NOW, on, open, page, waitUntil } from '../../support/evidence-page';
import { generatedSite } from '../../support/generated-site';

it('shows a chosen day as Jira had it at its end, without asking Jira again (S1-37)', async () => {
  const view = page();
  await view.send(open);
  await view.answer();
  expect(view.last('view')?.view).toMatchObject({ on: null, all: 5 });
  view.forget();
  // GEN-1 was created on 6 January 2026 at nine, begun three days later; GEN-2 a day after GEN-1, and so on.
  await view.send({ kind: 'look-back', on: on('2026-01-08') });
  await view.settle();
  const then = view.last('view')?.view;
  expect(keysOf(view)).toEqual(['GEN-1', 'GEN-2', 'GEN-3']);
  expect(then).toMatchObject({ on: '2026-01-08', all: 3, readAt: NOW, evidence: { issues: 3 } });
  expect(then?.stories.map(({ status, due }) => [status.name, due])).toEqual([
    ['To Do', '2026-01-16'],
    ['To Do', '2026-01-17'],
    ['To Do', '2026-01-18'],
  ]);
  expect(view.asked).toEqual([]);
  await view.send({ kind: 'look-back', on: on('2026-01-09') });
  await view.settle();
  expect(view.last('view')?.view.stories[0]?.status.name).toBe('In Progress');
});

it('shows today for a day that has not ended, and for none', async () => {
  const view = page();
  await view.send(open);
  await view.answer();
  for (const day of [on('2026-08-20'), on('2027-01-01'), null]) {
    await view.send({ kind: 'look-back', on: day });
    await view.settle();
    expect(view.last('view')?.view).toMatchObject({ on: null, all: 5 });
  }
});

it('tells only the newest of several days that come at once', async () => {
  const view = page({ breathe: () => new Promise((resolve) => setTimeout(resolve, 0)) });
  await view.send(open);
  await view.answer();
  await waitUntil(() => view.last('findings') !== undefined);
  view.forget();
  for (const day of ['2026-01-08', '2026-01-09', '2026-01-10']) void view.send({ kind: 'look-back', on: on(day) });
  await waitUntil(() => view.last('findings') !== undefined);
  expect(view.kinds().filter((kind) => kind === 'view')).toHaveLength(1);
  expect(view.last('view')?.view.on).toBe('2026-01-10');
});

it('keeps the marked days where they are while one looks back, and filters the day one looks from', async () => {
  const view = page();
  await view.send(open);
  await view.answer();
  const marked = view.last('view')?.view.keyDays;
  expect(marked?.map(({ kind }) => kind)).toEqual(['first-day', 'baseline', 'first-date-move', 'first-late', 'last-day']);
  await view.send({ kind: 'look-back', on: on('2026-01-08') });
  await view.settle();
  expect(view.last('view')?.view.keyDays).toEqual(marked);
  await view.send({ kind: 'filter', filter: { ...everything, versionId: '10300' } });
  await view.settle();
  expect(view.last('view')?.view).toMatchObject({ on: '2026-01-08', all: 3 });
  expect(keysOf(view)).toEqual(['GEN-3']);
});

it('lets findings follow each view, and names the view that they belong to', async () => {
  const view = page();
  await view.send(open);
  await view.answer();
  await waitUntil(() => view.last('findings') !== undefined);
  expect(view.kinds().filter((kind) => kind === 'view' || kind === 'findings')).toEqual(['view', 'findings']);
  expect(view.last('findings')?.of).toBe(view.last('view')?.view.number);
  await view.send({ kind: 'look-back', on: on('2026-01-08') });
  await waitUntil(() => view.last('findings')?.of === 2);
  expect(view.last('findings')?.findings.flow.issues).toBe(3);
});

it('says that a clock ran ahead where a history has entries from after the read, and not once that time has come', async () => {
  const site = generatedSite(5);
  const [first, ...others] = site.issues;
  if (first === undefined) throw new Error('There is an issue.');
  const HOUR = 3_600_000;
  const ahead = first.histories.map((one, n, all) => (n === all.length - 1 ? { ...one, created: NOW + 2 * HOUR } : one));
  const codesAt = async (now: number, day: CalendarDate | null) => {
    const view = page({ site: { ...site, issues: [{ ...first, histories: ahead }, ...others] }, now });
    await view.send(open);
    await view.answer();
    if (day !== null) await view.send({ kind: 'look-back', on: day });
    await waitUntil(() => view.last('findings')?.of === (day === null ? 1 : 2));
    return view.last('findings')?.findings.trust.notes.map(({ code }) => code);
  };
  expect(await codesAt(NOW, null)).toContain('future-changes');
  expect(await codesAt(NOW + 3 * HOUR, null)).not.toContain('future-changes');
  expect(await codesAt(NOW, on('2026-06-08'))).not.toContain('future-changes');
});

it('does not take what a filter leaves out for gaps in the numbers of the issues', async () => {
  const view = page({ site: generatedSite(8) });
  await view.send(open);
  await view.answer();
  await view.send({ kind: 'filter', filter: { ...everything, versionId: '10300' } });
  await waitUntil(() => view.last('findings')?.of === 2);
  expect(keysOf(view)).toEqual(['GEN-3', 'GEN-6']);
  const notes = view.last('findings')?.findings.trust.notes.map(({ code }) => code);
  expect(notes).not.toContain('missing-numbers');
});
