import { createContext, type ReactNode } from 'react';
import type { DocNode } from './forge-doc';

/** What drawn nodes need of the page around them. */
export interface UiKitHost {
  /** Told of a component that this site cannot draw. */
  complain(type: string): void;
  /** Goes where a link leads. */
  open(href: string, newTab: boolean): void;
  nameOf(accountId: string): string;
}

export const UiKit = createContext<UiKitHost>({
  complain: () => undefined,
  open: () => undefined,
  nameOf: (accountId) => accountId,
});

/** How one component is drawn: `inside` is what stands in it, `draw` draws a single node of it. */
export type Draw = (node: DocNode, inside: ReactNode, draw: (node: DocNode) => ReactNode) => ReactNode;
