import { presentListAt, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import { packDocumentAt } from '#domain/pack/parse-pack-document';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { personAt, shortText } from '#domain/post-mortem/parse-plan';
import { issueKeyAt, pagePlaceAt, requestIdAt, tellingAt, writingAt, writtenPageAt } from '#domain/post-mortem/parse-post-mortem';
import { orNull } from '#domain/session/parse-ids';
import { linesAt, localeAt } from './parse-lines';
import {
  type EditedSection,
  type LateReminder,
  type PublishedSummary,
  type Reader,
  SUMMARY_SECTIONS,
  type Summary,
  type SummaryPlace,
  type SummaryText,
  type SummaryWriting,
} from './summary';
import { SUMMARY_LIMITS } from './summary-limits';

/** A summary as it is stored, from `unknown`. */
export const parseSummary = (raw: unknown): Parsed<Summary> =>
  parsed(() => {
    const kept = shapeAt(raw, 'summary');
    return {
      locale: orNull(kept.locale, 'locale', localeAt),
      revision: countAt(kept.revision, 'revision'),
      sections: fewAt(kept.sections, 'sections', SUMMARY_SECTIONS.length).map(editedAt),
      readers: fewAt(kept.readers, 'readers', SUMMARY_LIMITS.readers).map(readerAt),
      shared: fewAt(kept.shared, 'shared', SUMMARY_LIMITS.shared).map((one) => personAt(one, 'shared')),
      place: pagePlaceAt(kept.place, 'place', summaryWritingAt),
      earlierPages: presentListAt(kept.earlierPages, 'earlierPages').map((one) =>
        writtenPageAt(one, 'earlierPages', summaryWritingAt),
      ),
      published: orNull(kept.published, 'published', publishedAt),
      told: presentListAt(kept.told, 'told').map(tellingAt),
      reminded: presentListAt(kept.reminded, 'reminded').map(reminderAt),
    };
  });

/** A summary as it was published, from `unknown`. */
export const parseSummaryText = (raw: unknown): Parsed<SummaryText> =>
  parsed(() => {
    const kept = shapeAt(raw, 'text');
    return { edition: countAt(kept.edition, 'edition'), document: packDocumentAt(kept.document) };
  });

/** Where a summary was put, from `unknown`. @throws Unreadable naming the field. */
export const summaryPlaceAt = (raw: unknown, field: string): SummaryPlace => {
  const where = shapeAt(raw, field);
  const kind = oneOf(where.kind, ['confluence', 'jira'] as const, `${field}.kind`);
  if (kind === 'jira') return { kind, issue: orNull(where.issue, `${field}.issue`, issueKeyAt) };
  return { kind, title: textAt(where.title, `${field}.title`), address: textAt(where.address, `${field}.address`) };
};

const summaryWritingAt = (raw: unknown, field: string): SummaryWriting => ({
  ...writingAt(raw, field),
  edition: countAt(shapeAt(raw, field).edition, `${field}.edition`),
});

const fewAt = (value: unknown, field: string, most: number): readonly unknown[] => {
  const list = presentListAt(value, field);
  if (list.length > most) throw new Unreadable(field, `at most ${most} are possible`);
  return list;
};

const editedAt = (raw: unknown): EditedSection => {
  const edited = shapeAt(raw, 'sections');
  return {
    section: oneOf(edited.section, SUMMARY_SECTIONS, 'sections.section'),
    lines: linesAt(edited.lines, 'sections.lines'),
    basedOn: linesAt(edited.basedOn, 'sections.basedOn'),
    by: personAt(edited.by, 'sections.by'),
    at: pointInTime(edited.at, 'sections.at'),
  };
};

const readerAt = (raw: unknown): Reader => {
  const reader = shapeAt(raw, 'readers');
  return {
    accountId: personAt(reader.accountId, 'readers.accountId'),
    role: orNull(reader.role, 'readers.role', (role, field) => shortText(role, field, SUMMARY_LIMITS.role)),
  };
};

const publishedAt = (raw: unknown, field: string): PublishedSummary => {
  const published = shapeAt(raw, field);
  return {
    edition: countAt(published.edition, `${field}.edition`),
    firstAt: pointInTime(published.firstAt, `${field}.firstAt`),
    at: pointInTime(published.at, `${field}.at`),
    by: personAt(published.by, `${field}.by`),
    request: requestIdAt(published.request, `${field}.request`),
    revision: countAt(published.revision, `${field}.revision`),
    where: summaryPlaceAt(published.where, `${field}.where`),
    shared: fewAt(published.shared, `${field}.shared`, SUMMARY_LIMITS.shared).map((one) => personAt(one, `${field}.shared`)),
  };
};

const reminderAt = (raw: unknown): LateReminder => {
  const reminder = shapeAt(raw, 'reminded');
  return { afterDays: countAt(reminder.afterDays, 'reminded.afterDays'), at: pointInTime(reminder.at, 'reminded.at') };
};
