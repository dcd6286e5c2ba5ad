import type { SeedStatus } from '../seed';
import { isJsonObject, type Json, type JsonObject, textAt } from './json';
import type { Actor } from './permission';
import type { RawItem } from './raw-issue';
import { line, recordChange } from './record-change';
import { findProject, type SiteData } from './site-data';

/** What belongs to one project alone: an issue cannot take it along. */
const LEFT_BEHIND = [
  ['fixVersions', 'Fix Version'],
  ['versions', 'Version'],
  ['components', 'Component'],
] as const;

/**
 * Moves an issue to another project, as a person does in Jira: it gets a key there, keeps its id, and its history tells of it.
 * Its status stays where the other project has it, else it becomes the first of the same category there; versions and components stay behind.
 * @returns the new key, or in words why it cannot move.
 */
export function moveIssue(
  data: SiteData,
  { issueKey, projectKey }: { readonly issueKey: string; readonly projectKey: string },
  actor: Actor,
  now: number,
): { readonly key: string } | { readonly problem: string } {
  const entry = data.issues.find(issueKey);
  if (!entry) return { problem: `The site has no issue ${issueKey}.` };
  const target = findProject(data, projectKey);
  if (!target) return { problem: `The site has no project ${projectKey}.` };
  if (target.id === entry.projectId) return { problem: `${entry.key} is in ${target.key} already.` };
  if (data.issues.childrenOf(entry).length > 0) return { problem: `${entry.key} has issues under it, which would stay behind.` };
  const { fields } = entry.raw;
  const typeId = textAt(fields.issuetype, 'id') ?? '';
  if (!target.issueTypeIds.includes(typeId))
    return { problem: `${target.key} has no issues of the type ${textAt(fields.issuetype, 'name') ?? typeId}.` };
  const before = data.statuses.get(textAt(fields.status, 'id') ?? '');
  const status = statusThere(data, before, target.statusIds);
  if (!status) return { problem: `${target.key} has no status that fits.` };

  const key = data.issues.freshKey(target.key);
  const source = data.projects.get(entry.projectId);
  const items: RawItem[] = [
    line('project', 'project', [entry.projectId, source?.name ?? null], [target.id, target.name]),
    line('Key', 'issuekey', [null, entry.key], [null, key]),
  ];
  if (before && before.id !== status.id) items.push(line('status', 'status', [before.id, before.name], [status.id, status.name]));
  const left = LEFT_BEHIND.filter(([id]) => Array.isArray(fields[id]) && fields[id].length > 0);
  for (const [id, name] of left)
    for (const one of objectsIn(fields[id])) {
      const heldId = textAt(one, 'id');
      items.push(line(name, id, [heldId, nameOf(data, id, heldId)], [null, null]));
    }
  const values: JsonObject = {
    project: { id: target.id },
    status: { id: status.id },
    ...Object.fromEntries(left.map(([id]) => [id, []])),
    ...(fields.parent ? { parent: null } : {}),
  };
  data.issues.put({ ...recordChange(data, entry, { values, items }, actor, now).raw, key });
  return { key };
}

const objectsIn = (value: Json | undefined) => (Array.isArray(value) ? value.filter(isJsonObject) : []);

function statusThere(data: SiteData, before: SeedStatus | undefined, there: readonly string[]): SeedStatus | undefined {
  const statuses = there.flatMap((id) => data.statuses.get(id) ?? []);
  return (
    statuses.find(({ id }) => id === before?.id) ?? statuses.find(({ category }) => category === before?.category) ?? statuses[0]
  );
}

function nameOf(data: SiteData, field: (typeof LEFT_BEHIND)[number][0], id: string | null): string | null {
  if (id === null) return null;
  if (field !== 'components') return data.versions.get(id)?.name ?? null;
  return (
    data.projects
      .all()
      .flatMap(({ components }) => components ?? [])
      .find((component) => component.id === id)?.name ?? null
  );
}
