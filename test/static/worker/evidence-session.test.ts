import { expect, it } from 'vitest';
import type { CalendarDate } from '#domain/history/instant';
import { createEvidenceSession } from '../../../static/project/src/worker/evidence-session';
import type { KeptProject } from '../../../static/project/src/worker/project-reading';
import type { EvidenceFilter, FromWorker, HttpAnswer, HttpAsk, ToWorker } from '../../../static/project/src/worker/protocol';
import { keepNothing, type ReadingKeep } from '../../../static/shared/src/keep/reading-keep';
import { generatedSite } from '../../support/generated-site';
import { type SimulatedSite, simulatedAnswer } from '../../support/simulated-jira';

const NOW = Date.UTC(2026, 7, 20, 9);
const everything: EvidenceFilter = { from: null, to: null, versionId: null, epicKey: null, typeId: null };
const open: ToWorker & { kind: 'open' } = {
  kind: 'open',
  cloudId: 'site',
  projectKey: 'GEN',
  projectId: '10200',
  viewer: 'person-1',
  zone: 'UTC',
  settings: { blockedStatusIds: [], baseline: null, startDateField: null, waitingStatusIds: null },
  filter: everything,
};

type Kept = Parameters<typeof createEvidenceSession>[0]['keep'];

/** A keep in memory, as a browser would keep it. */
function memoryKeep(): Kept & { kept: KeptProject | null } {
  const keep: Kept & { kept: KeptProject | null } = {
    kept: null,
    load: async () => structuredClone(keep.kept),
    save: async (_, reading) => {
      keep.kept = structuredClone(reading);
    },
    drop: async () => {
      keep.kept = null;
    },
  };
  return keep;
}

/** Until what a message sets off is done: code that is loaded then takes its time. */
async function waitUntil(holds: () => boolean) {
  for (let turns = 0; !holds(); turns += 1) {
    if (turns > 500) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** A page at the other end of a session, with Jira behind it. */
function page({
  site = generatedSite(5),
  siteNow = () => site,
  keep = keepNothing() as Kept,
  now = NOW,
  breathe = async () => {},
}: {
  site?: SimulatedSite;
  /** The site as it is at a request. */
  siteNow?: () => SimulatedSite;
  keep?: Kept;
  now?: number;
  breathe?: () => Promise<void>;
} = {}) {
  const heard: FromWorker[] = [];
  const asked: { ask: number; http: HttpAsk }[] = [];
  const timers: { at: number; ring: () => void }[] = [];
  let clock = now;
  const send = createEvidenceSession({
    keep,
    now: () => clock,
    chance: () => 0.5,
    setTimer: (after, ring) => {
      const timer = { at: clock + after, ring };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
    breathe,
    post: (message) => {
      if (message.kind === 'ask') asked.push(message);
      else heard.push(message);
    },
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    heard,
    asked,
    send,
    settle,
    /** Answers what was asked, one after the other, until nothing more is asked or `most` are answered. */
    async answer(
      most = Number.POSITIVE_INFINITY,
      change: (answer: HttpAnswer, http: HttpAsk) => HttpAnswer | null = (same) => same,
    ) {
      for (let n = 0; n < most; n += 1) {
        const next = asked.shift();
        if (!next) break;
        const answer = change(simulatedAnswer(siteNow(), next.http, clock), next.http);
        await send(
          answer === null ? { kind: 'unanswered', ask: next.ask, message: 'cut' } : { kind: 'answer', ask: next.ask, answer },
        );
      }
      await settle();
    },
    ring() {
      const [timer] = timers;
      if (!timer) throw new Error('no timer is set');
      timers.shift();
      clock = timer.at;
      timer.ring();
    },
    kinds: () => heard.map(({ kind }) => kind),
    last: <K extends FromWorker['kind']>(kind: K) =>
      heard.filter((message): message is FromWorker & { kind: K } => message.kind === kind).at(-1),
    forget: () => void heard.splice(0),
  };
}

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
  const refusing: ReadingKeep<never, never> = keepNothing();
  const view = page({ keep: refusing as unknown as Kept });
  await view.send(open);
  await view.answer();
  await view.send({ kind: 'refresh' });
  await view.answer();
  expect(view.last('view')?.view.all).toBe(5);
  expect(view.last('up-to-date')).toBeDefined();
});

const nothingEntered = { marks: [], outside: null, redesignPoints: [] };
const on = (text: string) => text as CalendarDate;
const keysOf = (view: ReturnType<typeof page>) => view.last('view')?.view.stories.map(({ key }) => key);

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

it('freezes everything as of now, whatever day and filter are on the screen, and names what moved meanwhile', async () => {
  const site = generatedSite(5);
  let now = site;
  const view = page({ siteNow: () => now });
  await view.send(open);
  await view.answer();
  await view.send({ kind: 'look-back', on: on('2026-01-08') });
  await view.send({ kind: 'filter', filter: { ...everything, versionId: '10300' } });
  await view.settle();
  const touched = (which: number, at: number): SimulatedSite => ({
    ...now,
    issues: now.issues.map((issue) => (issue.key === `GEN-${which}` ? { ...issue, updated: at } : issue)),
  });
  // One issue changes after the view was shown, another while the snapshot is packed.
  now = touched(2, NOW + 1000);
  await view.send({ kind: 'freeze', asEntered: nothingEntered });
  await view.answer();
  await waitUntil(() => view.asked.length > 0);
  now = touched(4, NOW + 2000);
  await view.answer();
  await waitUntil(() => view.last('frozen') !== undefined);
  expect(view.last('frozen')).toMatchObject({ parcel: { issues: 5, rows: 5 }, movedMeanwhile: ['GEN-2', 'GEN-4'] });
  expect(view.kinds().filter((kind) => kind === 'frozen')).toHaveLength(1);
});

it('freezes once for a doubled press, and says why where what changed cannot be read', async () => {
  const view = page();
  await view.send(open);
  await view.answer();
  await view.send({ kind: 'freeze', asEntered: nothingEntered });
  await view.send({ kind: 'freeze', asEntered: nothingEntered });
  await view.answer(1, (answer) => ({ ...answer, status: 500 }));
  await view.send({ kind: 'cancel' });
  await waitUntil(() => view.last('not-frozen') !== undefined);
  expect(view.kinds().filter((kind) => kind === 'not-frozen' || kind === 'frozen')).toEqual(['not-frozen']);
  expect(view.last('not-frozen')?.problem).toBe('the reading was cancelled');
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
