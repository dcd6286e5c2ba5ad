import type { DecisionIssue } from '#domain/decision-issue/decision-issue';
import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { todayOf } from '#domain/loop/who-speaks';
import {
  type CheckStillOpen,
  type DecisionLeft,
  type DecisionStillOpen,
  endedWith,
  type StillOpen,
  stillOpen,
} from '#domain/post-mortem/ending';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { takesPart } from '#domain/post-mortem/who-may';
import type { ItemId } from '#domain/session/ids';
import type { IssuesShown } from '#ports/followed-issues';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import { amendPostMortem } from './amend-post-mortem';
import type { ChangePostMortem } from './change-post-mortem';
import { type ClosedSession, closedSession } from './closed-session';
import { type FollowDecisions, isFollowed, zonesOf } from './follow-decision';
import type { Sessions } from './into-session';
import { type Participant, postMortemToChange } from './post-mortem-of-project';
import { isPublished } from './read-session';

export interface EndPostMortem extends FollowDecisions, ChangePostMortem, Pick<Sessions, 'sessions'> {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'read' | 'put'>;
  readonly shown: IssuesShown;
  readonly now: () => Instant;
}

export type Ending =
  | { readonly kind: 'ended'; readonly kept: KeptRecord<PostMortem> }
  | { readonly kind: 'reason-needed'; readonly left: LeftTold };

/** What is left, as one person may know of it. */
export interface LeftTold {
  readonly decisions: readonly Told<DecisionStillOpen>[];
  readonly checks: readonly (Omit<Told<CheckStillOpen>, 'key'> & Pick<DecisionStillOpen, 'key'>)[];
}

type Told<T extends { readonly text: string }> = Omit<T, 'text'> & { readonly text: string | null };

/**
 * What somebody would leave behind who ended the post-mortem now.
 * @throws NotPermitted for whoever may not change it.
 */
export async function leftByPostMortem(needs: EndPostMortem, who: Participant, id: string): Promise<LeftTold> {
  const kept = await postMortemToChange(needs, who, id);
  const sessions = await closedSessions(needs, id);
  return leftTold(needs, who, kept, sessions, await leftOf(needs, kept, sessions));
}

/**
 * Ends a post-mortem. Where decisions are open or checks unanswered it takes a reason, which stays with it; following, reminders and
 * checks of its decisions go on all the same. One that has ended stays as it was ended.
 * @throws NotPermitted for whoever may not change it.
 */
export async function endPostMortem(
  needs: EndPostMortem,
  who: Participant,
  { id, reason }: { readonly id: string; readonly reason: string | null },
): Promise<Ending> {
  const kept = await postMortemToChange(needs, who, id);
  if (kept.value.ended !== null) return { kind: 'ended', kept };
  const sessions = await closedSessions(needs, id);
  const left = await leftOf(needs, kept, sessions);
  const ended = endedWith(left, reason, who.accountId as PersonId, needs.now());
  if (ended === null) return { kind: 'reason-needed', left: await leftTold(needs, who, kept, sessions, left) };
  const where = { projectId: who.projectId, id };
  const amended = await amendPostMortem(needs, where, (now) => (now.ended === null ? { ...now, ended } : null));
  return { kind: 'ended', kept: amended };
}

/** Lets a post-mortem that was ended go on. @throws NotPermitted for whoever may not change it. */
export async function reopenPostMortem(needs: ChangePostMortem, who: Participant, id: string): Promise<KeptRecord<PostMortem>> {
  await postMortemToChange(needs, who, id);
  return amendPostMortem(needs, { projectId: who.projectId, id }, (now) => (now.ended === null ? null : { ...now, ended: null }));
}

const closedSessions = async (needs: EndPostMortem, id: string): Promise<readonly ClosedSession[]> => {
  const found = await Promise.all(([1, 2] as const).map((number) => closedSession(needs, id, number)));
  return found.filter((session) => session !== null);
};

/** The follow-up has the last word on a decision that both sessions speak of. One that has an issue is left whatever they say. */
async function leftOf(
  needs: EndPostMortem,
  { id, belongsTo }: KeptRecord<PostMortem>,
  sessions: readonly ClosedSession[],
): Promise<StillOpen> {
  const said = new Map(sessions.flatMap(({ items }) => items.decisions.map((decision) => [decision.id, decision] as const)));
  const records = (await needs.decisionIssues.found(belongsTo)).records.filter(({ value }) => value.postMortemId === id);
  const followed = await followedOf(needs, records);
  const taken = [...said.values()].filter((one) => one.standing.kind === 'taken');
  return stillOpen([
    ...taken.map(({ id: decision, text, owner, due }): DecisionLeft => {
      return { id: decision, text, owner, due, followed: followed.get(decision)?.followed ?? null };
    }),
    ...[...followed.values()].filter((one) => !taken.some(({ id: decision }) => decision === one.id)),
  ]);
}

async function followedOf(
  needs: EndPostMortem,
  records: readonly KeptRecord<DecisionIssue>[],
): Promise<ReadonlyMap<ItemId, DecisionLeft>> {
  const kept = records.filter(isFollowed);
  const zoneOf = await zonesOf(needs, kept);
  const now = needs.now();
  return new Map(
    kept.map((one) => {
      const { decisionId, decided, followed } = one.value;
      const { text, owner, due } = decided;
      const today = todayOf({ now, zone: zoneOf(one) });
      return [decisionId, { id: decisionId, text, owner, due, followed: { followed, today } }];
    }),
  );
}

/** Keys of issues that Jira shows this person; words of the session for those who were in it, or once it is published. */
async function leftTold(
  needs: EndPostMortem,
  { accountId }: Participant,
  { value }: KeptRecord<PostMortem>,
  sessions: readonly ClosedSession[],
  { decisions, checks }: StillOpen,
): Promise<LeftTold> {
  const issueIds = [...decisions.flatMap(({ issueId }) => issueId ?? []), ...checks.map(({ issueId }) => issueId)];
  const shown = await needs.shown.of([...new Set(issueIds)]);
  const reads = takesPart(value, accountId) || sessions.every(isPublished);
  return {
    decisions: decisions.map((one) => {
      const seen = one.issueId === null || shown.has(one.issueId);
      return {
        ...one,
        text: reads ? one.text : null,
        owner: reads && seen ? one.owner : null,
        due: reads && seen ? one.due : null,
        key: seen ? one.key : null,
      };
    }),
    checks: checks.map((one) => ({ ...one, text: reads ? one.text : null, key: shown.has(one.issueId) ? one.key : null })),
  };
}
