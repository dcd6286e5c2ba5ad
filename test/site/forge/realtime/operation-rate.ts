/** Operations that an installation may do in any second (limits-realtime, enforced since 26 June 2026). */
export const OPERATIONS_PER_SECOND = 50;
const SECOND_MS = 1_000;

export interface OperationRate {
  /** Counts one operation; false when there were too many in the second before it. */
  take(): boolean;
  /** Another limit, for runs that are faster than the clock. */
  setLimit(perSecond: number): void;
  report(): RateReport;
  reset(): void;
}

export interface RateReport {
  /** Operations asked for, the refused ones too. */
  readonly operations: number;
  /** The most that were asked for within any second. */
  readonly peakPerSecond: number;
  readonly refused: number;
}

/** @param time milliseconds; only differences count */
export function createOperationRate(time: () => number): OperationRate {
  let limit = OPERATIONS_PER_SECOND;
  let report: RateReport = { operations: 0, peakPerSecond: 0, refused: 0 };
  /** When each operation of the last second was asked for, the oldest first, and whether it was let through. */
  let recent: { at: number; taken: boolean }[] = [];
  return {
    take() {
      const at = time();
      recent = recent.filter((one) => at - one.at < SECOND_MS);
      const taken = recent.filter((one) => one.taken).length < limit;
      recent.push({ at, taken });
      report = {
        operations: report.operations + 1,
        peakPerSecond: Math.max(report.peakPerSecond, recent.length),
        refused: report.refused + (taken ? 0 : 1),
      };
      return taken;
    },
    setLimit(perSecond) {
      limit = perSecond;
    },
    report: () => report,
    reset() {
      report = { operations: 0, peakPerSecond: 0, refused: 0 };
    },
  };
}
