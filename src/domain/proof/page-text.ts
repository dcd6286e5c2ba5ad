import { isShape } from '#domain/history/json-shape';

/** Pieces of one line: words of one sentence may stand in several of them, in bold or as a link. */
const INLINE = new Set(['text', 'hardBreak', 'mention', 'emoji', 'status', 'inlineCard', 'date']);

/** The text of a page in the document format, block by block. What is no document has none. */
export function pageText(document: unknown): string {
  const lines: string[] = [];
  gather(document, lines);
  return lines.filter((line) => line !== '').join('\n');
}

/** Walks a document without recursion: how deep somebody nests is theirs to say. */
function gather(document: unknown, lines: string[]): void {
  const waiting: unknown[] = [document];
  let line = '';
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isShape(node)) continue;
    const type = String(node.type);
    if (!INLINE.has(type)) {
      lines.push(line);
      line = '';
    }
    line += wordsOf(node, type);
    if (Array.isArray(node.content)) waiting.push(...[...node.content].reverse());
  }
  lines.push(line);
}

function wordsOf(node: Readonly<Record<string, unknown>>, type: string): string {
  if (typeof node.text === 'string') return node.text;
  if (type === 'hardBreak') return '\n';
  const attrs = isShape(node.attrs) ? node.attrs : {};
  return typeof attrs.text === 'string' ? attrs.text : '';
}
