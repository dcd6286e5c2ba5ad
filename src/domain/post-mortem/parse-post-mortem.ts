import { type IssueKey, projectKeyOf } from '#domain/history/issue-key';
import { presentListAt, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, madeUpIdAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import type { Ended } from './ending';
import type { FreezeHead } from './freeze-head';
import type { PackPlace, PackWriting, PagePlace, PageSpot, Writing, WrittenPage } from './pack-place';
import { personAt, planAt, shortText } from './parse-plan';
import type { PostMortem } from './post-mortem';
import type { Telling } from './telling';

/** A post-mortem as it is stored, from `unknown`. */
export const parsePostMortem = (raw: unknown): Parsed<PostMortem> => parsed(() => postMortemAt(raw));

/** @throws Unreadable naming the field. */
export const postMortemAt = (raw: unknown): PostMortem => {
  const kept = shapeAt(raw, 'postMortem');
  return {
    ...planAt(kept),
    openedBy: personAt(kept.openedBy, 'openedBy'),
    openedAt: pointInTime(kept.openedAt, 'openedAt'),
    freezes: presentListAt(kept.freezes, 'freezes').map(freezeHeadAt),
    pack: packAt(kept.pack),
    earlierPages: presentListAt(kept.earlierPages, 'earlierPages').map((page) =>
      writtenPageAt(page, 'earlierPages', packWritingAt),
    ),
    told: presentListAt(kept.told, 'told').map(tellingAt),
    // Records of the time before post-mortems could be ended do not have it.
    ended: kept.ended === undefined || kept.ended === null ? null : endedAt(kept.ended),
  };
};

/** An id that a browser makes up for a request. @throws Unreadable */
export const requestIdAt = (value: unknown, field: string): string => madeUpIdAt(value, field);

/** @throws Unreadable unless it is an issue key. */
export const issueKeyAt = (value: unknown, field: string): IssueKey => {
  if (typeof value === 'string' && value.length <= 60 && projectKeyOf(value) !== null) return value as IssueKey;
  throw new Unreadable(field, 'an issue key is needed');
};

/** SHA-256 in hexadecimal. @throws Unreadable */
export const checksumAt = (value: unknown, field: string): string => {
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return value;
  throw new Unreadable(field, 'a checksum is needed');
};

/** An id of Confluence: digits. @throws Unreadable */
export const confluenceIdAt = (value: unknown, field: string): string => {
  if (typeof value === 'string' && /^\d{1,20}$/.test(value)) return value;
  throw new Unreadable(field, 'an id of Confluence is needed');
};

/** @throws Unreadable naming the field. */
export const freezeHeadAt = (raw: unknown): FreezeHead => {
  const head = shapeAt(raw, 'freezes');
  const moved = shapeAt(head.movedMeanwhile, 'freezes.movedMeanwhile');
  return {
    id: requestIdAt(head.id, 'freezes.id'),
    by: personAt(head.by, 'freezes.by'),
    at: pointInTime(head.at, 'freezes.at'),
    asOf: pointInTime(head.asOf, 'freezes.asOf'),
    zone: shortText(head.zone, 'freezes.zone', 60),
    shape: countAt(head.shape, 'freezes.shape'),
    issues: countAt(head.issues, 'freezes.issues'),
    rows: countAt(head.rows, 'freezes.rows'),
    parts: countAt(head.parts, 'freezes.parts'),
    characters: countAt(head.characters, 'freezes.characters'),
    checksum: checksumAt(head.checksum, 'freezes.checksum'),
    movedMeanwhile: {
      keys: presentListAt(moved.keys, 'freezes.movedMeanwhile.keys').map((key) => issueKeyAt(key, 'freezes.movedMeanwhile.keys')),
      count: countAt(moved.count, 'freezes.movedMeanwhile.count'),
    },
  };
};

const packAt = (raw: unknown): PackPlace => {
  const pack = shapeAt(raw, 'pack');
  if (pack.kind !== 'in-jira') return pagePlaceAt(raw, 'pack', packWritingAt);
  return { kind: 'in-jira', ...packWritingAt(pack, 'pack'), issue: issueKeyAt(pack.issue, 'pack.issue') };
};

const packWritingAt = (raw: unknown, field: string): PackWriting => ({
  ...writingAt(raw, field),
  freezeId: requestIdAt(shapeAt(raw, field).freezeId, `${field}.freezeId`),
});

/** Reads who writes, with whatever else that kind of page needs to know. */
type ReadWriting<W extends Writing> = (raw: unknown, field: string) => W;

/** Where something is that the app writes as a page, from `unknown`. @throws Unreadable naming the field. */
export const pagePlaceAt = <W extends Writing>(raw: unknown, field: string, readWriting: ReadWriting<W>): PagePlace<W> => {
  const place = shapeAt(raw, field);
  const kind = oneOf(place.kind, ['not-written', 'being-written', 'in-confluence'] as const, `${field}.kind`);
  switch (kind) {
    case 'not-written':
      return { kind };
    case 'being-written':
      return { kind, ...readWriting(place, field), ...spotAt(place, field), onlyInvited: place.onlyInvited === true };
    case 'in-confluence':
      return { kind, ...writtenPageAt(place, field, readWriting) };
  }
};

/** A page that the app has written, from `unknown`. @throws Unreadable naming the field. */
export const writtenPageAt = <W extends Writing>(raw: unknown, field: string, readWriting: ReadWriting<W>): WrittenPage<W> => {
  const page = shapeAt(raw, field);
  return {
    ...readWriting(page, field),
    ...spotAt(page, field),
    pageId: confluenceIdAt(page.pageId, `${field}.pageId`),
    address: textAt(page.address, `${field}.address`),
    version: countAt(page.version, `${field}.version`),
    checksum: checksumAt(page.checksum, `${field}.checksum`),
    onlyInvited: page.onlyInvited === true,
  };
};

/** @throws Unreadable naming the field. */
export const writingAt = (raw: unknown, field: string): Writing => {
  const writing = shapeAt(raw, field);
  return {
    request: requestIdAt(writing.request, `${field}.request`),
    by: personAt(writing.by, `${field}.by`),
    at: pointInTime(writing.at, `${field}.at`),
  };
};

const spotAt = (raw: unknown, field: string): PageSpot => {
  const spot = shapeAt(raw, field);
  return {
    spaceId: confluenceIdAt(spot.spaceId, `${field}.spaceId`),
    parentId: spot.parentId === null ? null : confluenceIdAt(spot.parentId, `${field}.parentId`),
    title: textAt(spot.title, `${field}.title`),
  };
};

/** @throws Unreadable naming the field. */
export const tellingAt = (raw: unknown): Telling => {
  const telling = shapeAt(raw, 'told');
  return {
    accountId: personAt(telling.accountId, 'told.accountId'),
    at: pointInTime(telling.at, 'told.at'),
    how: oneOf(telling.how, ['mention', 'message'] as const, 'told.how'),
  };
};

const endedAt = (raw: unknown): Ended => {
  const ended = shapeAt(raw, 'ended');
  const left = shapeAt(ended.leftOpen, 'ended.leftOpen');
  return {
    at: pointInTime(ended.at, 'ended.at'),
    by: personAt(ended.by, 'ended.by'),
    reason: ended.reason === null ? null : textAt(ended.reason, 'ended.reason'),
    leftOpen: {
      decisions: countAt(left.decisions, 'ended.leftOpen.decisions'),
      checks: countAt(left.checks, 'ended.leftOpen.checks'),
    },
  };
};
