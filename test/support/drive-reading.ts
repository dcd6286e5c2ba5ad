import type { HttpAnswer, HttpAsk } from '#contract/jira/http';
import {
  beginReading,
  type FinishedReading,
  type KeptProject,
  type ProjectReading,
} from '../../static/project/src/worker/project-reading';
import { type SimulatedSite, simulatedAnswer } from './simulated-jira';

/** What goes wrong with one request. `late`: its answer comes after those of the other requests under way. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'cut' }
  | { readonly kind: 'half' }
  | { readonly kind: 'doubled' }
  | { readonly kind: 'late' };

export interface Drive {
  readonly site: SimulatedSite;
  readonly kept?: KeptProject | null;
  /** Site and browser time at the start, in milliseconds. */
  readonly now?: number;
  /** How long each request takes, in milliseconds. */
  readonly each?: number;
  /** The fault of the nth request, from 0. */
  readonly faultAt?: (nth: number, http: HttpAsk) => Fault | null;
  /** Called before the nth request is answered; gives the site as it is then. */
  readonly siteAt?: (nth: number, site: SimulatedSite) => SimulatedSite;
  /** Ends a read that never ends. */
  readonly mostRequests?: number;
  readonly startDateField?: string | null;
}

export interface Driven {
  readonly reading: ProjectReading;
  readonly sent: readonly HttpAsk[];
  readonly mostUnderWay: number;
  readonly waits: readonly number[];
  readonly now: number;
  readonly finished: FinishedReading | null;
}

const LATE_SUMMER = Date.UTC(2026, 7, 20, 9);

/** Lets a reading run against a simulated site in simulated time until it has finished or stands still. */
export function drive({
  site: first,
  kept = null,
  now: start = LATE_SUMMER,
  each = 10,
  faultAt = () => null,
  siteAt,
  mostRequests = 2000,
  startDateField = null,
}: Drive): Driven {
  let site = first;
  let now = start;
  const reading = beginReading({ projectKey: site.projectKey, zone: 'UTC', startDateField }, kept, now);
  const sent: HttpAsk[] = [];
  const waits: number[] = [];
  const underWay: { ask: number; http: HttpAsk; nth: number; fault: Fault | null }[] = [];
  let mostUnderWay = 0;
  for (;;) {
    const { asks, wakeAt } = reading.next(now);
    for (const { ask, http } of asks) {
      const nth = sent.push(http) - 1;
      underWay.push({ ask, http, nth, fault: faultAt(nth, http) });
    }
    if (sent.length > mostRequests) throw new Error(`more than ${mostRequests} requests`);
    mostUnderWay = Math.max(mostUnderWay, underWay.length);
    const at = Math.max(
      0,
      underWay.findIndex(({ fault }) => fault?.kind !== 'late'),
    );
    const [next] = underWay.splice(at, 1);
    if (next === undefined) {
      if (wakeAt === null) break;
      waits.push(wakeAt - now);
      now = wakeAt;
      continue;
    }
    now += each;
    if (siteAt) site = siteAt(next.nth, site);
    const answer = faulty(simulatedAnswer(site, next.http, now), next.fault);
    if (answer === null) reading.unanswered(next.ask, now, 0.5);
    else reading.answered(next.ask, answer, now, 0.5);
    if (next.fault?.kind === 'doubled' && answer) reading.answered(next.ask, answer, now, 0.5);
  }
  return { reading, sent, mostUnderWay, waits, now, finished: reading.finished(now) };
}

function faulty(answer: HttpAnswer, fault: Fault | null): HttpAnswer | null {
  if (fault?.kind === 'cut') return null;
  if (fault?.kind === 'half') return { ...answer, text: answer.text.slice(0, answer.text.length / 2) };
  if (fault?.kind !== 'status') return answer;
  const text = JSON.stringify({ errorMessages: ['as the test wants it'], errors: {} });
  return { status: fault.status, headers: { ...answer.headers, ...fault.headers }, text };
}

/** What a read has found, in an order of its own and without what only says when it was found. */
export function findingsOf({ finished }: Pick<Driven, 'finished'>): unknown {
  if (finished === null) return null;
  const byId = [...finished.kept.issues].sort((a, b) => a.id.localeCompare(b.id));
  return { issues: byId, untold: [...finished.kept.untold].sort() };
}
