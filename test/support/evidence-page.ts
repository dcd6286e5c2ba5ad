import type { CalendarDate } from '#domain/history/instant';
import { createEvidenceSession } from '../../static/project/src/worker/evidence-session';
import type { KeptProject } from '../../static/project/src/worker/project-reading';
import type { EvidenceFilter, FromWorker, HttpAnswer, HttpAsk, ToWorker } from '../../static/project/src/worker/protocol';
import { keepNothing } from '../../static/shared/src/keep/reading-keep';
import { generatedSite } from './generated-site';
import { type SimulatedSite, simulatedAnswer } from './simulated-jira';

export const NOW = Date.UTC(2026, 7, 20, 9);
export const everything: EvidenceFilter = { from: null, to: null, versionId: null, epicKey: null, typeId: null };
/** What the page says when it opens the project. */
export const open: ToWorker & { kind: 'open' } = {
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
export function memoryKeep(): Kept & { kept: KeptProject | null } {
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
export async function waitUntil(holds: () => boolean) {
  for (let turns = 0; !holds(); turns += 1) {
    if (turns > 500) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** A page at the other end of a session, with Jira behind it. */
export function page({
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

/** A day as it is written. */
export const on = (text: string) => text as CalendarDate;
/** The issues that are shown. */
export const keysOf = (view: ReturnType<typeof page>) => view.last('view')?.view.stories.map(({ key }) => key);
