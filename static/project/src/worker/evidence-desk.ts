import type { QualityNote } from '#domain/evidence/project-evidence';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import type { Instant } from '#domain/history/instant';
import type { IssueRecord } from '#domain/history/issue-record';
import type { IssueStory } from '#domain/history/issue-story';
import { type Lens, projectsUsingResolutions } from '#domain/history/lens';
import { withLostHistoryTold } from '#domain/history/lost-history';
import { statusCatalogueFrom } from '#domain/history/status-catalogue';
import { tellStory } from '#domain/history/tell-story';
import type { Zone } from '#domain/history/zone';
import { choicesOf } from './choices';
import { narrowed } from './narrowed';
import type { KeptProject } from './project-reading';
import type { EvidenceFilter, EvidenceView, LensSettings } from './protocol';

/** Issues told in one go, before other messages get a turn; some tens of milliseconds. */
const STORIES_A_TURN = 2000;

/** How the evidence is looked at. */
export interface Look {
  readonly zone: Zone;
  readonly settings: LensSettings;
}

/** The stories of a kept project, with what every view of them needs. */
export interface Told {
  readonly stories: readonly IssueStory[];
  readonly choices: EvidenceView['choices'];
}

/**
 * Tells every issue's story, a turn at a time.
 * @param breathe lets other messages have their turn.
 * @param wanted false as soon as nobody waits for it any more.
 * @returns null when it was not wanted to the end.
 */
export async function tellAll(
  kept: KeptProject,
  look: Look,
  breathe: () => Promise<void>,
  wanted: () => boolean,
): Promise<Told | null> {
  const records = withLostHistoryTold(kept.issues.flatMap(({ record }) => (record === null ? [] : [record])));
  const lens = lensOf(kept, look, records);
  const stories: IssueStory[] = [];
  for (let from = 0; from < records.length; from += STORIES_A_TURN) {
    if (from > 0) await breathe();
    if (!wanted()) return null;
    for (const record of records.slice(from, from + STORIES_A_TURN)) stories.push(tellStory(record, lens));
  }
  return { stories, choices: choicesOf(stories, kept.site) };
}

/** The view of the stories that the filter lets through. */
export function viewOf(
  kept: KeptProject,
  told: Told,
  { zone, settings }: Look,
  filter: EvidenceFilter,
  projectKey: string,
): EvidenceView {
  const stories = narrowed(told.stories, filter);
  const evidence = projectEvidence(stories, {
    asOf: kept.readAt,
    zone,
    projectKey,
    baseline: settings.baseline,
    notes: unsettledFields(kept),
  });
  const skipped = skippedOf(kept);
  return {
    projectName: told.stories.find((story) => story.projectKey === projectKey)?.projectName ?? null,
    readAt: kept.readAt,
    complete: skipped.length === 0,
    all: told.stories.length,
    evidence,
    stories,
    choices: told.choices,
    skipped,
    names: kept.site.names,
  };
}

/** Fields of which several could play a part, so that none does. */
function unsettledFields({ site }: KeptProject): readonly QualityNote[] {
  const { startDate } = site.fields.unsettled;
  const nameOf = (id: string) => `“${site.dateFields.find((field) => field.id === id)?.name ?? id}”`;
  return startDate.length === 0 ? [] : [{ code: 'start-date-unsettled', keys: [], detail: startDate.map(nameOf).join(', ') }];
}

function lensOf({ site, readAt }: KeptProject, { zone, settings }: Look, records: readonly IssueRecord[]): Lens {
  const resolving = projectsUsingResolutions(records);
  return {
    statuses: statusCatalogueFrom(site.statuses),
    zone,
    asOf: asOf(readAt, records),
    blockedStatusIds: new Set(settings.blockedStatusIds),
    usesResolutions: (projectKey) => resolving.has(projectKey),
  };
}

/** The time of the read, or of the newest change where that is later: the site tells its time in whole seconds, or not at all. */
function asOf(readAt: Instant, records: readonly IssueRecord[]): Instant {
  return records.reduce((latest, { lastKnown }) => Math.max(latest, lastKnown), readAt);
}

function skippedOf({ issues, untold }: KeptProject): EvidenceView['skipped'] {
  const withoutHistory = new Set(untold);
  return issues.flatMap(({ id, record, skipped }) => {
    if (skipped !== null) return [skipped];
    return record !== null && withoutHistory.has(id) ? [{ issue: record.key, problem: 'Jira did not tell its history' }] : [];
  });
}
