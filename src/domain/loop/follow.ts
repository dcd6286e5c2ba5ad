import { dateOrNull, dueMovesOf } from '#domain/history/due-dates';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueRecord } from '#domain/history/issue-record';
import { changesOf } from '#domain/history/past-of-field';
import { projectPast } from '#domain/history/project-moves';
import { DUE } from '#domain/history/tracked-field';
import { dateIn } from '#domain/history/zone';
import { type Closing, standingClosing } from './closing';
import { closingsOf } from './closings-of';
import { type FollowGiven, lensOf } from './follow-given';
import type { Followed, HistoryTold, Outset, ToldByJira } from './followed';
import type { IssueSeen } from './issue-seen';
import { MOST_TOLD } from './limits';
import { lastSeen, type SeenStanding, type Standing } from './standing';

/**
 * Tells a decision anew from a reading of its issue (S1-58, S1-59). Events are hints and readings are truth: whatever happened in
 * between, however often and in whatever order readings arrive, the latest reading alone decides. What people answered and what was
 * sent stays as it is.
 * @returns the same object where the reading is older than the one it was told from.
 */
export const follow = (followed: Followed, seen: IssueSeen, given: FollowGiven): Followed => {
  if (isOutdated(followed, seen, given)) return followed;
  const issue = seen.kind === 'gone' ? null : seen.issue;
  const told = issue === null ? followed.told : tell(followed, issue, given);
  const standing = seen.kind === 'there' ? told.standing : outOfSight(followed.told.standing, seen, lastSeen(told.standing));
  return { ...followed, told: { ...told, standing, readAt: seen.readAt } };
};

/** A reading that a later one has overtaken. One from the future was taken by a clock that ran ahead, and overtakes nothing. */
const isOutdated = ({ told: { readAt } }: Followed, seen: IssueSeen, { now }: FollowGiven): boolean =>
  readAt !== null && seen.readAt < readAt && readAt <= now;

const outOfSight = (
  before: Standing,
  { kind, readAt }: Exclude<IssueSeen, { readonly kind: 'there' }>,
  was: SeenStanding,
): Standing => ({ kind, since: before.kind === kind ? before.since : readAt, was });

const tell = ({ outset, told: before }: Followed, issue: IssueRecord, given: FollowGiven): ToldByJira => {
  const closings = closingsOf(issue, given, before.closings).filter(({ until }) => until === null || until > outset.from);
  const until = issue.lastKnown;
  return {
    readAt: before.readAt,
    standing: standingBy(closings),
    key: issue.key,
    summary: issue.summary ?? outset.summary,
    owner: issue.assignee,
    due: dateOrNull(issue.due),
    settledOn: settledOn(outset, issue, closings, given),
    history: historyOf(issue),
    dateMoves: newest(
      dueMovesOf(issue, until).filter(({ at }) => at > outset.from),
      MOST_TOLD.dateMoves,
    ),
    projectMoves: newest(
      projectPast(issue, lensOf(given, until))
        .moves.filter(({ at }) => at > outset.from)
        .map(({ at, by, from, to }) => ({ at, by, from, to })),
      MOST_TOLD.projectMoves,
    ),
    closings: newest(closings, MOST_TOLD.closings),
  };
};

const newest = <T>(all: readonly T[], most: number): readonly T[] => (all.length > most ? all.slice(-most) : all);

const standingBy = (closings: readonly Closing[]): SeenStanding => {
  const standing = standingClosing(closings);
  return standing === null ? { kind: 'open' } : { kind: standing.as, closing: standing.since, at: standing.at };
};

const historyOf = ({ historyKnown, historyMissing, unreadable }: IssueRecord): HistoryTold => {
  if (!historyKnown) return 'unknown';
  return historyMissing > 0 || unreadable > 0 ? 'incomplete' : 'known';
};

/** The later of the days on which the due date was last set and the issue last reopened; both no earlier than the outset. */
const settledOn = (outset: Outset, issue: IssueRecord, closings: readonly Closing[], { zone }: FollowGiven): CalendarDate => {
  const dated = changesOf<number | null>(issue, DUE, issue.lastKnown).filter(({ from, to }) => from !== to);
  const reopened = closings[closings.length - 1]?.until ?? outset.from;
  const latest = Math.max(dated[dated.length - 1]?.at ?? outset.from, reopened);
  return latest <= outset.from ? outset.on : dateIn(zone, latest, null);
};
