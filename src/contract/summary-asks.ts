import { shapeAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, flagAt, oneOf } from '#domain/parsing/plain-values';
import { personAt, shortText } from '#domain/post-mortem/parse-plan';
import { confluenceIdAt, requestIdAt } from '#domain/post-mortem/parse-post-mortem';
import { orNull } from '#domain/session/parse-ids';
import { linesAt, localeAt, writtenLinesAt } from '#domain/summary/parse-lines';
import { SUMMARY_SECTIONS } from '#domain/summary/summary';
import { SUMMARY_LIMITS } from '#domain/summary/summary-limits';
import { whichSessionAt } from './session-asks';
import type { PublishSummary, SaveSection, SetReader, ShareOwn, SummaryTarget, WhichSummary } from './summaries';

/** The payload of `summary.read` and `summary.places`, from `unknown`. */
export const parseWhichSummary = (raw: unknown): Parsed<WhichSummary> => parsed(() => whichAt(raw));

/** The payload of `summary.save`, from `unknown`. Who writes is no part of it. */
export const parseSaveSection = (raw: unknown): Parsed<SaveSection> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    return {
      ...whichAt(raw),
      section: oneOf(asked.section, SUMMARY_SECTIONS, 'section'),
      lines: orNull(asked.lines, 'lines', writtenLinesAt),
      seen: linesAt(asked.seen, 'seen'),
    };
  });

/** The payload of `summary.reader`, from `unknown`. */
export const parseSetReader = (raw: unknown): Parsed<SetReader> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    return {
      ...whichAt(raw),
      accountId: personAt(asked.accountId, 'accountId'),
      role: orNull(asked.role, 'role', (role, field) => shortText(role, field, SUMMARY_LIMITS.role)),
      reads: flagAt(asked.reads, 'reads'),
    };
  });

/** The payload of `summary.my-commitment`, from `unknown`. Whose it is comes from the platform. */
export const parseShareOwn = (raw: unknown): Parsed<ShareOwn> =>
  parsed(() => ({ ...whichAt(raw), share: flagAt(shapeAt(raw, 'payload').share, 'share') }));

/** The payload of `summary.publish`, from `unknown`. */
export const parsePublishSummary = (raw: unknown): Parsed<PublishSummary> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    return {
      ...whichAt(raw),
      request: requestIdAt(asked.request, 'request'),
      revision: countAt(asked.revision, 'revision'),
      target: targetAt(asked.target),
      tellAgain: flagAt(asked.tellAgain, 'tellAgain'),
    };
  });

const whichAt = (raw: unknown): WhichSummary => {
  const asked = shapeAt(raw, 'payload');
  return { ...whichSessionAt(raw), locale: localeAt(asked.locale, 'locale') };
};

const targetAt = (raw: unknown): SummaryTarget => {
  const target = shapeAt(raw, 'target');
  const kind = oneOf(target.kind, ['confluence', 'jira'] as const, 'target.kind');
  if (kind === 'jira') return { kind };
  return {
    kind,
    spaceId: confluenceIdAt(target.spaceId, 'target.spaceId'),
    parentId: orNull(target.parentId, 'target.parentId', confluenceIdAt),
    onlyInvited: flagAt(target.onlyInvited, 'target.onlyInvited'),
    anew: flagAt(target.anew, 'target.anew'),
  };
};
