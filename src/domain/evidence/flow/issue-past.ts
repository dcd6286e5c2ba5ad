import { laidAside } from '#domain/history/aside';
import { blockedStretches } from '#domain/history/blocked-time';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueRecord } from '#domain/history/issue-record';
import type { IssueStory, StatusNow, Stay } from '#domain/history/issue-story';
import type { Lens } from '#domain/history/lens';
import { staysOf, walkStatuses } from '#domain/history/status-walk';
import { dateIn, type Zone } from '#domain/history/zone';
import type { ToldIssue } from '../told';
import { DaysInWork } from './days-in-work';
import { Stays } from './stays';

/** The part of an issue's past in which it could flow: from its creation to its finish, or to the day one looks from. */
export interface IssuePast {
  readonly record: IssueRecord;
  readonly story: IssueStory;
  readonly stays: Stays;
  readonly end: Instant;
  /** When it was blocked, in order of time; no two overlap, none ends after `end`. */
  readonly blocked: readonly { readonly since: Instant; readonly until: Instant }[];
  readonly inWork: DaysInWork;
}

type Draft = { -readonly [Name in keyof IssuePast]: IssuePast[Name] };

/** One for all issues that are looked at only once. */
let draft: Draft | null = null;

const copied = ({ record, story, stays, end, blocked, inWork }: IssuePast): IssuePast => ({
  record,
  story,
  stays: stays.copy(),
  end,
  blocked,
  inWork: inWork.copy(),
});

/**
 * An issue's past, where its flow can be told; null without a known history. Epics and what stands above them are left out, because
 * they are open for as long as the work in them and would count it twice.
 * @returns what is true until the next issue is asked about.
 */
export const pastOf = (issue: ToldIssue, lens: Lens): IssuePast | null => {
  const { story } = issue;
  if (!story.historyKnown || holdsWork(story)) return null;
  const isOver = story.finished !== null && story.finished < lens.asOf;
  return isOver ? pastThatIsOver(issue, lens) : tellPast(issue, lens);
};

const noStays: readonly Stay[] = [];

const tellPast = ({ record, story }: ToldIssue, lens: Lens): IssuePast => {
  draft ??= { record, story, stays: new Stays(), end: 0, blocked: [], inWork: new DaysInWork() };
  const { stays } = draft;
  stays.begin();
  walkStatuses(record, lens, stays);
  const { blockedStatusIds } = lens;
  const end = story.finished ?? Math.max(lens.asOf, record.created);
  draft.record = record;
  draft.story = story;
  draft.end = end;
  draft.blocked = blockedStretches(record, blockedStatusIds.size === 0 ? noStays : staysOf(record, lens), blockedStatusIds, end);
  tellDaysInWork(draft.inWork, story, stays, end, lens.zone);
  return draft;
};

/** Up to its finish. */
const pastThatIsOver = laidAside(tellPast, copied);

/**
 * The days on which the issue came into work and went out of it again (null while it is in work): from its first start until it
 * was finished, without the time in a done status before it was reopened.
 */
const tellDaysInWork = (inWork: DaysInWork, story: IssueStory, stays: Stays, end: Instant, zone: Zone): void => {
  inWork.begin();
  const { started } = story;
  if (started === null) return;
  let from: CalendarDate | null = null;
  for (let n = 0; n < stays.count; n += 1) {
    const since = stays.since[n] as Instant;
    if (since < started || since >= end) continue;
    const { category } = stays.statuses[n] as StatusNow;
    if (category !== 'done') from ??= dateIn(zone, since, stays.written[n] as number | null);
    else if (from !== null) {
      inWork.add(from, dateIn(zone, since, stays.written[n] as number | null));
      from = null;
    }
  }
  if (from !== null) inWork.add(from, story.finishedOn);
};

/** An epic, or what stands above one: it holds the work of others. */
const holdsWork = ({ type }: IssueStory): boolean => (type.level ?? 0) > 0;
