import { expect, it } from 'vitest';
import { everything, memoryKeep, NOW, open, page } from '../../support/evidence-page';
import { generatedSite } from '../../support/generated-site';

it('tells how far a first read is, then shows it', async () => {
  const view = page();
  await view.send(open);
  expect(view.last('progress')?.progress).toEqual({ phase: 'preparing', read: 0, ofAll: null, histories: 0, trouble: null });
  await view.answer(4);
  expect(view.last('progress')?.progress).toMatchObject({ phase: 'histories', read: 5, ofAll: 5, histories: 0 });
  await view.answer();
  expect(view.last('progress')?.progress).toMatchObject({ phase: 'computing', read: 5, histories: 5 });
  expect(view.last('view')).toMatchObject({
    reading: false,
    view: { all: 5, complete: true, projectName: 'Generated', readAt: NOW },
  });
  expect(view.last('view')?.view.stories).toHaveLength(5);
  expect(view.last('view')?.view.choices.types).toEqual([{ id: '10100', name: 'Task' }]);
});

it('shows what is kept at once, asks only for what changed, and says when that is nothing', async () => {
  const keep = memoryKeep();
  const first = page({ keep });
  await first.send(open);
  await first.answer();
  const second = page({ keep, now: NOW + 3_600_000 });
  await second.send(open);
  await second.settle();
  expect(second.last('view')).toMatchObject({ reading: true, view: { readAt: NOW } });
  expect(second.asked).toHaveLength(2);
  second.forget();
  await second.answer();
  expect(second.last('up-to-date')).toEqual({ kind: 'up-to-date', readAt: NOW + 3_600_000 });
  expect(second.last('view')).toBeUndefined();
  expect(keep.kept?.readAt).toBe(NOW + 3_600_000);
});

it('tells the evidence anew on another day, because what is open has been open for longer', async () => {
  const keep = memoryKeep();
  const first = page({ keep });
  await first.send(open);
  await first.answer();
  const second = page({ keep, now: NOW + 30 * 86_400_000 });
  await second.send(open);
  await second.answer();
  expect(second.last('view')).toMatchObject({ reading: false, view: { readAt: NOW + 30 * 86_400_000 } });
});

it('narrows what is shown without asking Jira again', async () => {
  const view = page();
  await view.send(open);
  await view.answer();
  view.forget();
  await view.send({ kind: 'filter', filter: { ...everything, versionId: '10300' } });
  await view.settle();
  expect(view.last('view')?.view.stories.map(({ key }) => key)).toEqual(['GEN-3']);
  expect(view.last('view')?.view).toMatchObject({ all: 5, evidence: { issues: 1 } });
  expect(view.asked).toEqual([]);
});

it('names everybody who had an issue that is not shown, for the editor of roles, also whoever has written no history', async () => {
  const site = generatedSite(5);
  const [gone, ...others] = site.issues;
  if (gone === undefined) throw new Error('There is an issue.');
  const was = { field: 'assignee', fieldId: 'assignee', fieldtype: 'jira', from: 'left-long-ago', to: 'person-2' };
  const handed = [{ ...was, fromString: null, toString: null }];
  const histories = gone.histories.map((one, n) => (n === 1 ? { ...one, items: handed } : one));
  const view = page({ site: { ...site, issues: [{ ...gone, histories }, ...others] } });
  await view.send(open);
  await view.answer();
  expect(view.last('view')?.view.owners).toEqual([]);
  await view.send({ kind: 'filter', filter: { ...everything, versionId: '10300' } });
  await view.settle();
  expect(view.last('view')?.view.stories.map(({ key }) => key)).toEqual(['GEN-3']);
  expect(view.last('view')?.view.owners).toContain('left-long-ago');
  expect(Object.keys(view.last('view')?.view.names ?? {})).not.toContain('left-long-ago');
});

it('tells the stories anew when a lead settles which statuses are blocked', async () => {
  const view = page();
  await view.send(open);
  await view.answer();
  const blocked = () => view.last('view')?.view.stories.filter(({ blockedSince }) => blockedSince !== null).length;
  expect(blocked()).toBe(0);
  await view.send({
    kind: 'settings',
    settings: { blockedStatusIds: ['10001'], baseline: null, startDateField: null, waitingStatusIds: null },
  });
  await view.settle();
  expect(blocked()).toBeGreaterThan(0);
});

it('waits as long as Jira asks, says so, and goes on with the same page', async () => {
  const view = page();
  await view.send(open);
  await view.answer(3);
  await view.answer(1, (answer) => ({ ...answer, status: 429, headers: { 'retry-after': '40' } }));
  expect(view.asked).toEqual([]);
  expect(view.last('progress')?.progress.trouble).toEqual({ kind: 'slow-down', until: NOW + 40_000 });
  view.ring();
  expect(view.last('progress')?.progress.trouble).toBeNull();
  await view.answer();
  expect(view.last('view')?.view.all).toBe(5);
});

it('stops when it is cancelled and goes on where it was', async () => {
  const view = page({ site: generatedSite(150) });
  await view.send(open);
  await view.answer(4);
  const [underWay] = view.asked.splice(0);
  await view.send({ kind: 'cancel' });
  expect(view.last('stopped')).toMatchObject({ reason: 'cancelled', progress: { read: 100, ofAll: 150, trouble: null } });
  if (underWay) view.asked.push(underWay);
  await view.answer();
  expect(view.kinds().filter((kind) => kind === 'stopped')).toHaveLength(1);
  await view.send({ kind: 'continue' });
  await view.answer();
  expect(view.last('view')?.view.all).toBe(150);
});

it('shows nothing by itself after a cancel, even when the last answers were on their way, and has them when it goes on', async () => {
  const view = page({ site: generatedSite(5) });
  await view.send(open);
  await view.answer(5);
  const underWay = view.asked.splice(0);
  await view.send({ kind: 'cancel' });
  view.asked.push(...underWay);
  await view.answer();
  expect(view.kinds()).not.toContain('view');
  await view.send({ kind: 'continue' });
  await view.answer();
  expect(view.last('view')?.view.all).toBe(5);
});

it('forgets what it showed and kept when permission is taken away', async () => {
  const keep = memoryKeep();
  const view = page({ keep });
  await view.send(open);
  await view.answer();
  await view.send({ kind: 'refresh' });
  await view.answer(1, (answer) => ({ ...answer, status: 403 }));
  expect(view.last('stopped')).toMatchObject({ reason: 'trouble', progress: { trouble: { kind: 'no-permission' } } });
  expect(keep.kept).toBeNull();
  view.forget();
  await view.send({ kind: 'filter', filter: everything });
  await view.settle();
  expect(view.kinds()).toEqual([]);
});

it('reads everything anew when another field holds the planned start, and takes no late answer of the read before for one of its own', async () => {
  const view = page();
  await view.send(open);
  const late = view.asked.splice(0);
  await view.send({ kind: 'settings', settings: { ...open.settings, startDateField: 'customfield_10015' } });
  const fresh = view.asked.splice(0);
  view.asked.push(...late, ...fresh);
  await view.answer();
  expect(view.last('view')?.view.all).toBe(5);
  expect(view.kinds()).not.toContain('stopped');
});

it('shows a first read also where nothing can be kept', async () => {
  // This page keeps nothing unless it is told to.
  const view = page();
  await view.send(open);
  await view.answer();
  await view.send({ kind: 'refresh' });
  await view.answer();
  expect(view.last('view')?.view.all).toBe(5);
  expect(view.last('up-to-date')).toBeDefined();
});
