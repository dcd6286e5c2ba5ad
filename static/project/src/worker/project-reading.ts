import { answerOf } from '#contract/jira/answer-of';
import type { Found } from '#contract/jira/found';
import type { HttpAnswer, HttpAsk } from '#contract/jira/http';
import { namesIn } from '#contract/jira/names-in';
import { requestOf } from '#contract/jira/request-of';
import { siteTimeIn } from '#contract/jira/site-time';
import { historyFieldGroups, searchFields } from '#contract/jira/tracked-fields';
import { addHistories } from '#domain/history/add-histories';
import {
  dateFieldsIn,
  emptyFieldMap,
  type FieldMap,
  fieldMapFrom,
  type NamedField,
  withStartDate,
} from '#domain/history/field-map';
import type { Instant } from '#domain/history/instant';
import type { IssueRecord } from '#domain/history/issue-record';
import { readIssue } from '#domain/history/read-issue';
import type { Ask } from '#domain/reading/ask';
import { beginAgain, beginFirst, type Course } from '#domain/reading/course';
import { evolve } from '#domain/reading/evolve';
import {
  emptyGathering,
  type Gathering,
  historiesIn,
  type RecordMaker,
  takeHistories,
  takeIssues,
  takeListing,
} from '#domain/reading/gathering';
import type { Answer, Failure } from '#domain/reading/happening';
import { earlierRead, gatheringFrom, type KeptReading, keptIssue } from '#domain/reading/kept-reading';
import { nextAsks } from '#domain/reading/next-asks';
import { questionOf } from '#domain/reading/question-of';
import { type ReadingProgress, readingProgress } from '#domain/reading/reading-progress';
import { addPage } from './add-page';

/** What the site says of itself, as far as the reading and the engine need it. */
export interface SiteRegistries {
  readonly fields: FieldMap;
  /** As `GET /rest/api/3/status` gives them. */
  readonly statuses: readonly unknown[];
  /** Fields that could hold the planned start, and the one that a lead has named. */
  readonly dateFields: readonly NamedField[];
  readonly startDateField: string | null;
  /** Names of the people who occur in what was read, by account. */
  readonly names: Readonly<Record<string, string>>;
}

export type KeptProject = KeptReading<IssueRecord, SiteRegistries>;

/** The result of a read that has finished. */
export interface FinishedReading {
  readonly kept: KeptProject;
  /** Ids of the issues that came, changed or went since the read before; null on a first read. */
  readonly changed: ReadonlySet<string> | null;
}

/** One read of one project: the course, the gathering and Jira's wire put together. It has no timer and sends nothing itself. */
export interface ProjectReading {
  next(now: Instant): {
    readonly asks: readonly { readonly ask: number; readonly http: HttpAsk }[];
    readonly wakeAt: Instant | null;
  };
  answered(ask: number, answer: HttpAnswer, now: Instant, chance: number): void;
  unanswered(ask: number, now: Instant, chance: number): void;
  cancel(): void;
  proceed(now: Instant): void;
  progress(): ReadingProgress;
  /** Why it stands still, or null. */
  halt(): Course['halt'];
  /** Null while it has not finished. */
  finished(now: Instant): FinishedReading | null;
}

/**
 * Begins a read of a project: of what changed since, where something is kept, else of everything.
 * @param target `zone` is the IANA zone in which Jira takes dates in this viewer's searches; `startDateField` the field a lead has named.
 */
