import type { EntityProperties, ProductEvent } from '../../forge/product-api';
import type { IssueEntry } from '../model/issue-entry';
import type { Touched } from '../model/issue-shelf';
import type { Actor } from '../model/permission';
import type { RawHistory } from '../model/raw-issue';
import type { Site } from '../rest/route';
import { wireStatus } from '../rest/wire-catalogue';
import { commentEvents } from './comment-events';
import { linkEvents } from './link-events';
import { mentionedAnew } from './mentioned-anew';
import { wireEventIssue } from './wire-event-issue';
import { worklogEvents } from './worklog-events';

/** Who did it on which issue: what every event of one issue has in common. */
export interface Happened {
  readonly site: Site;
  readonly actor: Actor;
  readonly entry: IssueEntry;
  event(name: string, payload: Readonly<Record<string, unknown>>, subject?: string): ProductEvent;
}

/**
 * What apps may hear of a request that changed these issues. It is told from the issues before and after, so that no endpoint can
 * forget it. What goes with something else is not told: the sub-tasks of a deleted issue, its comments, its work.
 */
export function issueEvents(site: Site, actor: Actor, touched: readonly Touched[]): ProductEvent[] {
  const gone = new Set(touched.flatMap(({ before, after }) => (before && !after ? [before.key] : [])));
  return touched.flatMap(({ before, after }) => {
    if (!after) return before && !gone.has(before.parentKey ?? '') ? [deleted(happenedTo(site, actor, before))] : [];
    const happened = happenedTo(site, actor, after);
    if (!before) return [created(happened), ...commentEvents(happened, null), ...descriptionMentions(happened, null)];
    return [
      ...linkEvents(happened, before),
      ...newHistories(before, after).flatMap((history) => changes(happened, history)),
      ...descriptionMentions(happened, before),
      ...commentEvents(happened, before),
      ...worklogEvents(happened, before),
    ];
  });
}

function happenedTo(site: Site, actor: Actor, entry: IssueEntry): Happened {
  const properties: EntityProperties = { issue: entry.raw.properties ?? {}, project: {}, user: {} };
  return {
    ...{ site, actor, entry },
    event: (name, payload, subject = entry.key) => ({
      ...{ eventType: `avi:jira:${name}`, actor: actor.accountId, at: site.now(), subject, payload, properties },
    }),
  };
}

/** People beside an event are told by their ids alone. */
const people = (...ids: readonly (string | null | undefined)[]) => ({
  associatedUsers: [...new Set(ids.filter((id) => typeof id === 'string'))].map((accountId) => ({ accountId })),
});

const created = ({ site, actor, entry, event }: Happened) =>
  event('created:issue', { issue: wireEventIssue(site, entry), ...people(actor.accountId) });

const deleted = ({ site, actor, entry, event }: Happened) =>
  event('deleted:issue', { issue: wireEventIssue(site, entry), ...people(actor.accountId) });

function newHistories(before: IssueEntry, after: IssueEntry): readonly RawHistory[] {
  const known = new Set((before.raw.changelog?.histories ?? []).map(({ id }) => id));
  return (after.raw.changelog?.histories ?? []).filter(({ id }) => !known.has(id));
}

/** Every entry of the history is an update; one that changes the assignee is told a second time, as that. */
function changes({ site, actor, entry, event }: Happened, { items }: RawHistory): ProductEvent[] {
  const issue = wireEventIssue(site, entry);
  const assigned = items.filter(({ fieldId }) => fieldId === 'assignee');
  const who = people(actor.accountId, ...assigned.flatMap(({ from, to }) => [from, to]));
  const moved = items.find(({ fieldId }) => fieldId === 'status');
  const statuses = [moved?.from, moved?.to].flatMap((id) => site.data.statuses.get(id ?? '') ?? []);
  const associatedStatuses = moved ? { associatedStatuses: statuses.map((status) => wireStatus(site, status)) } : {};
  return [
    event('updated:issue', { issue, changelog: { items }, ...who, ...associatedStatuses }),
    ...(assigned.length === 0 ? [] : [event('assigned:issue', { issue, changelog: { items: assigned }, ...who })]),
  ];
}

function descriptionMentions({ site, actor, entry, event }: Happened, before: IssueEntry | null): ProductEvent[] {
  const mentionedAccountIds = mentionedAnew(before?.raw.fields.description, entry.raw.fields.description, actor);
  if (mentionedAccountIds.length === 0) return [];
  return [event('mentioned:issue', { issue: wireEventIssue(site, entry), mentionedAccountIds })];
}

/** That a person has an issue before his eyes. */
export function viewedEvent(site: Site, actor: Actor, entry: IssueEntry): ProductEvent {
  return happenedTo(site, actor, entry).event('viewed:issue', {
    issue: wireEventIssue(site, entry),
    user: { accountId: actor.accountId },
  });
}
