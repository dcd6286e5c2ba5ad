import type { Instant } from '#domain/history/instant';
import type { Course, EarlierRead } from './course';
import type { Gathering, SkippedIssue } from './gathering';

/** What stays of a finished read, for the next one to begin from. Everything in it can be cloned structurally. */
export interface KeptReading<R, S> extends EarlierRead {
  /** Site time that the read shows. */
  readonly readAt: Instant;
  /** What the site said of its fields and statuses. */
  readonly site: S;
  readonly issues: readonly KeptIssue<R>[];
  /** Issues without their history. */
  readonly untold: readonly string[];
}

export interface KeptIssue<R> {
  readonly id: string;
  readonly updated: string | null;
  readonly record: R | null;
  /** Why there is no record. */
  readonly skipped: SkippedIssue | null;
}

/** A gathering as it was when the read that is kept had finished. */
export function gatheringFrom<R>({ issues }: Pick<KeptReading<R, unknown>, 'issues'>): Gathering<R> {
  const records = new Map<string, R>();
  const updated = new Map<string, string | null>();
  const skipped = new Map<string, SkippedIssue>();
  for (const issue of issues) {
    updated.set(issue.id, issue.updated);
    if (issue.record !== null) records.set(issue.id, issue.record);
    if (issue.skipped !== null) skipped.set(issue.id, issue.skipped);
  }
  return { records, updated, awaited: new Map(), skipped, listed: new Set() };
}

/** What to keep of issue `id`. */
export function keptIssue<R>({ records, updated, skipped }: Gathering<R>, id: string): KeptIssue<R> {
  return { id, updated: updated.get(id) ?? null, record: records.get(id) ?? null, skipped: skipped.get(id) ?? null };
}

/** What of a finished course the next one begins from; null while it has not finished. */
export function earlierRead(course: Course): EarlierRead | null {
  const { stage, watermark, registriesAt, groups, known, drift } = course;
  if (stage !== 'done' || watermark === null || registriesAt === null) return null;
  return { watermark, registriesAt, groups, known, drift };
}
