import type { CalendarDate, Instant, Milliseconds } from '#domain/history/instant';
import { type Lens, projectsUsingResolutions } from '#domain/history/lens';
import type { StatusCatalogue } from '#domain/history/status-catalogue';
import { dateIn, type Zone } from '#domain/history/zone';
import type { Closing } from '#domain/loop/closing';
import { type Judged, judgeField, judgeMeasure, judgePage, judgeQuery, judgeRefused, type PageAnswer } from '#domain/proof/judge';
import { judgeLooks } from '#domain/proof/judge-looks';
import { measureLater } from '#domain/proof/measure-later';
import { fieldFilled, finishedSince, isWhole, laterWork, queryAsked } from '#domain/proof/proof-jql';
import { type KickOff, MOST_SAMPLES, type ProjectFound, type ProofRun } from '#domain/proof/proof-run';
import type { ToProve } from '#domain/proof/to-prove';
import type { SettledRoles } from '#domain/roles/role-map';
import type { Verification } from '#domain/session/verification';
import type { ProofSource, Spend } from '#ports/proof-source';
import type { RecordStore } from '#ports/record-store';
import type { KeptFollowed } from './follow-decision';
import { readRoles } from './read-roles';

export interface ProveCheck {
  readonly proof: ProofSource;
  readonly roles: Pick<RecordStore<SettledRoles>, 'read'>;
  readonly now: () => Instant;
}

/** What is looked up once for many checks. */
export interface AtHand {
  /** The projects that began since a closing. */
  readonly kickOffs: (closing: Closing) => Promise<readonly KickOff[]>;
  readonly page: (pageId: string) => Promise<PageAnswer>;
  readonly spend: Spend;
}

/** More issues than these are not read for one measure: what was finished last tells. */
export const MOST_MEASURED = 500;

/** What was asked, and what follows from the answer. */
interface Answered {
  readonly asked: string | null;
  readonly judged: Judged;
}

type Of<K extends Verification['kind']> = Extract<Verification, { kind: K }>;

/**
 * Looks at one check as its decision says how it is verified (S1-56, S1-58, S1-59): what was asked, what was found, and what is proposed.
 * @throws OutOfRequests; Error where Jira or Confluence did not answer: then nothing is known.
 */
export async function proveCheck(
  needs: ProveCheck,
  kept: KeptFollowed,
  { check, closing }: Pick<ToProve, 'check' | 'closing'>,
  zone: Zone,
  hand: AtHand,
): Promise<ProofRun> {
  const begun = needs.now();
  const { asked, judged } = await answered(needs, kept, closing, zone, hand);
  return { ...check, at: begun, took: took(begun, needs.now()), asked, ...judged };
}

/** A clock that was put back takes no time. */
const took = (from: Instant, to: Instant): Milliseconds => Math.max(0, Math.round(to - from));

function answered(
  needs: ProveCheck,
  kept: KeptFollowed,
  closing: Closing,
  zone: Zone,
  hand: AtHand,
): Answered | Promise<Answered> {
  const how = kept.value.decided.verification;
  switch (how.kind) {
    case 'count':
    case 'period': {
      const today = dateIn(zone, needs.now(), null);
      return { asked: null, judged: judgeLooks(how, kept.value.followed.kept.proof, closing, today) };
    }
    case 'query':
      return byQuery(needs, how, closing.on, kept.value.followed.outset.issueId, hand);
    case 'field':
      return byField(needs, how, closing, hand);
    case 'measure':
      return byMeasure(needs, how, closing, zone, hand);
    case 'page':
      return hand.page(how.pageId).then((page) => ({ asked: null, judged: judgePage(how, page) }));
  }
}

const NOT_WHOLE = 'The quotation marks or parentheses of this search do not match.';

async function byQuery(
  { proof }: ProveCheck,
  how: Of<'query'>,
  closedOn: CalendarDate,
  own: string,
  { spend }: AtHand,
): Promise<Answered> {
  const asked = queryAsked(how, closedOn);
  const found = await proof.search(asked, spend);
  if (found.kind === 'refused') return { asked, judged: judgeRefused(found.said) };
  // Jira took what this app does not understand; then nothing could be put around it, and it says nothing about the time since.
  if (!isWhole(how.jql)) return { asked, judged: judgeRefused(NOT_WHOLE) };
  if (found.count > 0) return { asked, judged: judgeQuery(how, found, found.count) };
  const later = await proof.search(laterWork(how, closedOn, own), spend);
  return { asked, judged: judgeQuery(how, found, later.kind === 'found' ? later.count : 0) };
}

async function byField({ proof }: ProveCheck, how: Of<'field'>, closing: Closing, hand: AtHand): Promise<Answered> {
  const next = (await hand.kickOffs(closing))
    .flatMap(({ project }) => (project === null ? [] : [project]))
    .slice(0, how.projects);
  const asked = next.length === 0 ? null : fieldFilled(how.fieldId, next);
  const projects: ProjectFound[] = [];
  const samples: ProofRun['samples'][number][] = [];
  for (const project of next) {
    const found = await proof.search(fieldFilled(how.fieldId, [project]), hand.spend);
    if (found.kind === 'refused') return { asked, judged: judgeRefused(found.said) };
    projects.push({ project, has: found.count > 0 });
    // A few of each, so that no project fills the list alone.
    samples.push(...found.samples.slice(0, Math.max(1, Math.floor(MOST_SAMPLES / how.projects))));
  }
  return { asked, judged: judgeField(how, projects, samples) };
}

async function byMeasure(
  needs: ProveCheck,
  how: Of<'measure'>,
  closing: Closing,
  zone: Zone,
  { spend }: AtHand,
): Promise<Answered> {
  const asked = finishedSince(how.project, closing.on);
  const work = await needs.proof.laterWork(asked, MOST_MEASURED, spend);
  if (work.kind === 'refused') return { asked, judged: judgeRefused(work.said) };
  const roles = work.projectId === null ? null : (await readRoles(needs, work.projectId)).settled;
  const using = projectsUsingResolutions(work.records);
  const lens = lensOf(needs.now(), zone, work.statuses, (key) => using.has(key));
  return { asked, judged: judgeMeasure(how, measureLater(how, work.records, lens, closing.at, roles), work.cut) };
}

const nothingBlocked: ReadonlySet<string> = new Set();

const lensOf = (asOf: Instant, zone: Zone, statuses: StatusCatalogue, usesResolutions: Lens['usesResolutions']): Lens => ({
  statuses,
  zone,
  asOf,
  blockedStatusIds: nothingBlocked,
  usesResolutions,
});
