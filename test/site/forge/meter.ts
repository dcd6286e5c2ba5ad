/** What the platform would charge for one action. */
export interface Charges {
  readonly invocations: number;
  /** Function duration times memory. */
  readonly gbSeconds: number;
  readonly kvsReadBytes: number;
  readonly kvsWrittenBytes: number;
  /** Rate-limit units of 10 KB: each request is rounded up. */
  readonly kvsReadUnits: number;
  readonly kvsWriteUnits: number;
  /** REST points taken from the app's hourly 65,000: requests of functions. */
  readonly restPoints: number;
  /** Points that the same requests would have cost, had they not come through the bridge, which is free. */
  readonly bridgePoints: number;
  readonly restRequests: number;
  /** Operations on channels: publish, subscribe and sign, each towards the limit of 50 a second. */
  readonly realtimeOperations: number;
}

export interface Meter {
  add(action: string, charges: Partial<Charges>): void;
  report(): { actions: ({ action: string } & Charges)[]; total: Charges };
  reset(): void;
}

const NOTHING: Charges = {
  invocations: 0,
  gbSeconds: 0,
  kvsReadBytes: 0,
  kvsWrittenBytes: 0,
  kvsReadUnits: 0,
  kvsWriteUnits: 0,
  restPoints: 0,
  bridgePoints: 0,
  restRequests: 0,
  realtimeOperations: 0,
};
/** Actions told apart; the oldest is forgotten then, its charges stay in the total. */
const MOST_ACTIONS = 500;
const UNIT_BYTES = 10 * 1024;

/** Rate-limit units of one storage request. */
export const unitsOf = (bytes: number) => Math.ceil(bytes / UNIT_BYTES);

export function createMeter(): Meter {
  const actions = new Map<string, Charges>();
  let total = NOTHING;
  return {
    add(action, charges) {
      total = sum(total, charges);
      const before = actions.get(action) ?? NOTHING;
      // Taken out and put back, so that the action used last stands last.
      actions.delete(action);
      actions.set(action, sum(before, charges));
      if (actions.size > MOST_ACTIONS) {
        for (const oldest of actions.keys()) {
          actions.delete(oldest);
          break;
        }
      }
    },
    report: () => ({ actions: [...actions].map(([action, charges]) => ({ action, ...charges })), total }),
    reset() {
      actions.clear();
      total = NOTHING;
    },
  };
}

function sum(a: Charges, b: Partial<Charges>): Charges {
  const added = { ...a };
  for (const name of Object.keys(a) as (keyof Charges)[]) added[name] = a[name] + (b[name] ?? 0);
  return added;
}
