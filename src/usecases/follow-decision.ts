import type { DecisionIssue } from '#domain/decision-issue/decision-issue';
import type { PersonId } from '#domain/history/issue-key';
import { projectsUsingResolutions } from '#domain/history/lens';
import { type Zone, zoneNamed } from '#domain/history/zone';
import { follow } from '#domain/loop/follow';
import type { FollowGiven, LoopGiven } from '#domain/loop/follow-given';
import type { Followed } from '#domain/loop/followed';
import type { IssueSeen } from '#domain/loop/issue-seen';
import { type Change, whatChanged } from '#domain/loop/what-changed';
import type { FollowedIssues, SiteKnowledge } from '#ports/followed-issues';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import type { Sessions } from './into-session';
import { type LoopSettingsKept, settingsOfProject } from './loop-settings';
import { untilKept } from './until-kept';

export interface FollowDecisions extends Pick<Sessions, 'postMortems' | 'now' | 'wait' | 'chance'>, LoopSettingsKept {
  readonly decisionIssues: RecordStore<DecisionIssue>;
  readonly issues: FollowedIssues;
}

/** A decision whose issue is made. */
export type KeptFollowed = KeptRecord<DecisionIssue & { readonly followed: Followed }>;

export const isFollowed = (kept: KeptRecord<DecisionIssue> | null): kept is KeptFollowed =>
  kept !== null && kept.value.followed !== null;

/**
 * The zones of the owners: a due date is a day there. Where nobody owns a decision, or nobody knows where they are, the zone in which the
 * meeting was agreed; where there was none, UTC. Everybody is asked for at once.
 */
export async function zonesOf(needs: FollowDecisions, kept: readonly KeptFollowed[]): Promise<(one: KeptFollowed) => Zone> {
  const owners = new Set(kept.flatMap(({ value }) => value.followed.told.owner ?? []));
  const zones = owners.size === 0 ? new Map<PersonId, Zone>() : await needs.issues.zonesOf([...owners]);
  const placed = (one: KeptFollowed): Zone | undefined => zones.get(one.value.followed.told.owner ?? NOBODY);
  const unplaced = new Set(kept.filter((one) => placed(one) === undefined).map(({ value }) => value.postMortemId));
  const meetings = new Map<string, Zone>();
  for (const id of unplaced) {
    const meeting = (await needs.postMortems.read(id).catch(() => null))?.value.meeting ?? null;
    const zone = meeting === null ? null : zoneNamed(meeting.zone);
    if (zone !== null) meetings.set(id, zone);
  }
  return (one) => placed(one) ?? meetings.get(one.value.postMortemId) ?? UTC;
}

const NOBODY = '' as PersonId;

/** The zone of one owner. */
export const zoneOf = async (needs: FollowDecisions, kept: KeptFollowed): Promise<Zone> => (await zonesOf(needs, [kept]))(kept);

const UTC: Zone = { name: 'UTC', offsetAt: () => 0 };

export interface FollowedNow {
  readonly kept: KeptFollowed;
  readonly changes: readonly Change[];
}

/** What a rule needs to tell a decision by a reading of its issue. */
export const followGiven = (
  { now, zone, settings }: LoopGiven,
  { statuses, resolutions, usesResolutions }: SiteKnowledge,
): FollowGiven => ({
  now,
  zone,
  settings,
  statuses,
  resolutions,
  usesResolutions,
});

/**
 * Reads the issue of a decision now and tells the decision anew from it. However often it is asked for, the newest reading stands.
 * @returns null for a decision that has no issue.
 */
export async function followDecision(needs: FollowDecisions, id: string): Promise<FollowedNow | null> {
  const before = await needs.decisionIssues.read(id);
  if (!isFollowed(before)) return null;
  const { issueId } = before.value.followed.outset;
  const readAt = needs.now();
  const seen = (await needs.issues.see([issueId], readAt)).get(issueId) ?? { kind: 'gone', readAt };
  const knowledge = await knowledgeFor(needs, [seen]);
  const settings = await settingsOfProject(needs, before.belongsTo);
  const given = { now: needs.now(), zone: await zoneOf(needs, before), settings };
  return tellAnew(needs, before, seen, followGiven(given, knowledge));
}

/** What it takes to understand issues. An issue that ever had a resolution tells that its project uses them; only of the others Jira is asked. */
export async function knowledgeFor({ issues }: FollowDecisions, seen: Iterable<IssueSeen>): Promise<SiteKnowledge> {
  const records = [...seen].flatMap((one) => (one.kind === 'there' ? [one.issue] : []));
  const using = projectsUsingResolutions(records);
  const unknown = new Set(records.map(({ project }) => project.key).filter((key) => !using.has(key)));
  const knowledge = await issues.knowledge([...unknown]);
  return { ...knowledge, usesResolutions: (key) => using.has(key) || knowledge.usesResolutions(key) };
}

/** Its record is gone. */
const NOT_FOLLOWED = 'not-followed' as const;

/**
 * Keeps what a reading tells of a decision; nothing is written where it tells what is known.
 * @param kept as it was read last; read again only where it has changed meanwhile.
 */
export async function tellAnew(
  needs: FollowDecisions,
  kept: KeptFollowed,
  seen: IssueSeen,
  given: FollowGiven,
): Promise<FollowedNow | null> {
  let known: KeptRecord<DecisionIssue> | null = kept;
  const told = await untilKept(needs, async () => {
    const before = known ?? (await needs.decisionIssues.read(kept.id));
    known = null;
    if (!isFollowed(before)) return NOT_FOLLOWED;
    const followed = follow(before.value.followed, seen, given);
    const changes = whatChanged(before.value.followed, followed);
    const isFirst = before.value.followed.told.readAt === null;
    if (!isFirst && isSame(before.value.followed, followed)) return { kept: withFollowed(before, followed), changes };
    const next = { ...withFollowed(before, followed), version: before.version + 1 };
    return (await needs.decisionIssues.put(next)) === 'kept' ? { kept: next, changes } : null;
  });
  return told === NOT_FOLLOWED ? null : told;
}

const withFollowed = (kept: KeptFollowed, followed: Followed): KeptFollowed => ({ ...kept, value: { ...kept.value, followed } });

/** Whether both tell the same, but for when it was read. */
const isSame = (a: Followed, b: Followed): boolean =>
  JSON.stringify({ ...a.told, readAt: null }) === JSON.stringify({ ...b.told, readAt: null });
