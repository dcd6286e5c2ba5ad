import { whatDecisionLacks } from '#domain/decision/what-decision-lacks';
import type { NotOnScreen } from '#domain/decision-issue/issue-fields';
import type { Instant, Milliseconds } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { ItemId } from '#domain/session/ids';
import type { Decision } from '#domain/session/items';
import type { DecisionLack } from '#domain/session/refusal';
import type { Heard, MakerView } from './maker-view';

/** How far the issue of a decision is, for whoever looks. */
export type IssueState =
  | { readonly kind: 'none' }
  | { readonly kind: 'queued' }
  | { readonly kind: 'asking' }
  | {
      readonly kind: 'made';
      readonly key: IssueKey;
      readonly how: 'created' | 'taken';
      readonly unlinked: number;
      readonly missing: readonly NotOnScreen[];
    }
  /** Somebody is making it: another person, or this one in another window. */
  | { readonly kind: 'busy'; readonly by: PersonId }
  /** Somebody began, and the time is over in which an answer comes. */
  | { readonly kind: 'lost'; readonly by: PersonId }
  /** No answer came here. Asked again before the claim is over, the app would only say that it is being made. */
  | { readonly kind: 'no-answer'; readonly problem: string; readonly canRetry: boolean }
  | (Heard & { readonly kind: 'refused' | 'demands' })
  /** `canRetry` where it looks ripe from here, and only the app had not heard of it yet. */
  | { readonly kind: 'not-ripe'; readonly lacks: readonly DecisionLack[]; readonly canRetry: boolean };

export interface IssueRow {
  readonly decision: Decision;
  readonly state: IssueState;
}

/** The decisions that are taken, by their day, and others only while they have an issue. @param now the server's time. */
export function issueRows(decisions: readonly Decision[], view: MakerView, now: Instant): readonly IssueRow[] {
  return decisions
    .filter(({ id, standing }) => standing.kind === 'taken' || view.kept[id]?.kind === 'made')
    .sort((a, b) => ((a.due ?? NEVER) < (b.due ?? NEVER) ? -1 : 1))
    .map((decision) => ({ decision, state: stateOf(decision, view, now) }));
}

function stateOf(decision: Decision, view: MakerView, now: Instant): IssueState {
  const kept = view.kept[decision.id];
  const heard = view.heard[decision.id];
  if (heard?.kind === 'asking' || heard?.kind === 'queued') return heard;
  if (kept?.kind === 'made') {
    const { key, how, unlinked } = kept;
    return { kind: 'made', key, how, unlinked, missing: view.missing[decision.id] ?? [] };
  }
  const waits = kept !== undefined && now < kept.until;
  if (heard?.kind === 'no-answer') return { ...heard, canRetry: !waits };
  if (kept !== undefined) return { kind: waits ? 'busy' : 'lost', by: kept.by };
  if (heard?.kind === 'refused' || heard?.kind === 'demands') return heard;
  const lacks = whatDecisionLacks(decision);
  if (lacks.length > 0) return { kind: 'not-ripe', lacks, canRetry: false };
  return heard?.kind === 'not-ripe' ? { ...heard, canRetry: true } : { kind: 'none' };
}

/** Those that one press creates: what has failed is tried again by itself. */
export const toCreate = (rows: readonly IssueRow[]): readonly ItemId[] =>
  rows.flatMap(({ decision, state }) => (state.kind === 'none' ? [decision.id] : []));

/** Soon: somebody is at it. */
const SOON: Milliseconds = 4_000;
const NOW_AND_THEN: Milliseconds = 20_000;

/** When to look again by itself; null when nothing more can come: a look costs the site function time. */
export function nextLook(rows: readonly IssueRow[]): Milliseconds | null {
  if (rows.some(({ state }) => state.kind === 'busy' || (state.kind === 'no-answer' && !state.canRetry))) return SOON;
  return rows.every(({ state }) => state.kind === 'made') ? null : NOW_AND_THEN;
}

const NEVER = '9999';
