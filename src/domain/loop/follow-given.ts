import type { Instant } from '#domain/history/instant';
import type { Lens } from '#domain/history/lens';
import type { StatusCatalogue } from '#domain/history/status-catalogue';
import type { Zone } from '#domain/history/zone';
import type { LoopSettings } from './loop-settings';

/** What the rules are handed, because they have no clock and know no site. */
export interface LoopGiven {
  readonly now: Instant;
  /** The owner's: a due date is a day there. */
  readonly zone: Zone;
  readonly settings: LoopSettings;
}

/** What else it takes to understand an issue. */
export interface FollowGiven extends LoopGiven {
  readonly statuses: StatusCatalogue;
  /** Names of the site's resolutions by id; one that is missing goes by its id. */
  readonly resolutions: ReadonlyMap<string, string>;
  /** Whether any issue of a project ever had a resolution (`projectsUsingResolutions`), by project key. */
  readonly usesResolutions: (projectKey: string) => boolean;
}

const nothingBlocked: ReadonlySet<string> = new Set();

/** The look at an issue with everything known of it; `asOf` is no earlier than the newest thing that happened to it. */
export const lensOf = ({ statuses, zone, usesResolutions }: FollowGiven, asOf: Instant): Lens => ({
  statuses,
  zone,
  asOf,
  blockedStatusIds: nothingBlocked,
  usesResolutions,
});