export function beginReading(
  target: { readonly projectKey: string; readonly zone: string; readonly startDateField: string | null },
  kept: KeptProject | null,
  now: Instant,
): ProjectReading {
  let site: SiteRegistries = kept?.site ?? {
    fields: emptyFieldMap,
    statuses: [],
    names: {},
    dateFields: [],
    startDateField: target.startDateField,
  };
  const names = new Map(Object.entries(site.names));
  const meet = (raw: unknown) => {
    for (const [accountId, name] of namesIn(raw)) names.set(accountId, name);
  };
  let gathering: Gathering<IssueRecord> = kept ? gatheringFrom(kept) : emptyGathering();
  let course = kept ? beginAgain(now, { ...kept, known: gathering.updated.size }) : beginFirst(now);
  let changed = new Set<string>();

  const startAnew = () => {
    gathering = emptyGathering();
    changed = new Set();
  };

  const maker: RecordMaker<IssueRecord> = {
    read: (raw) => readIssue(raw, site.fields),
    add: (record, histories) => addPage(record, histories, site.fields),
    // An issue that nothing ever happened to has no page of its own, and yet its history is known.
    complete: (record) => (record.historyKnown ? record : addHistories(record, [], site.fields)),
  };

  const take = (found: Found, question: Ask): Answer => {
    switch (found.kind) {
      case 'fields': {
        const dateFields = dateFieldsIn(found.fields);
        const fields = withStartDate(fieldMapFrom(found.fields), dateFields, target.startDateField);
        const anew = course.plan === 'again' && partsOf(fields) !== partsOf(site.fields);
        site = { ...site, fields, dateFields };
        if (anew) startAnew();
        return { kind: 'fields', groups: historyFieldGroups(fields).length, anew };
      }
      case 'statuses':
        site = { ...site, statuses: found.statuses };
        return { kind: 'statuses' };
      case 'count':
        return found;
      case 'issues': {
        for (const { raw } of found.issues) meet(raw);
        const { fresh, wanted } = takeIssues(gathering, found.issues, maker, course.groups);
        for (const id of fresh) changed.add(id);
        const strangeStatus = course.plan === 'again' && wanted.some((id) => isStrange(gathering.records.get(id), site));
        return { kind: 'issues', changed: wanted, known: gathering.updated.size, strangeStatus, token: found.token };
      }
      case 'ids': {
        const before = [...gathering.updated.keys()];
        const page = { first: question.kind === 'ids' && question.token === null, last: found.token === null };
        const missing = takeListing(gathering, found.ids, page);
        for (const id of before) if (!gathering.updated.has(id)) changed.add(id);
        return { kind: 'ids', missing, known: gathering.updated.size, token: found.token };
      }
      case 'histories':
        for (const { histories } of found.histories) meet(histories);
        takeHistories(gathering, found.histories, maker);
        if (found.token === null && question.kind === 'histories') historiesIn(gathering, question.ids, question.group, maker);
        return { kind: 'histories', told: found.histories.length, token: found.token };
    }
  };

  const failed = (ask: number, failure: Failure, at: Instant, chance: number) => {
    course = evolve(course, { kind: 'failed', ask, at, chance, failure });
    if (course.halt?.reason === 'trouble' && course.halt.trouble.kind === 'no-permission') startAnew();
  };

  return {
    next(at) {
      const step = nextAsks(course, at);
      course = step.course;
      return {
        asks: step.asks.map(({ ask, question }) => ({ ask, http: requestOf(question, { ...target, fields: site.fields }) })),
        wakeAt: step.wakeAt,
      };
    },
    answered(ask, answer, at, chance) {
      const question = questionOf(course, ask);
      if (question === null) return;
      const read = answerOf(question, answer, at);
      if (!read.ok) failed(ask, read.failure, at, chance);
      else
        course = evolve(course, {
          kind: 'answered',
          ask,
          at,
          siteTime: siteTimeIn(answer.headers),
          answer: take(read.found, question),
        });
    },
    unanswered: (ask, at, chance) => failed(ask, { kind: 'unreachable' }, at, chance),
    cancel() {
      course = evolve(course, { kind: 'cancelled' });
    },
    proceed(at) {
      course = evolve(course, { kind: 'continued', at });
    },
    progress: () => readingProgress(course, gathering, changed.size),
    halt: () => (course.stage === 'done' ? null : course.halt),
    finished(at) {
      const earlier = earlierRead(course);
      if (earlier === null) return null;
      const readAt = course.siteTime ?? at;
      site = { ...site, names: Object.fromEntries(names) };
      const issues = [...gathering.updated.keys()].map((id) => keptIssue(gathering, id));
      const untold = [...new Set([...(kept?.untold ?? []).filter((id) => !changed.has(id)), ...course.untold])].filter((id) =>
        gathering.records.has(id),
      );
      return { kept: { ...earlier, readAt, site, issues, untold }, changed: course.plan === 'first' ? null : changed };
    },
  };
}

/** What the kept issues depend on in the site's fields. */
const partsOf = (fields: FieldMap) => JSON.stringify([searchFields(fields), historyFieldGroups(fields)]);

function isStrange(record: IssueRecord | undefined, { statuses }: SiteRegistries): boolean {
  return record !== undefined && !statuses.some((status) => (status as { id?: unknown } | null)?.id === record.status.id);
}
