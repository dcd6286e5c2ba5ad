import type { Alarms } from '../../alarms';
import type { Keep } from '../../store/keep';
import { arrivalOf, type Faults } from '../faults';
import type { Schedule, ScheduleInterval } from '../manifest/manifest';

/** Runs a scheduled trigger's function once. */
export type RunSchedule = (schedule: Schedule) => Promise<unknown>;

/** How a scheduled trigger stands; times in epoch milliseconds of the site. */
export interface ScheduleState extends Schedule {
  readonly nextAt: number;
  readonly lastAt: number | null;
  readonly runs: number;
  /** Runs that fell out: on demand, or because the clock jumped over them. */
  readonly missed: number;
}

/**
 * Runs scheduled triggers by the site's clock. Where the clock jumps over several runs, one comes, as after an outage: the rest fall out.
 * A clock that walks stops at each.
 */
export interface Schedules {
  list(): readonly ScheduleState[];
  /** Runs one now, beside its schedule. False where there is no such trigger. */
  run(key: string): Promise<boolean>;
}

export interface SchedulesOptions {
  readonly schedules: readonly Schedule[];
  readonly keep: Keep;
  readonly alarms: Alarms;
  readonly faults: Faults;
  /** Site time. */
  readonly now: () => number;
  readonly run: RunSchedule;
}

const INTERVAL_MS: Readonly<Record<ScheduleInterval, number>> = {
  fiveMinute: 300_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};
/** After the app was deployed, the first run comes about so much later. */
const FIRST_RUN_MS = 300_000;
const TABLE = 'forge.schedule';

type Kept = Pick<ScheduleState, 'interval' | 'nextAt' | 'lastAt' | 'runs' | 'missed'>;

export function createSchedules({ schedules, keep, alarms, faults, now, run }: SchedulesOptions): Schedules {
  const known = new Map([...keep.all(TABLE)].map(([key, json]) => [key, JSON.parse(json) as Kept]));
  const states = new Map<string, ScheduleState>();

  const put = (state: ScheduleState) => {
    states.set(state.key, state);
    const { interval, nextAt, lastAt, runs, missed } = state;
    keep.put(TABLE, state.key, JSON.stringify({ interval, nextAt, lastAt, runs, missed } satisfies Kept));
  };
  const runNow = async (key: string) => {
    const state = states.get(key);
    if (!state) return;
    put({ ...state, lastAt: now(), runs: state.runs + 1 });
    await run(state);
  };
  const wait = (key: string) => {
    const state = states.get(key);
    if (state) alarms.at(state.nextAt, () => due(key));
  };
  const due = async (key: string) => {
    const state = states.get(key);
    if (!state) return;
    const { copies } = arrivalOf(faults, 'SCHEDULE', key);
    const every = INTERVAL_MS[state.interval];
    const jumpedOver = Math.floor((now() - state.nextAt) / every);
    const nextAt = state.nextAt + (jumpedOver + 1) * every;
    put({ ...state, nextAt, missed: state.missed + jumpedOver + (copies === 0 ? 1 : 0) });
    wait(key);
    await Promise.all(Array.from({ length: copies }, () => runNow(key)));
  };

  for (const schedule of schedules) {
    const kept = known.get(schedule.key);
    // Another interval is another schedule: its first run comes as if it had just been deployed.
    const goesOn = kept?.interval === schedule.interval ? kept : null;
    put({ nextAt: now() + FIRST_RUN_MS, lastAt: null, runs: 0, missed: 0, ...goesOn, ...schedule });
    wait(schedule.key);
  }

  return {
    list: () => [...states.values()],
    async run(key) {
      if (!states.has(key)) return false;
      await runNow(key);
      return true;
    },
  };
}
