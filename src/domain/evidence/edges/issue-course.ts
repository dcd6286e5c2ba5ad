import { laidAside } from '#domain/history/aside';
import { toOf } from '#domain/history/change-log';
import { gathering } from '#domain/history/gathering';
import type { Instant, Milliseconds } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import { firstValue, happenedAt, nextUntil } from '#domain/history/past-of-field';
import { ASSIGNEE } from '#domain/history/tracked-field';
import type { ToldIssue } from '../told';
import type { EdgeMoment } from './edge-map';

/** A hand-off with the people it went between. Never leaves this folder: what is shown knows roles only. */
export interface Passage extends Omit<EdgeMoment, 'key'> {
  readonly from: PersonId;
  readonly to: PersonId;
}

/** Through whose hands one issue went. */
export interface Course {
  /** Everybody who had it, each once, in order. */
  readonly owners: readonly PersonId[];
  /** From its creation until the first of them had it. */
  readonly entryMs: Milliseconds;
  readonly passages: readonly Passage[];
  /** Who had it, or had it last, when it was finished; null while it is not. */
  readonly finisher: PersonId | null;
}

const nobody: readonly PersonId[] = [];
const owners = gathering<PersonId>();
const passages = gathering<Passage>();

const none: readonly Passage[] = [];

const tellCourse = ({ record, story }: ToldIssue, until: Instant): Course | null => {
  const { handOffs, finished } = story;
  if (handOffs === null) return null;
  let finisher = firstValue<PersonId | null>(record, ASSIGNEE, record.assignee);
  let since: Instant | null = finisher === null ? null : record.created;
  if (finisher !== null) owners.add(finisher);
  for (let n = nextUntil(record, ASSIGNEE, 0, until); n >= 0; n = nextUntil(record, ASSIGNEE, n + 1, until)) {
    const to = toOf(record.changes, n) as PersonId | null;
    if (to === null) continue;
    const at = happenedAt(record, n);
    since ??= at;
    if (!owners.has(to)) owners.add(to);
    if (finished === null || at <= finished || finisher === null) finisher = to;
  }
  if (since === null) return null;
  for (const { at, from, to, waitAfterMs } of handOffs) {
    const waitMs = waitAfterMs ?? Math.max(0, (finished ?? until) - at);
    passages.add({ at, from, to, waitMs, open: waitAfterMs === null && finished === null });
  }
  return {
    owners: owners.list(nobody),
    entryMs: Math.max(0, since - record.created),
    passages: passages.list(none),
    finisher: finished === null ? null : finisher,
  };
};

/** The course of an issue of which no wait goes on: it does not change as time passes. */
const lastingCourseOf = laidAside(tellCourse);

const goesOn = ({ finished, handOffs }: IssueStory): boolean =>
  finished === null && handOffs !== null && handOffs.length > 0 && handOffs[handOffs.length - 1]?.waitAfterMs === null;

/**
 * The course of an issue as of an instant; null where its history is not known, or nobody had it.
 * A hand-off's wait is how long the issue lay before the next thing happened to it; while nothing has, it runs to the
 * finish, or to the instant one looks from. Days are calendar days: weekends and holidays count.
 */
export const courseOf = (issue: ToldIssue, asOf: Instant): Course | null =>
  goesOn(issue.story) ? tellCourse(issue, asOf) : lastingCourseOf(issue, asOf);
