import { type Shape, shapeAt, Unreadable } from '#domain/history/json-shape';
import { countAt, numberAt, oneOf } from '#domain/parsing/plain-values';
import { orNull, wordsAt } from './parse-ids';
import { MEASURES, type MeasuredEdge, VERIFICATION_KINDS, type Verification, type VerificationKind } from './verification';

/** How a decision is verified, as sent or stored. @throws Unreadable naming the field. */
export const verificationAt = (raw: unknown, field: string): Verification => {
  const how = shapeAt(raw, field);
  const kind = oneOf(how.kind, VERIFICATION_KINDS, `${field}.kind`);
  return READ[kind](how, field);
};

const READ: { readonly [K in VerificationKind]: (how: Shape, field: string) => Extract<Verification, { kind: K }> } = {
  count: (how, field) => ({
    kind: 'count',
    count: countAt(how.count, `${field}.count`),
    what: wordsAt(how.what, `${field}.what`),
  }),
  period: (how, field) => ({
    kind: 'period',
    weeks: countAt(how.weeks, `${field}.weeks`),
    what: wordsAt(how.what, `${field}.what`),
  }),
  query: (how, field) => ({
    kind: 'query',
    jql: wordsAt(how.jql, `${field}.jql`),
    expects: oneOf(how.expects, ['nothing', 'something'] as const, `${field}.expects`),
    // A record from before there was a choice meant the search as it was typed.
    since: orNull(how.since, `${field}.since`, (value, at) => oneOf(value, ['closing', 'always'] as const, at)) ?? 'always',
  }),
  field: (how, field) => ({
    kind: 'field',
    fieldId: matching(how.fieldId, FIELD_ID, `${field}.fieldId`, 'the id of a field is needed'),
    fieldName: wordsAt(how.fieldName, `${field}.fieldName`),
    projects: countAt(how.projects, `${field}.projects`),
  }),
  measure: (how, field) => ({
    kind: 'measure',
    of: oneOf(how.of, MEASURES, `${field}.of`),
    edge: orNull(how.edge, `${field}.edge`, edgeAt),
    project: matching(how.project, PROJECT_KEY, `${field}.project`, 'the key of a project is needed'),
    was: orNull(how.was, `${field}.was`, numberAt),
  }),
  page: (how, field) => ({
    kind: 'page',
    pageId: matching(how.pageId, PAGE_ID, `${field}.pageId`, 'the id of a page is needed'),
    title: wordsAt(how.title, `${field}.title`),
    holds: wordsAt(how.holds, `${field}.holds`),
  }),
};

/** Each may be empty: it has not been chosen yet. */
const FIELD_ID = /^(|[A-Za-z][A-Za-z0-9_-]{0,99})$/;
const PROJECT_KEY = /^(|[A-Z][A-Z0-9_]{0,254})$/;
const PAGE_ID = /^(|[0-9]{1,20})$/;

const matching = (value: unknown, pattern: RegExp, field: string, problem: string): string => {
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new Unreadable(field, problem);
};

const edgeAt = (raw: unknown, field: string): MeasuredEdge => {
  const edge = shapeAt(raw, field);
  return { from: wordsAt(edge.from, `${field}.from`), to: wordsAt(edge.to, `${field}.to`) };
};
