import { adfText } from './adf-text';
import { isJsonObject, type Json, textAt } from './json';

/** Characters of the words around a mention that a notification repeats. */
const MOST_WORDS = 200;

/** Who is mentioned in an Atlassian document, each with the words that stand around the first mention. */
export function mentionsIn(doc: Json | undefined): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (node: Json | undefined, around: Json | undefined): void => {
    if (!isJsonObject(node)) return;
    const id = node.type === 'mention' ? textAt(node.attrs, 'id') : null;
    if (id !== null && !found.has(id)) found.set(id, wordsOf(around));
    const content: readonly Json[] = Array.isArray(node.content) ? node.content : [];
    const holdsText = content.some((child) => isJsonObject(child) && (child.type === 'text' || child.type === 'mention'));
    for (const child of content) walk(child, holdsText ? node : around);
  };
  walk(doc, doc);
  return found;
}

function wordsOf(node: Json | undefined): string {
  const words = (adfText(withNames(node)) ?? '').replace(/\s+/g, ' ').trim();
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS - 1)}…` : words;
}

/** A mention keeps its name in an attribute; read as words it is a text like any other. */
function withNames(node: Json | undefined): Json {
  if (!isJsonObject(node)) return node ?? null;
  if (node.type === 'mention') return { type: 'text', text: textAt(node.attrs, 'text') ?? '' };
  const content: readonly Json[] = Array.isArray(node.content) ? node.content : [];
  return { ...node, content: content.map(withNames) };
}
