import { CLAIM_NAMES, type ClaimName } from '#domain/evidence/trust/claim-name';
import type { Confidence, TrustLevel, TrustReport } from '#domain/evidence/trust/trust-report';
import type { Voice } from './voice';

/** What each claim is called on the page, and what an issue must have to bear it out. */
const CLAIMS: Readonly<Record<ClaimName, { readonly name: string; readonly rests: string }>> = {
  start: { name: 'Start', rests: 'a planned start' },
  end: { name: 'End', rests: 'a first due date' },
  scope: { name: 'Scope', rests: 'a change history' },
  effort: { name: 'Effort', rests: 'an estimate from before the work and logged time' },
  estimateRatio: { name: 'Estimates', rests: 'an estimate from before the work and logged time' },
  slip: { name: 'Slip', rests: 'a first due date' },
  dateMoves: { name: 'Moved dates', rests: 'a due date and a change history' },
  reopened: { name: 'Reopened work', rests: 'a change history' },
  handOffs: { name: 'Hand-offs', rests: 'a change history' },
  statusTimes: { name: 'Time in statuses', rests: 'a change history' },
  flowEfficiency: { name: 'Flow efficiency', rests: 'a start and a finish' },
  blocked: { name: 'Blocked time', rests: 'a change history' },
  workInProgress: { name: 'Work in progress', rests: 'a change history' },
  carriedOver: { name: 'Carried-over work', rests: 'a change history' },
  edges: { name: 'Edges', rests: 'an assignee' },
  moments: { name: 'Key moments', rests: 'a change history' },
  signs: { name: 'Warning signs', rests: 'a change history' },
};

/** Claims that speak of finished work alone. */
const OF_FINISHED: ReadonlySet<ClaimName> = new Set(['estimateRatio', 'slip', 'flowEfficiency']);

export const claimName = (claim: ClaimName): string => CLAIMS[claim].name;

const GROUNDLESS: Readonly<Partial<Record<ClaimName, readonly [string, string]>>> = {
  blocked: ['never-blocked', 'No issue was ever marked as blocked.'],
  carriedOver: ['no-sprints', 'No issue was in a sprint.'],
};

/** Below it a share would be written as nothing. */
const LEAST_SHARE = 0.005;

/** Why a claim is as sure as it is: `64% of the issues have a first due date and are free of the limits below.` */
export function confidenceSentence(claim: ClaimName, { share, because }: Confidence, voice: Voice): string {
  const groundless = GROUNDLESS[claim];
  if (groundless !== undefined && because.includes(groundless[0])) return groundless[1];
  const few = because.includes('few-issues') ? ' There are few issues.' : '';
  const whose = OF_FINISHED.has(claim) ? 'the finished issues' : 'the issues';
  if (share === 0)
    return `No ${OF_FINISHED.has(claim) ? 'finished issue' : 'issue'} has ${CLAIMS[claim].rests} and is free of the limits below.${few}`;
  const part = share === 1 ? `All ${whose.slice(4)}` : `${share < LEAST_SHARE ? 'Less than 1%' : voice.share(share)} of ${whose}`;
  return `${part} have ${CLAIMS[claim].rests} and are free of the limits below.${few}`;
}

/** The claims of one level, in the order of the page. */
export const claimsOf = ({ confidence }: TrustReport, level: TrustLevel): readonly ClaimName[] =>
  CLAIM_NAMES.filter((claim) => confidence[claim].level === level);

/** Claims of one level that are as sure as they are for the same reason, with that reason in words. */
export function claimsByReason(
  report: TrustReport,
  level: TrustLevel,
  voice: Voice,
): readonly { readonly claims: readonly ClaimName[]; readonly reason: string }[] {
  const byReason = new Map<string, ClaimName[]>();
  for (const claim of claimsOf(report, level)) {
    const reason = confidenceSentence(claim, report.confidence[claim], voice);
    byReason.set(reason, [...(byReason.get(reason) ?? []), claim]);
  }
  return Array.from(byReason, ([reason, claims]) => ({ claims, reason }));
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** How far to trust the page as a whole. */
export function reportSentence(report: TrustReport, voice: Voice): string {
  if (report.issues === 0) return 'There are no issues here, so there is nothing to trust or to doubt.';
  const hints = claimsOf(report, 'hint');
  const sure = claimsOf(report, 'sure').length;
  const all = `${voice.number(sure)} of ${voice.number(CLAIM_NAMES.length)} claims of this page are sure: most issues bear them out.`;
  return hints.length === 0
    ? all
    : `${all} Take as a hint only: ${listed(hints.map((claim) => claimName(claim).toLowerCase()))}.`;
}

/** `Weakens start, end and slip.` A note that touches nothing says nothing. */
export const touchedSentence = (touches: readonly ClaimName[]): string => {
  if (touches.length === 0) return '';
  if (touches.length === CLAIM_NAMES.length) return 'Weakens everything on this page.';
  return `Weakens ${listed(touches.map((claim) => claimName(claim).toLowerCase()))}.`;
};
