import type { CalendarDate } from '#domain/history/instant';
import type { IssueRecord } from '#domain/history/issue-record';
import { type Lens, projectsUsingResolutions } from '#domain/history/lens';
import { statusCatalogueOf } from '#domain/history/status-catalogue';
import { endOfDay, type Zone, zoneAsWritten } from '#domain/history/zone';

/** The offset that most issues were written in: where one offset is needed for all (the end of a day), it is this one. */
const commonestOffset = (records: readonly IssueRecord[]): number => {
  const counts = new Map<number, number>();
  for (const { createdOffset } of records)
    if (createdOffset !== null) counts.set(createdOffset, (counts.get(createdOffset) ?? 0) + 1);
  let best = 0;
  for (const [offset, count] of counts) if (count > (counts.get(best) ?? 0)) best = offset;
  return best;
};

/** The newest instant found anywhere in the records. */
const newestOf = (records: readonly IssueRecord[]): number => {
  let newest = Number.NEGATIVE_INFINITY;
  for (const { lastKnown } of records) if (lastKnown > newest) newest = lastKnown;
  return newest;
};

/**
 * How the command line looks at records: at the end of the day asked for, else at the newest instant in the data.
 * An export says neither what its statuses mean nor which of them count as blocked; the first is gathered, the second unknown.
 */
export const lookAt = (records: readonly IssueRecord[], chosen: Zone | null, asOf: CalendarDate | null): Lens => {
  const zone = chosen ?? zoneAsWritten(commonestOffset(records));
  const readAt = newestOf(records);
  const resolving = projectsUsingResolutions(records);
  return {
    statuses: statusCatalogueOf(records),
    zone,
    asOf: asOf === null ? readAt : endOfDay(zone, asOf),
    readAt,
    blockedStatusIds: new Set(),
    usesResolutions: (projectKey) => resolving.has(projectKey),
  };
};
