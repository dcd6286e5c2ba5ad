import { keyDaysOf } from '#domain/evidence/key-days';
import type { ProjectEvidence, QualityNote } from '#domain/evidence/project-evidence';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import { type EpicIndex, epicIndexOf } from '#domain/evidence/rows/epic-index';
import type { Told, ToldIssue } from '#domain/evidence/told';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueRecord } from '#domain/history/issue-record';
import type { IssueStory } from '#domain/history/issue-story';
import { type Lens, projectsUsingResolutions } from '#domain/history/lens';
import { withLostHistoryTold } from '#domain/history/lost-history';
import { statusCatalogueFrom } from '#domain/history/status-catalogue';
import { steadyStories } from '#domain/history/steady-stories';
import { dateIn, endOfDay, type Zone } from '#domain/history/zone';
import { filterChoices, settingsChoices } from './choices';
import { narrowed } from './narrowed';
import { ownersOf } from './owners-of';
import type { KeptProject } from './project-reading';
import type { EvidenceFilter, EvidenceView, LensSettings } from './protocol';

/** Issues told in one go, before other messages get a turn; some tens of milliseconds. */
const STORIES_A_TURN = 2000;

/** How the evidence is looked at. */
export interface Look {
  readonly projectKey: string;
  readonly zone: Zone;
  readonly settings: LensSettings;
}

/** The project as of one instant, before any filter. */
export interface ToldDay {
  /** Null is today. */
  readonly on: CalendarDate | null;
  readonly asOf: Instant;
  /** Issues that existed then, wherever. */
  readonly issues: readonly ToldIssue[];
  /** Those of them that were in the project. */
  readonly here: readonly ToldIssue[];
  readonly epics: EpicIndex;
}

/** What is shown of a day, but for its number; and what the findings are told from. */
export interface Shown {
  readonly view: Omit<EvidenceView, 'number'>;
  readonly told: Told;
}

/** One reading of a project, and how it is looked at. Tells any day of it. */
export interface EvidenceDesk {
  /**
   * The project at the end of a day, told a turn at a time where much is new.
   * @param on null, today or a later day: now.
   * @param breathe lets other messages have their turn.
   * @param wanted false as soon as nobody waits for it any more: then null.
   */
  tell(on: CalendarDate | null, breathe: () => Promise<void>, wanted: () => boolean): Promise<ToldDay | null>;
  /** @param today the project as told for `on` null: the marked days are told from it. */
  show(day: ToldDay, today: ToldDay, filter: EvidenceFilter): Shown;
  /** Nothing has changed up to a later time: what was told stays, and is as of then. */
  stillTrue(readAt: Instant): void;
}

