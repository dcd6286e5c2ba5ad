import { presentListAt, shapeAt, Unreadable } from '#domain/history/json-shape';
import { oneOf } from '#domain/parsing/plain-values';
import { personAt, shortText } from '#domain/post-mortem/parse-plan';
import { issueKeyAt } from '#domain/post-mortem/parse-post-mortem';
import type { PackBlock, PackDocument, PackInline, PackLine } from './pack-document';

const LONGEST_TEXT = 4000;
/** Two pages when printed have some 150 blocks; these are guards, not rules. */
const MOST_BLOCKS = 600;
const MOST_ROWS = 300;
const MOST_CELLS = 12;
const MOST_PIECES = 400;

/** A pack as a browser sends it, from `unknown`. @throws Unreadable naming the field. */
export const packDocumentAt = (raw: unknown): PackDocument => {
  const document = shapeAt(raw, 'document');
  return {
    title: shortText(document.title, 'document.title', 250),
    blocks: few(document.blocks, 'document.blocks', MOST_BLOCKS).map(packBlockAt),
  };
};

const BLOCKS: readonly PackBlock['kind'][] = ['heading', 'paragraph', 'note', 'list', 'table'];

/** A block, from `unknown`. @throws Unreadable naming the field. */
export const packBlockAt = (raw: unknown): PackBlock => {
  const block = shapeAt(raw, 'block');
  const kind = oneOf(block.kind, BLOCKS, 'block.kind');
  switch (kind) {
    case 'heading':
      return { kind, level: block.level === 3 ? 3 : 2, text: shortText(block.text, 'heading.text', LONGEST_TEXT) };
    case 'paragraph':
    case 'note':
      return { kind, line: lineAt(block.line) };
    case 'list':
      return { kind, items: few(block.items, 'list.items', MOST_ROWS).map(lineAt), more: moreAt(block.more) };
    case 'table':
      return {
        kind,
        head: few(block.head, 'table.head', MOST_CELLS).map((cell) => textOf(cell, 'table.head')),
        rows: few(block.rows, 'table.rows', MOST_ROWS).map((row) => few(row, 'table.row', MOST_CELLS).map(lineAt)),
        more: moreAt(block.more),
      };
  }
};

const lineAt = (raw: unknown): PackLine => few(raw, 'line', MOST_PIECES).map(inlineAt);

const inlineAt = (raw: unknown): PackInline => {
  if (typeof raw === 'string') return textOf(raw, 'line');
  const piece = shapeAt(raw, 'line');
  if ('issue' in piece) return { issue: issueKeyAt(piece.issue, 'line.issue') };
  if ('person' in piece) return { person: personAt(piece.person, 'line.person') };
  const link = textOf(piece.link, 'line.link');
  // Nothing but an address that a browser opens: what runs instead of opening is no link.
  if (!/^https?:\/\/[^\s"'<>]+$/.test(link)) throw new Unreadable('line.link', 'an address with https is needed');
  return { link, text: textOf(piece.text, 'line.text') };
};

const textOf = (value: unknown, field: string): string => {
  if (typeof value !== 'string') throw new Unreadable(field, 'a text is needed');
  if (value.length > LONGEST_TEXT) throw new Unreadable(field, `at most ${LONGEST_TEXT} characters are possible`);
  return value;
};

const moreAt = (value: unknown): string | null => (value === null ? null : textOf(value, 'more'));

const few = (value: unknown, field: string, most: number): readonly unknown[] => {
  const list = presentListAt(value, field);
  if (list.length > most) throw new Unreadable(field, `at most ${most} are possible`);
  return list;
};
