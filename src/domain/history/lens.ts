import { hasChanged } from './change-log';
import type { Instant } from './instant';
import type { IssueRecord } from './issue-record';
import type { StatusCatalogue } from './status-catalogue';
import { RESOLUTION } from './tracked-field';
import type { Zone } from './zone';

/** How one looks at the records. */
export interface Lens {
  readonly statuses: StatusCatalogue;
  readonly zone: Zone;
  readonly asOf: Instant;
  /**
   * Until when the data is known. Where `asOf` is earlier, a finish is told from history and not by Jira's resolution date of today.
   * Without it each issue's own newest instant counts.
   */
  readonly readAt?: Instant;
  readonly blockedStatusIds: ReadonlySet<string>;
  readonly usesResolutions: (projectKey: string) => boolean;
}

const everResolved = ({ resolution, changes }: IssueRecord): boolean => resolution !== null || hasChanged(changes, RESOLUTION);

/** The keys of the projects in which any issue has, or ever had, a resolution. */
export const projectsUsingResolutions = (records: Iterable<IssueRecord>): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const record of records) if (!keys.has(record.project.key) && everResolved(record)) keys.add(record.project.key);
  return keys;
};

/** Whether one looks back to a day before the data ends. */
export const looksBack = (record: IssueRecord, lens: Lens): boolean => lens.asOf < (lens.readAt ?? record.lastKnown);
