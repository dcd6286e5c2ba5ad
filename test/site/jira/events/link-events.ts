import type { ProductEvent } from '../../forge/product-api';
import type { IssueEntry } from '../model/issue-entry';
import { isJsonObject, type Json, type JsonObject, textAt } from '../model/json';
import type { Happened } from './issue-events';

const linksOf = ({ raw }: IssueEntry): readonly JsonObject[] =>
  Array.isArray(raw.fields.issuelinks) ? (raw.fields.issuelinks as readonly Json[]).filter(isJsonObject) : [];

/** A link stands on both issues and is told once: by the issue it goes out from. */
export function linkEvents({ site, entry, event }: Happened, before: IssueEntry): ProductEvent[] {
  const outward = (one: IssueEntry) =>
    new Map(linksOf(one).flatMap((link) => (link.outwardIssue ? [[textAt(link, 'id'), link]] : [])));
  const [old, now] = [outward(before), outward(entry)];
  const told = (name: string, id: string | null, link: JsonObject) => {
    const other = site.data.issues.byId(textAt(link.outwardIssue, 'id') ?? '');
    const ids = { id, sourceIssueId: entry.id, destinationIssueId: textAt(link.outwardIssue, 'id') };
    const projects = { sourceProjectId: entry.projectId, destinationProjectId: other?.projectId ?? null };
    return event(`${name}:issuelink`, { ...ids, ...projects, issueLinkType: link.type });
  };
  return [
    ...[...now].filter(([id]) => !old.has(id)).map(([id, link]) => told('created', id, link)),
    ...[...old].filter(([id]) => !now.has(id)).map(([id, link]) => told('deleted', id, link)),
  ];
}
