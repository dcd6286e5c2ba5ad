import { finishOf } from '#domain/history/finish';
import type { IssueRecord } from '#domain/history/issue-record';
import type { Lens } from '#domain/history/lens';
import { milestonesOf } from '#domain/history/milestones';
import { dateIn } from '#domain/history/zone';
import { type ClosedStretch, type ClosingPoint, closedStretches } from './closed-stretches';
import { type Closing, standingClosing } from './closing';
import { type FollowGiven, lensOf } from './follow-given';
import { isAmong } from './means-dropped';

type How = Pick<Closing, 'as' | 'closedAs'>;

/** Jira writes the resolution date and the history entry of one closing some milliseconds apart. */
const ONE_GO_MS = 60_000;

/** How an issue is closed at a point: finished by design.md, section 6, and not reopened since; null while it is not. */
const closedAt = ({ status, resolution, movedBack }: ClosingPoint, usesResolutions: boolean, given: FollowGiven): How | null => {
  if (usesResolutions ? resolution === null || movedBack : status.category !== 'done') return null;
  const { settings, resolutions } = given;
  const name = resolution === null ? null : (resolutions.get(resolution) ?? resolution);
  // Many workflows set one resolution for every end; then only the status tells a rejected issue from a finished one.
  const dropped =
    (resolution !== null && name !== null && isAmong(settings.dropped, resolution, name)) ||
    (status.category === 'done' && isAmong(settings.dropped, status.id, status.name));
  return { as: dropped ? 'dropped' : 'done', closedAs: name ?? status.name };
};

const dated = (stretch: ClosedStretch<How>, at: number, given: FollowGiven): Closing => ({
  since: stretch.since,
  at,
  on: dateIn(given.zone, at, null),
  ...stretch.closed,
  until: stretch.until,
});

/**
 * Which instant a closing that stands is known by where history cannot say when it began: the one it has been known by, so that what
 * people answered stays with it; else its finish.
 */
const undated = (before: Closing | null, now: Closing, finish: number | null): Closing => {
  const known = before !== null && before.as === now.as && (finish === null || isNear(before.at, finish));
  if (known) return { ...now, since: before.since, at: before.at, on: before.on };
  return now;
};

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < ONE_GO_MS;

/**
 * When a closing that stands was finished: Jira's resolution date where there is one, unless it is that of an earlier closing, because
 * the resolution was left on the issue when it was reopened.
 */
const finished = (record: IssueRecord, lens: Lens, since: number, reopened: number): number | null => {
  const finish = finishOf(record, lens, milestonesOf(record, lens));
  return finish !== null && finish.at > Math.max(since - ONE_GO_MS, reopened) ? finish.at : null;
};

/**
 * Every closing of an issue, oldest first, told from its history.
 * @param before the closings told by the reading before: they count only where the history cannot date the one that stands.
 */
export const closingsOf = (record: IssueRecord, given: FollowGiven, before: readonly Closing[]): readonly Closing[] => {
  const lens = lensOf(given, record.lastKnown);
  const uses = given.usesResolutions(record.project.key);
  const { stretches, guessed } = closedStretches(
    record,
    lens,
    (point) => closedAt(point, uses, given),
    (a, b) => a.as === b.as,
  );
  const last = stretches[stretches.length - 1];
  if (last === undefined || last.until !== null) return stretches.map((stretch) => dated(stretch, stretch.since, given));
  const earlier = stretches.slice(0, -1).map((stretch) => dated(stretch, stretch.since, given));
  if (record.historyKnown && !guessed) {
    const reopened = earlier[earlier.length - 1]?.until ?? Number.NEGATIVE_INFINITY;
    return [...earlier, dated(last, finished(record, lens, last.since, reopened) ?? last.since, given)];
  }
  const finish = record.resolution === null ? null : record.resolved;
  const since = finish ?? record.lastKnown;
  return [...earlier, undated(standingClosing(before), dated({ ...last, since }, since, given), finish)];
};
