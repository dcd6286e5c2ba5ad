import { isRecord } from './manifest/yaml-value';

export type FaultKind = 'latency' | '429' | '500' | '503' | 'cut' | 'answer-lost' | 'drop' | 'double';

/** A trouble that the site makes on request, for the app's own requests (through the bridge and from functions). */
export interface FaultRule {
  /**
   * `METHOD /path-prefix`; the method may be `*`. Storage requests of functions are `POST /api/v1/...`, operations on channels
   * `POST /realtime/publish|subscribe|sign`. What is on its way can be struck too: `HINT /channel-prefix` is one copy of a realtime event
   * to one listener, `EVENT /avi:jira:updated:issue/KEY-1` an event to one trigger, `JOB /queue` an event of a queue to its consumer,
   * `SCHEDULE /key` the run of a scheduled trigger.
   */
  readonly match: string;
  /** `cut` breaks the connection before anything is done, `answer-lost` after it was done. */
  readonly fault: FaultKind;
  /** Milliseconds of a latency. */
  readonly ms?: number;
  /** Seconds told with a 429. */
  readonly retryAfter?: number;
  /** How many matching requests go through before the rule strikes: a trouble in the middle of many. */
  readonly after?: number;
  /** How often the rule strikes before it is used up; without it, always. */
  readonly times?: number;
  /** Share of the matching requests that it strikes, 0 to 1; drawn from a fixed sequence, so that a run can be repeated. */
  readonly chance?: number;
  /** Also strikes requests of the product pages themselves. */
  readonly pages?: boolean;
}

export interface Faults {
  list(): readonly (FaultRule & { readonly id: string })[];
  /** Adds one rule or `{ rules: [...] }`. @throws FaultRuleError naming what is wrong. */
  add(value: unknown): void;
  clear(): void;
  /** Takes one rule away. False where there is no such rule. */
  remove(id: string): boolean;
  /** The rules that strike a request, latencies first. */
  striking(method: string, path: string, fromPage: boolean): readonly FaultRule[];
}

export class FaultRuleError extends Error {
  override readonly name = 'FaultRuleError';
}

const KINDS: ReadonlySet<unknown> = new Set(['latency', '429', '500', '503', 'cut', 'answer-lost', 'drop', 'double']);
/** What can happen to what is on its way; lost and doubled requests are not thought of. */
const ON_THE_WAY: Readonly<Record<string, readonly FaultKind[]>> = {
  HINT: ['latency', 'drop', 'double'],
  EVENT: ['latency', 'drop', 'double'],
  // A queue delivers at least once: it loses nothing.
  JOB: ['latency', 'double'],
  SCHEDULE: ['drop', 'double'],
};
export type OnTheWay = 'HINT' | 'EVENT' | 'JOB' | 'SCHEDULE';

/** How one thing on its way arrives: how often (not at all where it is lost), and how many milliseconds of the machine late. */
export function arrivalOf(faults: Faults, what: OnTheWay, name: string): { readonly copies: number; readonly lateMs: number } {
  const struck = faults.striking(what, `/${name}`, false);
  const has = (fault: FaultKind) => struck.some((rule) => rule.fault === fault);
  const late = struck.find(({ fault }) => fault === 'latency');
  return { copies: has('drop') ? 0 : has('double') ? 2 : 1, lateMs: late ? (late.ms ?? USUAL_LATE_MS) : 0 };
}

/** How late something comes when the rule does not say. */
const USUAL_LATE_MS = 1_000;

export function createFaults(): Faults {
  let rules: { id: string; rule: FaultRule; left: number; spared: number }[] = [];
  let counted = 0;
  let draw = sequence();
  return {
    list: () =>
      rules.map(({ id, rule, left, spared }) => ({
        ...{ id, ...rule },
        ...(Number.isFinite(left) ? { times: left } : {}),
        ...(rule.after === undefined ? {} : { after: spared }),
      })),
    add(value) {
      const given = isRecord(value) && Array.isArray(value.rules) ? (value.rules as unknown[]) : [value];
      const added = given.map(parsed).map((rule) => {
        counted += 1;
        return { id: String(counted), rule, left: rule.times ?? Number.POSITIVE_INFINITY, spared: rule.after ?? 0 };
      });
      rules.push(...added);
    },
    clear() {
      rules = [];
      draw = sequence();
    },
    remove(id) {
      const before = rules.length;
      rules = rules.filter((rule) => rule.id !== id);
      return rules.length < before;
    },
    striking(method, path, fromPage) {
      const matching = rules.filter(
        ({ rule, left }) => left > 0 && (!fromPage || rule.pages === true) && matches(rule.match, method, path),
      );
      const struck = matching.filter(({ spared }) => spared === 0);
      for (const entry of matching) entry.spared = Math.max(0, entry.spared - 1);
      const now = struck.filter(({ rule }) => rule.chance === undefined || draw() < rule.chance);
      for (const entry of now) entry.left -= 1;
      rules = rules.filter(({ left }) => left > 0);
      return now.map(({ rule }) => rule).sort((a, b) => Number(b.fault === 'latency') - Number(a.fault === 'latency'));
    },
  };
}

function matches(match: string, method: string, path: string): boolean {
  const [wanted, prefix] = match.split(' ', 2);
  return (wanted === method || (wanted === '*' && !(method in ON_THE_WAY))) && path.startsWith(prefix ?? '/');
}

function parsed(value: unknown): FaultRule {
  if (!isRecord(value)) throw new FaultRuleError('A fault rule is an object.');
  const { match, fault, pages } = value;
  if (typeof match !== 'string' || !/^(\*|[A-Z]+) \//.test(match))
    throw new FaultRuleError('match must be "METHOD /path-prefix" or "* /path-prefix".');
  if (!KINDS.has(fault)) throw new FaultRuleError(`fault must be one of ${[...KINDS].join(', ')}.`);
  const what = match.split(' ', 1)[0] ?? '';
  const possible = ON_THE_WAY[what];
  if (possible ? !possible.includes(fault as FaultKind) : fault === 'drop' || fault === 'double')
    throw new FaultRuleError(
      possible
        ? `${what} can be struck by ${possible.join(', ')} alone.`
        : 'drop and double are for what is on its way alone (HINT, EVENT, JOB, SCHEDULE).',
    );
  const number = (name: 'ms' | 'retryAfter' | 'times' | 'after' | 'chance', most: number) => {
    const found = value[name];
    if (found === undefined) return {};
    if (typeof found !== 'number' || !(found >= 0 && found <= most))
      throw new FaultRuleError(`${name} must be a number from 0 to ${most}.`);
    return { [name]: found };
  };
  return {
    match,
    fault: fault as FaultKind,
    ...number('ms', 600_000),
    ...number('retryAfter', 86_400),
    ...number('times', 1_000_000),
    ...number('after', 1_000_000),
    ...number('chance', 1),
    ...(pages === true ? { pages } : {}),
  };
}

/** A fixed pseudo-random sequence in 0..1 (a linear congruential generator: chance here needs to be repeatable, not good). */
function sequence(): () => number {
  let state = 20_260_820;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
