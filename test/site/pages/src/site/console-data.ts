import { at, listAt, numberAt, textAt } from './read';
import { ask } from './request';

/** The console looks at what others do; what it asks itself is booked apart. */
const CONSOLE = 'Site console';

export interface LogEntry {
  readonly n: number;
  readonly at: string | number | undefined;
  readonly action: string;
  readonly via: string;
  readonly kind: string;
  readonly what: string;
  readonly status: string;
  readonly ms: number | undefined;
  readonly points: number | undefined;
  readonly user: string;
  readonly error: string | undefined;
}

function logEntryFrom(raw: unknown): LogEntry {
  return {
    n: numberAt(raw, 'n') ?? 0,
    at: numberAt(raw, 'at') ?? textAt(raw, 'at'),
    action: textAt(raw, 'action') ?? '',
    via: textAt(raw, 'via') ?? '',
    kind: textAt(raw, 'kind') ?? '',
    what: textAt(raw, 'what') ?? '',
    status: textAt(raw, 'status') ?? '',
    ms: numberAt(raw, 'ms'),
    points: numberAt(raw, 'points'),
    user: textAt(raw, 'user') ?? '',
    error: textAt(raw, 'error') ?? textAt(raw, 'error', 'message'),
  };
}

/** The entries after number `after`, the oldest first. */
export async function readLog(after: number): Promise<readonly LogEntry[]> {
  return listAt(await ask('GET', `/_site/log?after=${after}`, undefined, CONSOLE), 'entries').map(logEntryFrom);
}

/** What the platform would charge for one action of a person. */
export interface MeterLine {
  readonly action: string;
  readonly invocations: number;
  readonly gbSeconds: number;
  readonly kvsReadBytes: number;
  readonly kvsWrittenBytes: number;
  /** Charged to the app's hourly budget. */
  readonly restPoints: number;
  /** Spent through the bridge, in the viewer's name: not charged to the app. */
  readonly bridgePoints: number;
  /** Publish, subscribe and sign on channels. */
  readonly realtimeOperations: number;
}

/** What was asked of channels since the last reset. */
export interface RealtimeUse {
  readonly operations: number;
  /** The most within any second; Forge lets 50 through. */
  readonly peakPerSecond: number;
  readonly refused: number;
}

export interface MeterReport {
  readonly lines: readonly MeterLine[];
  readonly realtime: RealtimeUse;
}

function meterLineFrom(action: string, raw: unknown): MeterLine {
  return {
    action,
    invocations: numberAt(raw, 'invocations') ?? 0,
    gbSeconds: numberAt(raw, 'gbSeconds') ?? 0,
    kvsReadBytes: numberAt(raw, 'kvsReadBytes') ?? 0,
    kvsWrittenBytes: numberAt(raw, 'kvsWrittenBytes') ?? 0,
    restPoints: numberAt(raw, 'restPoints') ?? 0,
    bridgePoints: numberAt(raw, 'bridgePoints') ?? 0,
    realtimeOperations: numberAt(raw, 'realtimeOperations') ?? 0,
  };
}

export async function readMeter(): Promise<MeterReport> {
  const answer = await ask('GET', '/_site/meter', undefined, CONSOLE);
  const counted = (name: string) => numberAt(answer, 'realtime', name) ?? 0;
  return {
    lines: listAt(answer, 'actions').map((line) => meterLineFrom(textAt(line, 'action') ?? '', line)),
    realtime: { operations: counted('operations'), peakPerSecond: counted('peakPerSecond'), refused: counted('refused') },
  };
}

export async function resetMeter(): Promise<void> {
  await ask('POST', '/_site/meter/reset', {}, CONSOLE);
}

export const FAULTS = ['latency', '429', '500', '503', 'cut', 'answer-lost', 'drop', 'double'] as const;

/** A trouble that the site makes on request. */
export interface Fault {
  readonly match: string;
  readonly fault: (typeof FAULTS)[number];
  readonly ms?: number;
  /** Seconds. */
  readonly retryAfter?: number;
  /** How often before it stops; left out means until it is taken away. */
  readonly times?: number;
  /** Between 0 and 1. */
  readonly chance?: number;
  /** Strikes the product pages too, not only the app. */
  readonly pages?: boolean;
}

export interface KnownFault extends Fault {
  readonly id: string;
}

export async function readFaults(): Promise<readonly KnownFault[]> {
  const answer = await ask('GET', '/_site/faults', undefined, CONSOLE);
  const rules = Array.isArray(answer) ? answer : listAt(answer, 'rules');
  return rules.map((raw) => {
    const times = numberAt(raw, 'times');
    const ms = numberAt(raw, 'ms');
    const retryAfter = numberAt(raw, 'retryAfter');
    const chance = numberAt(raw, 'chance');
    return {
      id: textAt(raw, 'id') ?? '',
      match: textAt(raw, 'match') ?? '',
      fault: FAULTS.find((fault) => fault === at(raw, 'fault')) ?? '500',
      ...(ms === undefined ? {} : { ms }),
      ...(retryAfter === undefined ? {} : { retryAfter }),
      ...(times === undefined ? {} : { times }),
      ...(chance === undefined ? {} : { chance }),
      ...(at(raw, 'pages') === true ? { pages: true } : {}),
    };
  });
}

export async function addFault(fault: Fault): Promise<void> {
  await ask('POST', '/_site/faults', fault, CONSOLE);
}

export async function removeFault(id: string): Promise<void> {
  await ask('DELETE', `/_site/faults/${encodeURIComponent(id)}`, undefined, CONSOLE);
}

export async function clearFaults(): Promise<void> {
  await ask('DELETE', '/_site/faults', undefined, CONSOLE);
}

/** Lets a person browse a project or see a space, or puts him out of it. */
export async function setAccess(accountId: string, kind: 'project' | 'space', key: string, may: boolean): Promise<void> {
  const what = kind === 'project' ? { projectKey: key, browse: may } : { spaceKey: key, view: may };
  await ask('POST', '/_site/permission', { accountId, ...what }, CONSOLE);
}

/** An event of a product on its way to a trigger of the app. */
export interface Delivery {
  readonly id: string;
  readonly eventType: string;
  readonly subject: string;
  readonly trigger: string;
  readonly state: string;
  readonly attempts: number;
  /** Epoch milliseconds of the site's clock. */
  readonly at: number | undefined;
  readonly error: string | undefined;
}

/** The newest first. */
export async function readDeliveries(): Promise<readonly Delivery[]> {
  const found = listAt(await ask('GET', '/_site/events', undefined, CONSOLE), 'deliveries');
  return found
    .map(
      (raw): Delivery => ({
        id: textAt(raw, 'id') ?? '',
        eventType: textAt(raw, 'eventType') ?? '',
        subject: textAt(raw, 'subject') ?? '',
        trigger: textAt(raw, 'trigger') ?? '',
        state: textAt(raw, 'state') ?? '',
        attempts: numberAt(raw, 'attempts') ?? 0,
        at: numberAt(raw, 'at'),
        error: textAt(raw, 'error'),
      }),
    )
    .reverse();
}

export async function deliverAgain(id: string): Promise<void> {
  await ask('POST', `/_site/events/${encodeURIComponent(id)}/again`, {}, CONSOLE);
}

export async function holdDeliveries(hold: boolean): Promise<void> {
  await ask('POST', '/_site/events/hold', { hold }, CONSOLE);
}

export async function advanceClock(days: number): Promise<void> {
  await ask('POST', '/_site/clock', { days }, `Advance the clock by ${days} ${days === 1 ? 'day' : 'days'}`);
}
