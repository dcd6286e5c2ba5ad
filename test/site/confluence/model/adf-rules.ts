import { isJsonObject, type Json, type JsonObject } from '../../jira/model/json';

/** What a node of an Atlassian document may hold, and what its attributes must say (Atlassian Document Format, version 1). */
export interface NodeRule {
  /** Types of the nodes inside; none means that it holds nothing. */
  readonly inside: readonly string[];
  /** Whether it must hold something. */
  readonly filled?: boolean;
  /** What is wrong with its attributes, or null. */
  readonly attrs?: (attrs: JsonObject) => string | null;
}

const INLINE = ['text', 'hardBreak', 'mention', 'emoji', 'date', 'status', 'inlineCard', 'inlineExtension', 'placeholder'];
const LISTS = ['bulletList', 'orderedList', 'taskList', 'decisionList'];
const SIMPLE = ['paragraph', 'heading', ...LISTS, 'codeBlock', 'rule', 'blockCard', 'extension'];
const IN_CELL = [...SIMPLE, 'blockquote', 'panel', 'nestedExpand', 'embedCard'];
const BLOCKS = [...SIMPLE, 'blockquote', 'panel', 'table', 'embedCard'];
const TOP = [...BLOCKS, 'expand', 'bodiedExtension', 'layoutSection'];

const PANELS = ['info', 'note', 'tip', 'warning', 'success', 'error', 'custom'];
const COLOURS = ['neutral', 'purple', 'blue', 'red', 'yellow', 'green'];

const text =
  (...names: string[]) =>
  (attrs: JsonObject) => {
    const missing = names.find((name) => typeof attrs[name] !== 'string' || attrs[name] === '');
    return missing === undefined ? null : `the attribute ${missing} is missing`;
  };
const oneOf = (name: string, allowed: readonly Json[]) => (attrs: JsonObject) =>
  allowed.includes(attrs[name] ?? null) ? null : `the attribute ${name} must be one of ${allowed.join(', ')}`;
const card = (attrs: JsonObject) =>
  typeof attrs.url === 'string' || isJsonObject(attrs.data) || isJsonObject(attrs.datasource)
    ? null
    : 'the attribute url or data is missing';
const day = ({ timestamp }: JsonObject) =>
  typeof timestamp === 'string' && /^-?\d+$/.test(timestamp) ? null : 'the attribute timestamp must be milliseconds as a text';

export const NODE_RULES: Readonly<Record<string, NodeRule>> = {
  doc: { inside: TOP },
  paragraph: { inside: INLINE },
  heading: { inside: INLINE, attrs: oneOf('level', [1, 2, 3, 4, 5, 6]) },
  bulletList: { inside: ['listItem'], filled: true },
  orderedList: { inside: ['listItem'], filled: true },
  listItem: { inside: ['paragraph', ...LISTS, 'codeBlock', 'extension'], filled: true },
  taskList: { inside: ['taskItem', 'taskList'], filled: true, attrs: text('localId') },
  taskItem: { inside: INLINE, attrs: (attrs) => text('localId')(attrs) ?? oneOf('state', ['TODO', 'DONE'])(attrs) },
  decisionList: { inside: ['decisionItem'], filled: true, attrs: text('localId') },
  decisionItem: { inside: INLINE, attrs: text('localId', 'state') },
  blockquote: { inside: ['paragraph', 'bulletList', 'orderedList', 'codeBlock', 'extension'], filled: true },
  codeBlock: { inside: ['text'] },
  panel: { inside: SIMPLE, filled: true, attrs: oneOf('panelType', PANELS) },
  rule: { inside: [] },
  expand: { inside: [...BLOCKS, 'nestedExpand'], filled: true },
  nestedExpand: { inside: [...SIMPLE, 'blockquote', 'panel'], filled: true },
  table: { inside: ['tableRow'], filled: true },
  tableRow: { inside: ['tableCell', 'tableHeader'] },
  tableCell: { inside: IN_CELL, filled: true },
  tableHeader: { inside: IN_CELL, filled: true },
  layoutSection: { inside: ['layoutColumn'], filled: true },
  layoutColumn: {
    inside: [...BLOCKS, 'expand', 'bodiedExtension'],
    attrs: ({ width }) => (typeof width === 'number' ? null : 'the attribute width is missing'),
  },
  extension: { inside: [], attrs: text('extensionType', 'extensionKey') },
  bodiedExtension: { inside: BLOCKS, filled: true, attrs: text('extensionType', 'extensionKey') },
  inlineExtension: { inside: [], attrs: text('extensionType', 'extensionKey') },
  blockCard: { inside: [], attrs: card },
  inlineCard: { inside: [], attrs: card },
  embedCard: { inside: [], attrs: text('url', 'layout') },
  text: { inside: [] },
  hardBreak: { inside: [] },
  mention: { inside: [], attrs: text('id') },
  emoji: { inside: [], attrs: text('shortName') },
  date: { inside: [], attrs: day },
  status: { inside: [], attrs: (attrs) => text('text')(attrs) ?? oneOf('color', COLOURS)(attrs) },
  placeholder: { inside: [], attrs: text('text') },
};

/** Nodes that Confluence knows and this site does not keep: files, and content bound to other pages. */
export const NOT_KEPT: ReadonlySet<string> = new Set([
  'media',
  'mediaGroup',
  'mediaInline',
  'mediaSingle',
  'caption',
  'syncBlock',
]);

export const MARKS: ReadonlySet<string> = new Set([
  'strong',
  'em',
  'underline',
  'strike',
  'code',
  'link',
  'textColor',
  'backgroundColor',
  'subsup',
  'annotation',
  'alignment',
  'indentation',
  'breakout',
  'border',
  'fragment',
  'dataConsumer',
]);

/** Marks that may stand beside `code`. */
export const BESIDE_CODE: ReadonlySet<string> = new Set(['code', 'link', 'annotation']);
