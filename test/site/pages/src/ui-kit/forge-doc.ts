import { at, listAt, textAt } from '../site/read';

/** A node of the tree that `@forge/react` sends with each change: a component's name, what it was given, and what stands in it. */
export interface DocNode {
  readonly type: string;
  readonly key: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly DocNode[];
}

/** Reads a tree. The bridge has copied it already: in the app's frame it goes on changing. */
export function docFrom(raw: unknown): DocNode {
  const props = at(raw, 'props');
  return {
    type: textAt(raw, 'type') ?? '',
    key: textAt(raw, 'key') ?? '',
    props: typeof props === 'object' && props !== null ? (props as Record<string, unknown>) : {},
    children: listAt(raw, 'children').map(docFrom),
  };
}

/** The words in a node and below it. */
export function wordsIn({ type, props, children }: DocNode): string {
  return type === 'String' ? String(props.text ?? '') : children.map(wordsIn).join('');
}

/** One of a few words, or nothing. */
export function oneOf<W extends string>(value: unknown, words: readonly W[]): W | undefined {
  return words.find((word) => word === value);
}

/** A text of a node's properties, or nothing. */
export const textOf = ({ props }: DocNode, name: string): string | undefined => textAt(props, name);

/**
 * Calls a handler of the app, if it has given one. It lives in another window, so what it is given must be plain, and a failure there -
 * or a window that has gone - is none of the product's.
 */
export function tell({ props }: DocNode, name: string, ...args: readonly unknown[]): void {
  const handler = props[name];
  if (typeof handler === 'function') Promise.resolve(handler(...args)).catch((error: unknown) => console.warn(error));
}
