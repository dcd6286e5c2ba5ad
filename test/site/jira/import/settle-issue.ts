import { isJsonObject, type Json, type JsonObject, textAt } from '../model/json';
import type { RawIssue, RawItem } from '../model/raw-issue';
import type { Placement } from './place-ids';
import type { Placements } from './settle-catalogue';

const NO_SUMMARY = '(no summary in the export)';

/** Rewrites the ids of an issue and of its history to those of this site. */
export function settleIssue(issue: RawIssue, id: string, placements: Placements, sprintFieldIds: ReadonlySet<string>): RawIssue {
  const kinds: Readonly<Record<string, Placement>> = {
    project: placements.project,
    status: placements.status,
    issuetype: placements.issueType,
    priority: placements.priority,
    resolution: placements.resolution,
    fixVersions: placements.version,
    versions: placements.version,
    components: placements.component,
  };
  const fields: Record<string, Json | undefined> = {};
  for (const [name, value] of Object.entries(issue.fields)) {
    const placement = sprintFieldIds.has(name) ? placements.sprint : kinds[name];
    const moved = placement && placement.size > 0 ? withPlacedIds(value, placement) : value;
    fields[placements.field.get(name) ?? name] = name === 'issuelinks' ? withPlacedLinks(value, placements.linkType) : moved;
  }
  if (textAt(fields, 'summary') === null) fields.summary = `${issue.key} ${NO_SUMMARY}`;
  const isMoved = Object.values(placements).some((placement: Placement) => placement.size > 0);
  const histories = issue.changelog?.histories ?? [];
  return {
    ...issue,
    id,
    fields,
    changelog: {
      histories: isMoved
        ? histories.map((history) => ({
            ...history,
            items: history.items.map((item) => settleItem(item, placements, sprintFieldIds)),
          }))
        : histories,
    },
  };
}

function withPlacedIds(value: Json | undefined, placement: Placement): Json | undefined {
  if (Array.isArray(value)) return value.map((one: Json) => withPlacedIds(one, placement) ?? null);
  if (!isJsonObject(value)) return value;
  const placed = placement.get(textAt(value, 'id') ?? '');
  if (placed === undefined) return value;
  return { ...value, id: typeof value.id === 'number' ? Number(placed) : placed };
}

function withPlacedLinks(value: Json | undefined, placement: Placement): Json | undefined {
  if (placement.size === 0 || !Array.isArray(value)) return value;
  return value.map(
    (link: Json): Json => (isJsonObject(link) ? ({ ...link, type: withPlacedIds(link.type, placement) } as JsonObject) : link),
  );
}

/** The kind of thing whose ids a history line carries, by what the line calls its field. */
const KIND_OF: Readonly<Record<string, keyof Placements>> = {
  status: 'status',
  issuetype: 'issueType',
  'issue type': 'issueType',
  type: 'issueType',
  priority: 'priority',
  resolution: 'resolution',
  'fix version': 'version',
  version: 'version',
  component: 'component',
  project: 'project',
};

function settleItem(item: RawItem, placements: Placements, sprintFieldIds: ReadonlySet<string>): RawItem {
  const fieldId = item.fieldId === undefined ? undefined : (placements.field.get(item.fieldId) ?? item.fieldId);
  const isSprint =
    item.fieldId === undefined ? item.fieldtype === 'custom' && item.field === 'Sprint' : sprintFieldIds.has(item.fieldId);
  const kind = isSprint ? 'sprint' : item.fieldtype === 'custom' ? undefined : KIND_OF[item.field.toLowerCase()];
  const placement = kind === undefined ? null : placements[kind];
  if (fieldId === item.fieldId && !placement?.size) return item;
  const placed = (value: string | null | undefined) =>
    value === null || value === undefined || !placement
      ? (value ?? null)
      : value
          .split(',')
          .map((id) => id.trim())
          .map((id) => placement.get(id) ?? id)
          .join(', ');
  return { ...item, ...(fieldId === undefined ? {} : { fieldId }), from: placed(item.from), to: placed(item.to) };
}
