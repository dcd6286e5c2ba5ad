import { laidAside } from '#domain/history/aside';
import { blockedStretches } from '#domain/history/blocked-time';
import { gathering } from '#domain/history/gathering';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueRecord } from '#domain/history/issue-record';
import type { IssueStory, Stay } from '#domain/history/issue-story';
import type { Lens } from '#domain/history/lens';
import { staysOf } from '#domain/history/status-walk';
import { dateIn, type Zone } from '#domain/history/zone';
import type { ToldIssue } from '../told';

/** The part of an issue's past in which it could flow: from its creation to its finish, or to the day one looks from. */
export interface IssuePast {
  readonly record: IssueRecord;
  readonly story: IssueStory;
  readonly stays: readonly Stay[];
  readonly end: Instant;
  /** When it was blocked, in order of time; no two overlap, none ends after `end`. */
  readonly blocked: readonly { readonly since: Instant; readonly until: Instant }[];
  readonly inWork: readonly StretchOfWork[];
}

/**
 * An issue's past, where its flow can be told; null without a known history. Epics and what stands above them are left out, because
 * they are open for as long as the work in them and would count it twice.
 */
export const pastOf = (issue: ToldIssue, lens: Lens): IssuePast | null => {
  const { story } = issue;
  if (!story.historyKnown || holdsWork(story)) return null;
  const isOver = story.finished !== null && story.finished < lens.asOf;
  return isOver ? pastThatIsOver(issue, lens) : tellPast(issue, lens);
};

const tellPast = ({ record, story }: ToldIssue, lens: Lens): IssuePast => {
  const stays = staysOf(record, lens);
  const end = story.finished ?? Math.max(lens.asOf, record.created);
  const blocked = blockedStretches(record, stays, lens.blockedStatusIds, end);
  return { record, story, stays, end, blocked, inWork: stretchesOfWork(story, stays, end, lens.zone) };
};

/** Up to its finish. */
const pastThatIsOver = laidAside(tellPast);

/** From which day to which the issue was in work; null while it is. */
export type StretchOfWork = readonly [CalendarDate, CalendarDate | null];

const noWork: readonly StretchOfWork[] = [];
const inWork = gathering<StretchOfWork>();

/**
 * The days on which the issue came into work and went out of it again (null while it is in work): from its first start until it
 * was finished, without the time in a done status before it was reopened.
 */
const stretchesOfWork = (story: IssueStory, stays: readonly Stay[], end: Instant, zone: Zone): readonly StretchOfWork[] => {
  const { started } = story;
  if (started === null) return noWork;
  let from: CalendarDate | null = null;
  for (const { status, since, written } of stays) {
    if (since < started || since >= end) continue;
    if (status.category !== 'done') from ??= dateIn(zone, since, written);
    else if (from !== null) {
      inWork.add([from, dateIn(zone, since, written)]);
      from = null;
    }
  }
  if (from !== null) inWork.add([from, story.finishedOn]);
  return inWork.list(noWork);
};

/** An epic, or what stands above one: it holds the work of others. */
const holdsWork = ({ type }: IssueStory): boolean => (type.level ?? 0) > 0;
