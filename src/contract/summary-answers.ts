import { presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { packBlockAt, packDocumentAt } from '#domain/pack/parse-pack-document';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, flagAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { confluenceIdAt, issueKeyAt } from '#domain/post-mortem/parse-post-mortem';
import { orNull, wordsAt } from '#domain/session/parse-ids';
import type { DraftSection } from '#domain/summary/draft';
import { linesAt, localeAt } from '#domain/summary/parse-lines';
import { summaryPlaceAt } from '#domain/summary/parse-summary';
import { SUMMARY_SECTIONS } from '#domain/summary/summary';
import { NO_CONFLUENCE_WHYS, packSpaceAt } from './packs';
import { whichSessionAt } from './session-asks';
import type {
  SummaryAnswer,
  SummaryDraft,
  SummaryPerson,
  SummaryPlaces,
  SummaryPublished,
  SummarySaved,
  SummaryState,
  SummaryStates,
  SummaryView,
} from './summaries';

/** The answer of `summary.read`, `summary.reader` and `summary.my-commitment`, from `unknown`. */
export const parseSummaryAnswer = (raw: unknown): Parsed<SummaryAnswer> => parsed(() => answerAt(raw));

/** The answer of `summary.save`, from `unknown`. */
export const parseSummarySaved = (raw: unknown): Parsed<SummarySaved> =>
  parsed(() => {
    const saved = shapeAt(raw, 'saved');
    const kind = oneOf(saved.kind, ['saved', 'changed-meanwhile'] as const, 'kind');
    const answer = answerAt(saved.answer);
    return kind === 'saved' ? { kind, answer } : { kind, answer, yours: orNull(saved.yours, 'yours', linesAt) };
  });

/** The answer of `summary.places`, from `unknown`. */
export const parseSummaryPlaces = (raw: unknown): Parsed<SummaryPlaces> =>
  parsed(() => {
    const places = shapeAt(raw, 'places');
    const kind = oneOf(places.kind, ['places', 'no-confluence'] as const, 'kind');
    if (kind === 'no-confluence') return { kind, why: oneOf(places.why, NO_CONFLUENCE_WHYS, 'why') };
    return {
      kind,
      proposed: orNull(places.proposed, 'proposed', proposedAt),
      spaces: presentListAt(places.spaces, 'spaces').map(packSpaceAt),
    };
  });

const PUBLISHED = [
  'published',
  'changed-meanwhile',
  'being-written',
  'edited-by-hand',
  'page-gone',
  'no-confluence',
  'refused',
] as const;

/** The answer of `summary.publish`, from `unknown`. */
export const parseSummaryPublished = (raw: unknown): Parsed<SummaryPublished> =>
  parsed(() => {
    const answer = shapeAt(raw, 'published');
    const kind = oneOf(answer.kind, PUBLISHED, 'kind');
    switch (kind) {
      case 'published':
        return { kind, answer: answerAt(answer.answer), untold: orNull(answer.untold, 'untold', wordsAt) };
      case 'changed-meanwhile':
        return { kind, answer: answerAt(answer.answer) };
      case 'being-written':
        return { kind };
      case 'edited-by-hand':
        return { kind, address: textAt(answer.address, 'address') };
      case 'page-gone':
        return { kind, inBin: flagAt(answer.inBin, 'inBin') };
      case 'no-confluence':
        return { kind, why: oneOf(answer.why, NO_CONFLUENCE_WHYS, 'why') };
      case 'refused':
        return { kind, problem: textAt(answer.problem, 'problem') };
    }
  });

/** The answer of `summary.states`, from `unknown`. */
export const parseSummaryStates = (raw: unknown): Parsed<SummaryStates> =>
  parsed(() => {
    const answer = shapeAt(raw, 'states');
    return { states: presentListAt(answer.states, 'states').map(stateAt), now: pointInTime(answer.now, 'now') };
  });

const answerAt = (raw: unknown): SummaryAnswer => {
  const answer = shapeAt(raw, 'answer');
  const now = pointInTime(answer.now, 'now');
  const kind = oneOf(answer.kind, ['summary', 'not-closed', 'not-yours-to-see'] as const, 'kind');
  return kind === 'summary' ? { kind, now, summary: viewAt(answer.summary) } : { kind, now };
};

const viewAt = (raw: unknown): SummaryView => {
  const view = shapeAt(raw, 'summary');
  return {
    closedAt: pointInTime(view.closedAt, 'closedAt'),
    dueBy: pointInTime(view.dueBy, 'dueBy'),
    revision: countAt(view.revision, 'revision'),
    writers: presentListAt(view.writers, 'writers').map((one) => personAt(one, 'writers')),
    mayWrite: flagAt(view.mayWrite, 'mayWrite'),
    draft: orNull(view.draft, 'draft', draftAt),
    people: presentListAt(view.people, 'people').map(summaryPersonAt),
    own: orNull(view.own, 'own', (value) => {
      const own = shapeAt(value, 'own');
      return {
        text: wordsAt(own.text, 'own.text'),
        shared: flagAt(own.shared, 'own.shared'),
        published: flagAt(own.published, 'own.published'),
      };
    }),
    firstPublishedAt: orNull(view.firstPublishedAt, 'firstPublishedAt', pointInTime),
    ended: flagAt(view.ended, 'ended'),
    published: orNull(view.published, 'published', publishedAt),
    document: orNull(view.document, 'document', packDocumentAt),
  };
};

const draftAt = (raw: unknown): SummaryDraft => {
  const draft = shapeAt(raw, 'draft');
  return {
    title: textAt(draft.title, 'draft.title'),
    locale: localeAt(draft.locale, 'draft.locale'),
    sections: presentListAt(draft.sections, 'draft.sections').map(sectionAt),
    issues: presentListAt(draft.issues, 'draft.issues').map((key) => issueKeyAt(key, 'draft.issues')),
  };
};

const sectionAt = (raw: unknown): DraftSection => {
  const section = shapeAt(raw, 'draft.sections');
  return {
    id: oneOf(section.id, SUMMARY_SECTIONS, 'section.id'),
    heading: textAt(section.heading, 'section.heading'),
    lines: linesAt(section.lines, 'section.lines'),
    fixed: presentListAt(section.fixed, 'section.fixed').map(packBlockAt),
    edited: flagAt(section.edited, 'section.edited'),
    asRecorded: linesAt(section.asRecorded, 'section.asRecorded'),
    recordChanged: flagAt(section.recordChanged, 'section.recordChanged'),
  };
};

const summaryPersonAt = (raw: unknown): SummaryPerson => {
  const person = shapeAt(raw, 'people');
  return {
    accountId: personAt(person.accountId, 'people.accountId'),
    role: orNull(person.role, 'people.role', wordsAt),
    as: oneOf(person.as, ['invited', 'reader'] as const, 'people.as'),
    toldAt: orNull(person.toldAt, 'people.toldAt', pointInTime),
  };
};

const publishedAt = (raw: unknown): NonNullable<SummaryView['published']> => {
  const published = shapeAt(raw, 'published');
  return {
    edition: countAt(published.edition, 'published.edition'),
    at: pointInTime(published.at, 'published.at'),
    by: personAt(published.by, 'published.by'),
    revision: countAt(published.revision, 'published.revision'),
    where: summaryPlaceAt(published.where, 'published.where'),
  };
};

const proposedAt = (raw: unknown): Extract<SummaryPlaces, { readonly kind: 'places' }>['proposed'] => {
  const proposed = shapeAt(raw, 'proposed');
  return {
    why: oneOf(proposed.why, ['session-page', 'data-pack'] as const, 'proposed.why'),
    title: textAt(proposed.title, 'proposed.title'),
    spaceId: confluenceIdAt(proposed.spaceId, 'proposed.spaceId'),
    parentId: orNull(proposed.parentId, 'proposed.parentId', confluenceIdAt),
    onlyInvited: flagAt(proposed.onlyInvited, 'proposed.onlyInvited'),
  };
};

const stateAt = (raw: unknown): SummaryState => {
  const state = shapeAt(raw, 'states');
  return {
    ...whichSessionAt(raw),
    closedAt: pointInTime(state.closedAt, 'closedAt'),
    dueBy: pointInTime(state.dueBy, 'dueBy'),
    firstPublishedAt: orNull(state.firstPublishedAt, 'firstPublishedAt', pointInTime),
    published: orNull(state.published, 'published', publishedAt),
  };
};
