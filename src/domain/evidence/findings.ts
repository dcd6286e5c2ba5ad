import type { RoleMap } from '#domain/roles/role-map';
import type { EdgeMap } from './edges/edge-map';
import { edgeMapIn } from './edges/edge-map-of';
import type { FlowEvidence } from './flow/flow-evidence';
import { flowIn } from './flow/flow-of';
import type { Moment } from './moments/moment';
import { momentsIn } from './moments/moments-of';
import type { SignReading } from './signs/sign-reading';
import { signsIn } from './signs/signs-of';
import type { Told } from './told';
import { trustIn } from './trust/trust-of';
import type { TrustReport } from './trust/trust-report';

/** What the histories show beyond planned against actual. Plain data: it crosses from the worker to the page, and is frozen into snapshots. */
export interface Findings {
  readonly flow: FlowEvidence;
  readonly edges: EdgeMap;
  readonly moments: readonly Moment[];
  readonly signs: readonly SignReading[];
  readonly trust: TrustReport;
}

export interface FindingsQuestion {
  /** The statuses that a lead has settled as waiting; null leaves it to a guess by their names. */
  readonly waitingStatusIds: readonly string[] | null;
  /** Who works in which role, as a lead has settled it; null leaves it to a guess. */
  readonly roles: RoleMap | null;
  /** Issues that could not be read. */
  readonly skipped: number;
  /** A filter leaves some of the issues out. */
  readonly narrowed: boolean;
}

/** Everything that is found beyond the numbers, as of the instant of the lens. Linear in the issues. */
export const findingsOf = (told: Told, { waitingStatusIds, roles, skipped, narrowed }: FindingsQuestion): Findings => {
  const flow = flowIn(told, waitingStatusIds);
  const edges = edgeMapIn(told, roles);
  const moments = momentsIn(told);
  const signs = signsIn(told);
  const trust = trustIn(told, { skipped, narrowed });
  for (const issue of told.issues) {
    flow.take(issue);
    edges.take(issue);
    moments.take(issue);
    signs.take(issue);
    trust.take(issue);
  }
  return {
    flow: flow.found(),
    edges: edges.found(),
    moments: moments.found(),
    signs: signs.found(),
    trust: trust.found(),
  };
};
