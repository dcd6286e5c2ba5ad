import type { JsonObject } from '../../jira/model/json';
import { cast, type Name } from '../cast';

/** Short words for the nodes of an Atlassian document, as the demo pages need them. */
export type Inline = string | JsonObject;

const inline = (parts: readonly Inline[]): JsonObject[] =>
  parts.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part));

export const doc = (...content: JsonObject[]): JsonObject => ({ type: 'doc', version: 1, content });
export const paragraph = (...parts: Inline[]): JsonObject => ({ type: 'paragraph', content: inline(parts) });
export const heading = (text: string, level = 2): JsonObject => ({ type: 'heading', attrs: { level }, content: inline([text]) });
export const bullets = (...lines: (Inline | readonly Inline[])[]): JsonObject => ({
  type: 'bulletList',
  content: lines.map((line) => ({
    type: 'listItem',
    content: [paragraph(...(Array.isArray(line) ? (line as readonly Inline[]) : [line as Inline]))],
  })),
});
export const panel = (panelType: 'info' | 'note' | 'warning' | 'success', text: string): JsonObject => ({
  type: 'panel',
  attrs: { panelType },
  content: [paragraph(text)],
});

/** A table whose first row is its head. */
export const table = (...rows: (readonly Inline[])[]): JsonObject => ({
  type: 'table',
  content: rows.map((cells, row) => ({
    type: 'tableRow',
    content: cells.map((cell) => ({ type: row === 0 ? 'tableHeader' : 'tableCell', attrs: {}, content: [paragraph(cell)] })),
  })),
});

export const strong = (text: string): JsonObject => ({ type: 'text', text, marks: [{ type: 'strong' }] });
export const mention = (name: Name): JsonObject => ({
  type: 'mention',
  attrs: { id: cast[name].accountId, text: `@${cast[name].displayName}` },
});
export const date = (day: string): JsonObject => ({ type: 'date', attrs: { timestamp: String(Date.parse(day)) } });
export const status = (text: string, color: 'green' | 'yellow' | 'red' | 'neutral'): JsonObject => ({
  type: 'status',
  attrs: { text, color, localId: text },
});
export const issue = (site: string, key: string): JsonObject => ({ type: 'inlineCard', attrs: { url: `${site}/browse/${key}` } });