/** Lays a reading out to be looked at. */
export function openDesk(kept: KeptProject, { projectKey, zone, settings }: Look): EvidenceDesk {
  const { site } = kept;
  const records = withLostHistoryTold(kept.issues.flatMap(({ record }) => (record === null ? [] : [record])));
  const resolving = projectsUsingResolutions(records);
  const lens: Omit<Lens, 'asOf'> = {
    statuses: statusCatalogueFrom(site.statuses),
    zone,
    blockedStatusIds: new Set(settings.blockedStatusIds),
    usesResolutions: (key) => resolving.has(key),
  };
  const storyOf = steadyStories(lens);
  const notes = unsettledFields(kept);
  const skipped = skippedOf(kept);
  let { readAt } = kept;

  const evidenceOf = (issues: readonly ToldIssue[], { on, asOf }: ToldDay): ProjectEvidence =>
    projectEvidence(storiesOf(issues), {
      asOf: on === null ? readAt : asOf,
      zone,
      projectKey,
      baseline: settings.baseline,
      notes,
    });

  let marked: { readonly today: ToldDay; readonly filter: EvidenceFilter; readonly days: EvidenceView['keyDays'] } | null = null;
  const keyDays = (today: ToldDay, filter: EvidenceFilter): EvidenceView['keyDays'] => {
    if (marked?.today !== today || marked.filter !== filter) {
      const evidence = evidenceOf(narrowed(today.issues, filter), today);
      marked = { today, filter, days: keyDaysOf(evidence, narrowed(today.here, filter), zone) };
    }
    return marked.days;
  };
  let settled: Pick<EvidenceView['choices'], 'statuses' | 'dateFields'> | null = null;
  let owners: EvidenceView['owners'] | null = null;
  const everyOwner = (): EvidenceView['owners'] => {
    owners ??= ownersOf(records);
    return owners;
  };

  return {
    async tell(wantedDay, breathe, wanted) {
      const now = newestOf(readAt, records);
      const on = wantedDay === null || wantedDay >= dateIn(zone, now, null) ? null : wantedDay;
      const asOf = on === null ? now : endOfDay(zone, on);
      const issues: ToldIssue[] = [];
      for (let from = 0; from < records.length; from += STORIES_A_TURN) {
        if (from > 0) await breathe();
        if (!wanted()) return null;
        for (const record of records.slice(from, from + STORIES_A_TURN))
          if (record.created <= asOf) issues.push(storyOf(record, asOf));
      }
      const here = issues.every(({ story }) => story.projectKey === projectKey)
        ? issues
        : issues.filter(({ story }) => story.projectKey === projectKey);
      return { on, asOf, issues, here, epics: epicIndexOf(storiesOf(here)) };
    },
    show(day, today, filter) {
      const evidence = evidenceOf(narrowed(day.issues, filter), day);
      const issues = narrowed(day.here, filter);
      settled ??= settingsChoices(today.here, site);
      const view: Shown['view'] = {
        on: day.on,
        keyDays: keyDays(today, filter),
        projectName: today.here[0]?.story.projectName ?? null,
        readAt,
        complete: skipped.length === 0,
        all: day.here.length,
        evidence,
        stories: storiesOf(issues),
        epics: day.epics,
        choices: { ...filterChoices(storiesOf(day.here), day.epics), ...settled },
        skipped,
        names: site.names,
        // Where all is shown, the edge map knows them.
        owners: issues.length === records.length ? [] : everyOwner(),
      };
      const { asOf } = day;
      const told: Told = {
        // Of today it is also told when it was read: what is dated later was written by a clock that ran ahead.
        lens: day.on === null ? { ...lens, asOf, readAt: Math.min(readAt, asOf) } : { ...lens, asOf },
        today: dateIn(zone, asOf, null),
        projectKey,
        baseline: evidence.baseline,
        issues,
        evidence,
      };
      return { view, told };
    },
    stillTrue(later) {
      readAt = later;
    },
  };
}

const storiesOf = (issues: readonly ToldIssue[]): readonly IssueStory[] => issues.map(({ story }) => story);

/** Fields of which several could play a part, so that none does. */
function unsettledFields({ site }: KeptProject): readonly QualityNote[] {
  const { startDate } = site.fields.unsettled;
  const nameOf = (id: string) => `“${site.dateFields.find((field) => field.id === id)?.name ?? id}”`;
  return startDate.length === 0 ? [] : [{ code: 'start-date-unsettled', keys: [], detail: startDate.map(nameOf).join(', ') }];
}

/** The time of the read, or of the newest change where that is later: the site tells its time in whole seconds, or not at all. */
function newestOf(readAt: Instant, records: readonly IssueRecord[]): Instant {
  return records.reduce((latest, { lastKnown }) => Math.max(latest, lastKnown), readAt);
}

function skippedOf({ issues, untold }: KeptProject): EvidenceView['skipped'] {
  const withoutHistory = new Set(untold);
  return issues.flatMap(({ id, record, skipped }) => {
    if (skipped !== null) return [skipped];
    return record !== null && withoutHistory.has(id) ? [{ issue: record.key, problem: 'Jira did not tell its history' }] : [];
  });
}
