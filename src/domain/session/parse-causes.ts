import { presentListAt, shapeAt } from '#domain/history/json-shape';
import { calendarDayAt, countAt, flagAt, oneOf } from '#domain/parsing/plain-values';
import { issueKeyAt } from '#domain/post-mortem/parse-post-mortem';
import type { Draft } from './command';
import { AI_PATTERNS, CAUSE_CATEGORIES, FAILURE_TYPES, FINDING_KINDS, WHY_LEVELS } from './facets';
import { BUCKETS, type WhyLink } from './items';
import { itemIdAt, orNull, wordsAt } from './parse-ids';

/** @throws Unreadable naming the field. */
export const cardAt = (raw: unknown, field: string): Draft<'cards'> => {
  const card = shapeAt(raw, field);
  return {
    kind: oneOf(card.kind, ['success', 'friction'] as const, `${field}.kind`),
    text: wordsAt(card.text, `${field}.text`),
    bucket: bucketAt(card.bucket, `${field}.bucket`),
    group: orNull(card.group, `${field}.group`, itemIdAt),
    repeatable: orNull(card.repeatable, `${field}.repeatable`, flagAt),
    pinned: pinnedAt(card.pinned, `${field}.pinned`),
  };
};

/** @throws Unreadable naming the field. */
export const groupAt = (raw: unknown, field: string): Draft<'groups'> => ({
  name: wordsAt(shapeAt(raw, field).name, `${field}.name`),
});

/** @throws Unreadable naming the field. */
export const upstreamAt = (raw: unknown, field: string): Draft<'upstream'> => {
  const upstream = shapeAt(raw, field);
  return {
    topic: itemIdAt(upstream.topic, `${field}.topic`),
    text: wordsAt(upstream.text, `${field}.text`),
    on: orNull(upstream.on, `${field}.on`, calendarDayAt),
    circle: orNull(upstream.circle, `${field}.circle`, (value, at) =>
      oneOf(value, ['one-person', 'small-group', 'everybody-concerned'] as const, at),
    ),
    context: wordsAt(upstream.context, `${field}.context`),
    missing: wordsAt(upstream.missing, `${field}.missing`),
    revisited: orNull(upstream.revisited, `${field}.revisited`, (value, at) =>
      oneOf(value, ['yes', 'no', 'not-known'] as const, at),
    ),
  };
};

/** @throws Unreadable naming the field. */
export const chainAt = (raw: unknown, field: string): Draft<'chains'> => {
  const chain = shapeAt(raw, field);
  const texts = (value: unknown, at: string) => presentListAt(value, at).map((one) => wordsAt(one, at));
  return {
    topic: itemIdAt(chain.topic, `${field}.topic`),
    links: presentListAt(chain.links, `${field}.links`).map((link) => linkAt(link, `${field}.links`)),
    systemic: flagAt(chain.systemic, `${field}.systemic`),
    whereElse: wordsAt(chain.whereElse, `${field}.whereElse`),
    projects: texts(chain.projects, `${field}.projects`),
    failureType: orNull(chain.failureType, `${field}.failureType`, (value, at) => oneOf(value, FAILURE_TYPES, at)),
    signs: texts(chain.signs, `${field}.signs`),
    findingKind: orNull(chain.findingKind, `${field}.findingKind`, (value, at) => oneOf(value, FINDING_KINDS, at)),
    causeCategory: orNull(chain.causeCategory, `${field}.causeCategory`, (value, at) => oneOf(value, CAUSE_CATEGORIES, at)),
    aiPattern: orNull(chain.aiPattern, `${field}.aiPattern`, (value, at) => oneOf(value, AI_PATTERNS, at)),
  };
};

/** @throws Unreadable naming the field. */
export const conditionAt = (raw: unknown, field: string): Draft<'conditions'> => {
  const condition = shapeAt(raw, field);
  return {
    text: wordsAt(condition.text, `${field}.text`),
    bucket: bucketAt(condition.bucket, `${field}.bucket`),
    topic: orNull(condition.topic, `${field}.topic`, itemIdAt),
    rank: countAt(condition.rank, `${field}.rank`),
  };
};

/** A bucket or null. @throws Unreadable */
export const bucketAt = (raw: unknown, field: string) => orNull(raw, field, (value, at) => oneOf(value, BUCKETS, at));

/** @throws Unreadable naming the field. */
export const pinnedAt = (raw: unknown, field: string) => presentListAt(raw, field).map((key) => issueKeyAt(key, field));

const linkAt = (raw: unknown, field: string): WhyLink => {
  const link = shapeAt(raw, field);
  return {
    text: wordsAt(link.text, `${field}.text`),
    level: orNull(link.level, `${field}.level`, (value, at) => oneOf(value, WHY_LEVELS, at)),
  };
};
