import { laidAside } from '#domain/history/aside';
import { toOf } from '#domain/history/change-log';
import { gathering } from '#domain/history/gathering';
import type { Instant, Milliseconds } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { firstValue, happenedAt, nextUntil } from '#domain/history/past-of-field';
import { ASSIGNEE } from '#domain/history/tracked-field';
import type { ToldIssue } from '../told';

/** Through whose hands one issue went. */
export interface Course {
  readonly firstOwner: PersonId;
  /** Everybody else who had it, each once, in order: mostly nobody. */
  readonly laterOwners: readonly PersonId[];
  /** From its creation until the first of them had it. */
  readonly entryMs: Milliseconds;
  /** Who had it, or had it last, when it was finished; null while it is not. */
  readonly finisher: PersonId | null;
}

/** One for all issues that are looked at only once. */
let draft: { -readonly [Name in keyof Course]: Course[Name] } | null = null;

const nobody: readonly PersonId[] = [];
const later = gathering<PersonId>();

const tellCourse = ({ record, story }: ToldIssue, until: Instant): Course | null => {
  const { historyKnown, finished } = story;
  if (!historyKnown) return null;
  let finisher = firstValue<PersonId | null>(record, ASSIGNEE, record.assignee);
  let firstOwner = finisher;
  let since: Instant = record.created;
  for (let n = nextUntil(record, ASSIGNEE, 0, until); n >= 0; n = nextUntil(record, ASSIGNEE, n + 1, until)) {
    const to = toOf(record.changes, n) as PersonId | null;
    if (to === null) continue;
    const at = happenedAt(record, n);
    if (firstOwner === null) {
      firstOwner = to;
      since = at;
    } else if (to !== firstOwner && !later.has(to)) later.add(to);
    if (finished === null || at <= finished || finisher === null) finisher = to;
  }
  if (firstOwner === null) return null;
  draft ??= { firstOwner, laterOwners: nobody, entryMs: 0, finisher: null };
  draft.firstOwner = firstOwner;
  draft.laterOwners = later.list(nobody);
  draft.entryMs = Math.max(0, since - record.created);
  draft.finisher = finished === null ? null : finisher;
  return draft;
};

/**
 * The course of an issue as of an instant; null where its history is not known, or nobody had it.
 * @returns what is true until the next issue is asked about.
 */
export const courseOf = laidAside(tellCourse, (course) => course && { ...course });
