import type { RoleMap } from '#domain/roles/role-map';
import type { EdgeMap } from './edges/edge-map';
import { edgeMapIn } from './edges/edge-map-of';
import type { FlowEvidence } from './flow/flow-evidence';
import { flowIn } from './flow/flow-of';
import { type Gatherer, KeptForEver, type Showing, showAll } from './gatherer';
import type { Moment } from './moments/moment';
import { momentsIn } from './moments/moments-of';
import type { SignReading } from './signs/sign-reading';
import { signsIn } from './signs/signs-of';
import { smallProject } from './small-project';
import type { Told, ToldIssue } from './told';
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

class AllFindings implements Showing<ToldIssue> {
  private readonly flow: Gatherer<ToldIssue, FlowEvidence>;
  private readonly edges: Gatherer<ToldIssue, EdgeMap>;
  private readonly moments: Gatherer<ToldIssue, readonly Moment[]>;
  private readonly signs: Gatherer<ToldIssue, readonly SignReading[]>;
  private readonly trust: Gatherer<ToldIssue, TrustReport>;

  constructor(told: Told, { waitingStatusIds, roles, skipped, narrowed }: FindingsQuestion) {
    this.flow = flowIn(told, waitingStatusIds);
    this.edges = edgeMapIn(told, roles);
    this.moments = momentsIn(told);
    this.signs = signsIn(told);
    this.trust = trustIn(told, { skipped, narrowed });
  }

  show(issues: readonly ToldIssue[], from: number, to: number): void {
    const { flow, edges, moments, signs, trust } = this;
    for (let n = from; n < to; n += 1) flow.take(issues[n] as ToldIssue);
    for (let n = from; n < to; n += 1) edges.take(issues[n] as ToldIssue);
    for (let n = from; n < to; n += 1) moments.take(issues[n] as ToldIssue);
    for (let n = from; n < to; n += 1) signs.take(issues[n] as ToldIssue);
    for (let n = from; n < to; n += 1) trust.take(issues[n] as ToldIssue);
  }

  found(): Findings {
    const { flow, edges, moments, signs, trust } = this;
    return {
      flow: flow.found(),
      edges: edges.found(),
      moments: moments.found(),
      signs: signs.found(),
      trust: trust.found(),
    };
  }
}

const shown = (told: Told, question: FindingsQuestion): AllFindings => {
  const all = new AllFindings(told, question);
  showAll(told.issues, all);
  return all;
};

/** Those of a look at a project of three issues. */
const kept = new KeptForEver();

/** Everything that is found beyond the numbers, as of the instant of the lens. Linear in the issues. */
export const findingsOf = (told: Told, question: FindingsQuestion): Findings => {
  kept.keep(() => shown(smallProject(), { waitingStatusIds: null, roles: null, skipped: 0, narrowed: false }));
  return shown(told, question).found();
};
