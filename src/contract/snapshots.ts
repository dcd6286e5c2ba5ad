import type { IssueKey } from '#domain/history/issue-key';
import { presentListAt, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt } from '#domain/parsing/plain-values';
import { type FreezeHead, MOST_MOVED } from '#domain/post-mortem/freeze-head';
import { checksumAt, freezeHeadAt, issueKeyAt, requestIdAt } from '#domain/post-mortem/parse-post-mortem';
import { MOST_CHARACTERS, MOST_PARTS, PART_CHARACTERS } from '#domain/snapshot/limits';
import { type PostMortemView, viewAt } from './post-mortems';
import { isBase64 } from './snapshot/base64';

/** Which freeze of which post-mortem. The freeze's id is made up by the browser, so that a retry freezes once. */
export interface FreezeName {
  readonly postMortemId: string;
  readonly freezeId: string;
}

/** The payload of `freeze.begin`: how much is to come. */
export interface BeginFreeze extends FreezeName {
  readonly parts: number;
  readonly characters: number;
  readonly checksum: string;
}

/** The payload of `freeze.part`: one part, counted from 0. Sent again it is kept once. */
export interface FreezePart extends FreezeName {
  readonly part: number;
  readonly text: string;
}

/** The payload of `freeze.finish`. */
export interface FinishFreeze extends FreezeName {
  /** Issues that changed while it was taken: the first `MOST_MOVED` of `movedCount`. */
  readonly movedMeanwhile: readonly IssueKey[];
  readonly movedCount: number;
}

/** `frozen-already`: this freeze was finished before (a retry), so nothing more need be sent. */
export interface FreezeBegun {
  readonly kind: 'begun' | 'frozen-already';
}

export interface FreezePartKept {
  readonly part: number;
}

export interface FreezeRead {
  readonly head: FreezeHead;
  readonly parts: readonly string[];
}

export type SnapshotDefinitions = {
  'freeze.begin': (asked: BeginFreeze) => Promise<FreezeBegun>;
  'freeze.part': (asked: FreezePart) => Promise<FreezePartKept>;
  'freeze.finish': (asked: FinishFreeze) => Promise<PostMortemView>;
  'freeze.read': (asked: FreezeName) => Promise<FreezeRead>;
};

const nameAt = (raw: unknown): FreezeName => {
  const asked = shapeAt(raw, 'payload');
  return {
    postMortemId: requestIdAt(asked.postMortemId, 'postMortemId'),
    freezeId: requestIdAt(asked.freezeId, 'freezeId'),
  };
};

export const parseFreezeName = (raw: unknown): Parsed<FreezeName> => parsed(() => nameAt(raw));

export const parseBeginFreeze = (raw: unknown): Parsed<BeginFreeze> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    const parts = countAt(asked.parts, 'parts');
    const characters = countAt(asked.characters, 'characters');
    if (parts < 1 || parts > MOST_PARTS) throw new Unreadable('parts', `1 to ${MOST_PARTS} parts are possible`);
    if (characters > MOST_CHARACTERS) throw new Unreadable('characters', `at most ${MOST_CHARACTERS} are possible`);
    return { ...nameAt(raw), parts, characters, checksum: checksumAt(asked.checksum, 'checksum') };
  });

export const parseFreezePart = (raw: unknown): Parsed<FreezePart> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    const part = countAt(asked.part, 'part');
    const text = textAt(asked.text, 'text');
    if (part >= MOST_PARTS) throw new Unreadable('part', `at most ${MOST_PARTS} parts are possible`);
    if (text.length > PART_CHARACTERS) throw new Unreadable('text', `at most ${PART_CHARACTERS} characters are possible`);
    if (!isBase64(text)) throw new Unreadable('text', 'base 64 is needed');
    return { ...nameAt(raw), part, text };
  });

export const parseFinishFreeze = (raw: unknown): Parsed<FinishFreeze> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    const keys = presentListAt(asked.movedMeanwhile, 'movedMeanwhile');
    if (keys.length > MOST_MOVED) throw new Unreadable('movedMeanwhile', `at most ${MOST_MOVED} issues can be named`);
    return {
      ...nameAt(raw),
      movedMeanwhile: keys.map((key) => issueKeyAt(key, 'movedMeanwhile')),
      movedCount: countAt(asked.movedCount, 'movedCount'),
    };
  });

/** The answer of `freeze.begin`, from `unknown`. */
export const parseFreezeBegun = (raw: unknown): Parsed<FreezeBegun> =>
  parsed(() => {
    const { kind } = shapeAt(raw, 'begun');
    if (kind !== 'begun' && kind !== 'frozen-already') throw new Unreadable('kind', 'is unknown');
    return { kind };
  });

/** The answer of `freeze.part`, from `unknown`. */
export const parseFreezePartKept = (raw: unknown): Parsed<FreezePartKept> =>
  parsed(() => ({ part: countAt(shapeAt(raw, 'part').part, 'part') }));

/** The answer of `freeze.finish`, from `unknown`. */
export const parseFrozen = (raw: unknown): Parsed<PostMortemView> => parsed(() => viewAt(raw));

/** The answer of `freeze.read`, from `unknown`. */
export const parseFreezeRead = (raw: unknown): Parsed<FreezeRead> =>
  parsed(() => {
    const read = shapeAt(raw, 'freeze');
    return {
      head: freezeHeadAt(read.head),
      parts: presentListAt(read.parts, 'parts').map((part) => textAt(part, 'parts')),
    };
  });
