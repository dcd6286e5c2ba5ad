import type { CalendarDate } from '#domain/history/instant';

/** What a project lead settles once for everybody who looks at the project's evidence. */
export interface ProjectSettings {
  /** Counts the changes; 0 is "nobody has settled anything yet". */
  readonly version: number;
  /** Statuses (by id) in which an issue counts as blocked. */
  readonly blockedStatusIds: readonly string[];
  /** Statuses (by id) in which work that has started waits for somebody; null leaves it to what their names suggest. */
  readonly waitingStatusIds: readonly string[] | null;
  /** The day that scope is measured from; null leaves it to the rule (the day on which work on the first issue started). */
  readonly baseline: CalendarDate | null;
  /**
   * The field that holds the planned start, by id; null leaves it to the rule. A site with several date fields needs a person's
   * word, because the kind of a field does not tell a start from any other date.
   */
  readonly startDateField: string | null;
}

/** What a person may change: all of it but the version. */
export type SettledByLead = Omit<ProjectSettings, 'version'>;

export const nothingSettled: ProjectSettings = {
  version: 0,
  blockedStatusIds: [],
  waitingStatusIds: null,
  baseline: null,
  startDateField: null,
};

/** The settings after a lead has settled something, one version on. Statuses are kept once each, in the order given. */
export function settle(current: ProjectSettings, change: SettledByLead): ProjectSettings {
  return {
    version: current.version + 1,
    blockedStatusIds: [...new Set(change.blockedStatusIds)],
    waitingStatusIds: change.waitingStatusIds === null ? null : [...new Set(change.waitingStatusIds)],
    baseline: change.baseline,
    startDateField: change.startDateField,
  };
}
