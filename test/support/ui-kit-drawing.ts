import type { ReactElement } from 'react';
import { vi } from 'vitest';
import { type DocNode, docFrom } from '../site/pages/src/ui-kit/forge-doc';

/** What an app has drawn with UI Kit, read as the product reads it, and a hand to use it with. */
export interface UiKitDrawing {
  /** The tree as it is now. */
  doc(): DocNode;
  /** The only node of a type, or the one whose id or input id ends so. @throws Error where there is none, or more than one. */
  the(type: string, id?: string): DocNode;
  /** The words of every node of a type. */
  words(type: string): readonly string[];
}

interface Bridge {
  callBridge(command: string, payload?: { readonly forgeDoc?: unknown }): Promise<unknown>;
}

/** Draws with the real `@forge/react`, whose reconciler looks for the bridge as it loads. */
export async function drawUiKit(element: ReactElement): Promise<UiKitDrawing> {
  let latest: DocNode | null = null;
  const bridge: Bridge = {
    async callBridge(command, payload) {
      if (command === 'reconcile') latest = docFrom(payload?.forgeDoc);
    },
  };
  Object.assign(globalThis, { __bridge: bridge, self: globalThis });
  const { default: ForgeReconciler } = await import('@forge/react');
  ForgeReconciler.render(element);
  const doc = (): DocNode => {
    if (latest === null) throw new Error('Nothing has been drawn yet.');
    return latest;
  };
  await vi.waitFor(doc);
  const all = (type: string) => nodesOf(doc()).filter((node) => node.type === type);
  return {
    doc,
    the(type, id) {
      const found = all(type).filter(({ props }) => id === undefined || String(props.inputId ?? props.id).endsWith(`-${id}`));
      if (found.length !== 1) throw new Error(`There are ${found.length} of ${type} ${id ?? ''}.`);
      return found[0] as DocNode;
    },
    words: (type) => all(type).map(textIn),
  };
}

const nodesOf = (node: DocNode): readonly DocNode[] => [node, ...node.children.flatMap(nodesOf)];
const textIn = ({ props, children }: DocNode): string => String(props.text ?? children.map(textIn).join(''));
