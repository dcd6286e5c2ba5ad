import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { isShape } from '#domain/history/json-shape';
import { instantOf } from '#domain/history/parse-instant';
import { parsed } from '#domain/parsing/parsed';
import { pointInTime } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { confluenceIdAt } from '#domain/post-mortem/parse-post-mortem';

/** That a person looked at a page. */
export interface PageViewed {
  readonly pageId: string;
  readonly accountId: PersonId;
  readonly at: Instant;
}

/**
 * The event `avi:confluence:viewed:page`, from `unknown`; null where it names no person (an anonymous visitor) or no page.
 * @param now stands in where the event does not say when, or says what cannot be: what is kept must be readable again.
 */
export function parsePageViewed(raw: unknown, now: Instant): PageViewed | null {
  if (!isShape(raw) || !isShape(raw.content)) return null;
  const { atlassianId, eventCreatedDate, content } = raw;
  const written = parsed(() =>
    pointInTime(typeof eventCreatedDate === 'string' ? instantOf(eventCreatedDate) : eventCreatedDate, 'eventCreatedDate'),
  );
  const read = parsed(() => ({
    pageId: confluenceIdAt(typeof content.id === 'number' ? String(content.id) : content.id, 'content.id'),
    accountId: personAt(atlassianId, 'atlassianId'),
    at: written.ok ? Math.min(written.value, now) : now,
  }));
  return read.ok ? read.value : null;
}
