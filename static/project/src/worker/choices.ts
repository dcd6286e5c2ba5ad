import type { EpicIndex } from '#domain/evidence/rows/epic-index';
import type { ToldIssue } from '#domain/evidence/told';
import type { NamedValue } from '#domain/history/interner';
import type { IssueStory } from '#domain/history/issue-story';
import { changesOf } from '#domain/history/past-of-field';
import { STATUS } from '#domain/history/tracked-field';
import type { SiteRegistries } from './project-reading';
import type { EvidenceView } from './protocol';

type Choices = EvidenceView['choices'];
type Named = { readonly id: string; readonly name: string };

/** What can be chosen in the filter: what occurs in the stories, each once, by name. */
export function filterChoices(stories: readonly IssueStory[], epics: EpicIndex): Pick<Choices, 'versions' | 'epics' | 'types'> {
  const versions = new Map<string, Named>();
  const types = new Map<string, Named>();
  for (const { versions: inVersions, type } of stories) {
    for (const { id, name } of inVersions) if (!versions.has(id)) versions.set(id, { id, name });
    if (!types.has(type.id)) types.set(type.id, { id: type.id, name: type.name });
  }
  return {
    versions: byName(versions),
    epics: Object.entries(epics.titles)
      .map(([key, summary]) => ({ key, summary }))
      .sort((a, b) => compare(a.key, b.key)),
    types: byName(types),
  };
}

/**
 * What can be chosen in the settings. Of the statuses those in which these issues stand or have ever stood: one that is empty
 * today may be the one that blocked.
 */
export function settingsChoices(
  issues: readonly ToldIssue[],
  { statuses, dateFields }: Pick<SiteRegistries, 'statuses' | 'dateFields'>,
): Pick<Choices, 'statuses' | 'dateFields'> {
  const seen = new Map<string, Named>();
  const stood = new Set<string>();
  for (const { record, story } of issues) {
    const { status } = story;
    if (!seen.has(status.id)) seen.set(status.id, { id: status.id, name: status.name });
    for (const { from, to } of changesOf<NamedValue | null>(record, STATUS, Number.POSITIVE_INFINITY)) {
      if (from !== null) stood.add(from.id);
      if (to !== null) stood.add(to.id);
    }
  }
  for (const status of statuses) {
    const { id, name } = (status ?? {}) as { id?: unknown; name?: unknown };
    if (typeof id === 'string' && typeof name === 'string' && stood.has(id)) seen.set(id, { id, name });
  }
  return { statuses: byName(seen), dateFields };
}

function byName(found: ReadonlyMap<string, Named>): Named[] {
  return [...found.values()].sort((a, b) => compare(a.name, b.name));
}

const { compare } = new Intl.Collator(undefined, { numeric: true });
