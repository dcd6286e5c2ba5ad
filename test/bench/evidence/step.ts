import { performance } from 'node:perf_hooks';
import { findingsOf } from '#domain/evidence/findings';
import { fieldMapFrom } from '#domain/history/field-map';
import type { CalendarDate, Instant } from '#domain/history/instant';
import { readIssue } from '#domain/history/read-issue';
import { type Zone, zoneNamed } from '#domain/history/zone';
import { type EvidenceDesk, openDesk, type ToldDay } from '../../../static/project/src/worker/evidence-desk';
import type { KeptProject } from '../../../static/project/src/worker/project-reading';
import type { EvidenceFilter } from '../../../static/project/src/worker/protocol';
import { packer } from '../../../static/project/src/worker/story-parcels';
import { FIELDS } from '../../support/generated-site';
import type { Measured } from './measure';
import { END, issueOfLife, STATUSES_OF_LIFE } from './project-life';

const ISSUES = 5000;
const DAY = 86_400_000;
const everything: EvidenceFilter = { from: null, to: null, versionId: null, epicKey: null, typeId: null };

function lived(): KeptProject {
  const fields = fieldMapFrom(FIELDS);
  const issues = Array.from({ length: ISSUES }, (_, n) => {
    const read = readIssue(issueOfLife(n, ISSUES), fields);
    if (!read.ok) throw new Error(`${read.issue}: ${read.field} ${read.problem}`);
    return { id: read.record.id, updated: null, record: read.record, skipped: null };
  });
  const site = { fields, statuses: STATUSES_OF_LIFE, dateFields: [], startDateField: null, names: {} };
  const readAt = END + DAY;
  return { watermark: readAt, registriesAt: readAt, groups: 2, known: ISSUES, drift: 0, readAt, site, issues, untold: [] };
}

const dateOf = (at: Instant) => new Date(at).toISOString().slice(0, 10) as CalendarDate;

/** Tells one day as the worker does, up to what goes to the page. */
async function step(desk: EvidenceDesk, today: ToldDay, on: CalendarDate, send: ReturnType<typeof packer>): Promise<number[]> {
  const began = performance.now();
  const day = await desk.tell(
    on,
    async () => {},
    () => true,
  );
  if (day === null) throw new Error('a step was given up');
  const stories = performance.now();
  const { view, told } = desk.show(day, today, everything);
  const shown = performance.now();
  send({ kind: 'view', view: { number: 1, ...view }, reading: false });
  const sent = performance.now();
  const findings = findingsOf(told, { waitingStatusIds: null, roles: null, skipped: 0, narrowed: false });
  const found = performance.now();
  send({ kind: 'findings', findings, of: 1 });
  return [stories - began, shown - stories, sent - shown, found - sent, performance.now() - found, performance.now() - began];
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** A walk through a project's life, day by day, as the slider is dragged: what one step takes, findings and the copying for the page included. */
export async function steps(): Promise<readonly Measured[]> {
  const desk = openDesk(lived(), {
    projectKey: 'LIFE',
    zone: zoneNamed('Europe/Berlin') as Zone,
    settings: { blockedStatusIds: [], baseline: null, startDateField: null, waitingStatusIds: null },
  });
  const today = await desk.tell(
    null,
    async () => {},
    () => true,
  );
  if (today === null) throw new Error('today was given up');
  // What a browser does with a message, on the sending side: it copies it.
  const send = packer((message) => void structuredClone(message));
  const days = Array.from({ length: 500 }, (_, n) => dateOf(END - n * DAY));
  for (const day of days.slice(0, 60)) await step(desk, today, day, send);
  const times: number[][] = [];
  for (const day of days) times.push(await step(desk, today, day, send));
  const parts = ['stories', 'view', 'sending', 'findings', 'sending findings', 'all'];
  if (process.env.BENCH_PARTS)
    for (const [n, part] of parts.entries())
      console.error(
        `${part}: ${median(times.map((one) => one[n] as number)).toFixed(1)} ms, worst ${Math.max(...times.map((one) => one[n] as number)).toFixed(1)} ms`,
      );
  const whole = times.map((one) => one.at(-1) as number);
  const far = await step(desk, today, days[0] as CalendarDate, send);
  return [
    { name: 'evidence.step', value: median(whole), unit: 'ms' },
    { name: 'evidence.step.worst', value: Math.max(...whole), unit: 'ms' },
    { name: 'evidence.step.far', value: far.at(-1) as number, unit: 'ms' },
  ];
}
