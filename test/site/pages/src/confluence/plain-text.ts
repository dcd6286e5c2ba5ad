import { at, listAt, textAt } from '../site/read';

/** A piece of a page in the plain editor: text that can be changed, or something that stays as it is. */
export interface Block {
  readonly id: number;
  /** Null where the block is more than words. */
  readonly text: string | null;
  readonly node: unknown;
}

interface Named {
  readonly accountId: string;
  readonly name: string;
}

const WORDS = new Set(['text', 'hardBreak', 'mention']);

/** The blocks of an Atlassian document; those of words, line breaks and mentions alone can be written anew as text. */
export function blocksOf(doc: unknown): readonly Block[] {
  return listAt(doc, 'content').map((node, id) => ({ id, text: textOf(node), node }));
}

function textOf(node: unknown): string | null {
  const type = textAt(node, 'type');
  const inside = listAt(node, 'content');
  if (type !== 'paragraph' && type !== 'heading') return null;
  if (!inside.every((part) => WORDS.has(textAt(part, 'type') ?? ''))) return null;
  return inside
    .map((part) => (textAt(part, 'type') === 'hardBreak' ? '\n' : (textAt(part, 'text') ?? textAt(part, 'attrs', 'text') ?? '')))
    .join('');
}

export const newBlock = (blocks: readonly Block[]): Block => ({
  id: Math.max(-1, ...blocks.map(({ id }) => id)) + 1,
  text: '',
  node: { type: 'paragraph', content: [] },
});

/** The document of the blocks. A block whose text was not changed keeps its marks; `@` and the name of a person mentions him. */
export function documentOf(blocks: readonly Block[], people: readonly Named[]): unknown {
  const content = blocks.flatMap(({ text, node }) => {
    if (text === null || text === textOf(node)) return text === '' ? [] : [node];
    if (text.trim() === '') return [];
    const attrs = at(node, 'attrs');
    return [
      { type: textAt(node, 'type') ?? 'paragraph', ...(attrs === undefined ? {} : { attrs }), content: inlineOf(text, people) },
    ];
  });
  return { type: 'doc', version: 1, content };
}

function inlineOf(text: string, people: readonly Named[]): unknown[] {
  const found: unknown[] = [];
  // The longest name first, so that nobody is taken for one whose name his begins with.
  const named = [...people].sort((a, b) => b.name.length - a.name.length);
  let words = '';
  const flush = (): void => {
    if (words !== '') found.push({ type: 'text', text: words });
    words = '';
  };
  for (let place = 0; place < text.length; ) {
    const person = text[place] === '@' ? named.find(({ name }) => text.startsWith(name, place + 1)) : undefined;
    if (person) {
      flush();
      found.push({ type: 'mention', attrs: { id: person.accountId, text: `@${person.name}` } });
      place += person.name.length + 1;
    } else if (text[place] === '\n') {
      flush();
      found.push({ type: 'hardBreak' });
      place += 1;
    } else {
      words += text[place];
      place += 1;
    }
  }
  flush();
  return found;
}
