import { presentListAt, shapeAt } from '#domain/history/json-shape';
import { oneOf } from '#domain/parsing/plain-values';
import { AI_PATTERNS, CAUSE_CATEGORIES, FAILURE_TYPES, FINDING_KINDS } from '#domain/session/facets';
import { bucketAt } from '#domain/session/parse-causes';
import { orNull, wordsAt } from '#domain/session/parse-ids';
import type { CauseOfChain, DecidedCause, HandOff } from './decided-cause';

/** What a decision's topic was found to be, as stored. @throws Unreadable naming the field. */
export const decidedCauseAt = (raw: unknown, field: string): DecidedCause => {
  const cause = shapeAt(raw, field);
  const texts = (value: unknown, at: string) => presentListAt(value, at).map((one) => wordsAt(one, at));
  return {
    topic: wordsAt(cause.topic, `${field}.topic`),
    bucket: bucketAt(cause.bucket, `${field}.bucket`),
    chains: presentListAt(cause.chains, `${field}.chains`).map((one) => chainAt(one, `${field}.chains`)),
    handOffs: presentListAt(cause.handOffs, `${field}.handOffs`).map((one) => handOffAt(one, `${field}.handOffs`)),
    upstream: texts(cause.upstream, `${field}.upstream`),
    projects: texts(cause.projects, `${field}.projects`),
    whereElse: texts(cause.whereElse, `${field}.whereElse`),
  };
};

const chainAt = (raw: unknown, field: string): CauseOfChain => {
  const chain = shapeAt(raw, field);
  return {
    failureType: orNull(chain.failureType, `${field}.failureType`, (value, at) => oneOf(value, FAILURE_TYPES, at)),
    findingKind: orNull(chain.findingKind, `${field}.findingKind`, (value, at) => oneOf(value, FINDING_KINDS, at)),
    causeCategory: orNull(chain.causeCategory, `${field}.causeCategory`, (value, at) => oneOf(value, CAUSE_CATEGORIES, at)),
    aiPattern: orNull(chain.aiPattern, `${field}.aiPattern`, (value, at) => oneOf(value, AI_PATTERNS, at)),
    signs: presentListAt(chain.signs, `${field}.signs`).map((one) => wordsAt(one, `${field}.signs`)),
    last: wordsAt(chain.last, `${field}.last`),
  };
};

const handOffAt = (raw: unknown, field: string): HandOff => {
  const { from, to } = shapeAt(raw, field);
  return { from: wordsAt(from, `${field}.from`), to: wordsAt(to, `${field}.to`) };
};
