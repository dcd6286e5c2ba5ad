import type { ProductEvent } from '../../forge/product-api';
import type { IssueEntry } from '../model/issue-entry';
import { textAt } from '../model/json';
import { wireWorklog, worklogsOf } from '../rest/wire-log';
import { peopleOf } from '../rest/wire-user';
import type { Happened } from './issue-events';

/** Work that was logged. The site has no way to change or delete it. */
export function worklogEvents({ site, entry, event }: Happened, before: IssueEntry): ProductEvent[] {
  const known = new Set(worklogsOf(before).map((worklog) => textAt(worklog, 'id')));
  return worklogsOf(entry).flatMap((worklog, place) =>
    known.has(textAt(worklog, 'id'))
      ? []
      : [event('created:worklog', { worklog: wireWorklog(site, entry, worklog, place, peopleOf({ site })) })],
  );
}
