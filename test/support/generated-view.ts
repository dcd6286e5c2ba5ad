import { projectEvidence } from '#domain/evidence/project-evidence-of';
import { epicIndexOf } from '#domain/evidence/rows/epic-index';
import type { IssueStory } from '#domain/history/issue-story';
import { type Zone, zoneNamed } from '#domain/history/zone';
import type { EvidenceFilter, EvidenceView } from '../../static/project/src/worker/protocol';
import { at } from './story';

const utc = zoneNamed('UTC') as Zone;
export const NOW = at('2026-08-20T09:00:00Z');

/** The view that a worker would send of these stories. */
export function viewOfStories(
  stories: readonly IssueStory[],
  filter?: EvidenceFilter,
  given: Partial<EvidenceView> = {},
): EvidenceView {
  const shown = filter === undefined ? stories : stories.filter((one) => passes(one, filter));
  const unique = <T extends { id: string }>(all: readonly T[]) => [...new Map(all.map((one) => [one.id, one])).values()];
  return {
    number: 1,
    on: null,
    keyDays: [],
    epics: epicIndexOf(stories),
    projectName: 'Support triage pilot',
    readAt: NOW,
    complete: true,
    all: stories.length,
    evidence: projectEvidence(shown, { asOf: NOW, zone: utc, projectKey: null, baseline: null }),
    stories: shown,
    choices: {
      versions: unique(stories.flatMap((one) => one.versions)).map(({ id, name }) => ({ id, name })),
      epics: stories.filter((one) => (one.type.level ?? 0) > 0).map((one) => ({ key: one.key, summary: one.summary })),
      types: unique(stories.map((one) => one.type)).map(({ id, name }) => ({ id, name })),
      statuses: unique(stories.map((one) => one.status)).map(({ id, name }) => ({ id, name })),
      dateFields: [],
    },
    skipped: [],
    names: {},
    owners: [],
    ...given,
  };
}

function passes(story: IssueStory, filter: EvidenceFilter): boolean {
  return (
    (filter.typeId === null || story.type.id === filter.typeId) &&
    (filter.versionId === null || story.versions.some(({ id }) => id === filter.versionId)) &&
    (filter.epicKey === null || story.key === filter.epicKey || story.parent === filter.epicKey) &&
    (filter.to === null || story.createdOn <= filter.to) &&
    (filter.from === null || story.finishedOn === null || story.finishedOn >= filter.from)
  );
}
