import type { IssueStory } from '#domain/history/issue-story';
import type { SiteRegistries } from './project-reading';
import type { EvidenceView } from './protocol';

/** What can be chosen in the filter: what occurs in the stories, each once, by name. */
export function choicesOf(
  stories: readonly IssueStory[],
  { statuses, dateFields }: Pick<SiteRegistries, 'statuses' | 'dateFields'>,
): EvidenceView['choices'] {
  const versions = new Map<string, { id: string; name: string }>();
  const types = new Map<string, { id: string; name: string }>();
  for (const { versions: inVersions, type } of stories) {
    for (const { id, name } of inVersions) versions.set(id, { id, name });
    types.set(type.id, { id: type.id, name: type.name });
  }
  return {
    versions: byName(versions),
    epics: epicsOf(stories),
    types: byName(types),
    statuses: passed(stories, statuses),
    dateFields,
  };
}

/** Statuses in which these issues stand or have ever stood: one that is empty today may be the one that blocked. */
function passed(stories: readonly IssueStory[], statuses: readonly unknown[]): EvidenceView['choices']['statuses'] {
  const seen = new Map<string, { id: string; name: string }>();
  const names = new Set<string>();
  for (const { status, statusMs } of stories) {
    seen.set(status.id, { id: status.id, name: status.name });
    for (const name of Object.keys(statusMs ?? {})) names.add(name);
  }
  for (const status of statuses) {
    const { id, name } = (status ?? {}) as { id?: unknown; name?: unknown };
    if (typeof id === 'string' && typeof name === 'string' && names.has(name)) seen.set(id, { id, name });
  }
  return byName(seen);
}

/** Issues of a type above the ordinary level, and whatever an ordinary issue has as its parent. The parent of a sub-task is none. */
function epicsOf(stories: readonly IssueStory[]): EvidenceView['choices']['epics'] {
  const summaries = new Map<string, string | null>(stories.map((story) => [story.key, story.summary]));
  const keys = new Set<string>();
  for (const { key, type, parent } of stories) {
    if ((type.level ?? 0) > 0) keys.add(key);
    if (parent !== null && !type.subtask) keys.add(parent);
  }
  return [...keys].map((key) => ({ key, summary: summaries.get(key) ?? null })).sort((a, b) => compare(a.key, b.key));
}

function byName(found: ReadonlyMap<string, { id: string; name: string }>): { id: string; name: string }[] {
  return [...found.values()].sort((a, b) => compare(a.name, b.name));
}

const { compare } = new Intl.Collator(undefined, { numeric: true });
