import { type ReactNode, useContext, useEffect } from 'react';
import type { DocNode } from './forge-doc';
import { FORM_NODES } from './form-nodes';
import { LAYOUT_NODES } from './layout-nodes';
import { OVERLAY_NODES } from './overlay-nodes';
import { TABLE_NODES } from './table-nodes';
import { TEXT_NODES } from './text-nodes';
import styles from './ui-kit.module.css';
import { type Draw, UiKit } from './ui-kit-host';

const NODES: Readonly<Record<string, Draw>> = {
  Root: (_, inside) => inside,
  ContentWrapper: (_, inside) => inside,
  ...TEXT_NODES,
  ...LAYOUT_NODES,
  ...FORM_NODES,
  ...TABLE_NODES,
  ...OVERLAY_NODES,
};

/** A node of an app's UI Kit as Atlaskit draws it. */
export function Drawn({ node }: { node: DocNode }): ReactNode {
  const draw = NODES[node.type];
  if (!draw) return <Unknown type={node.type} />;
  return draw(node, node.children.map(drawNode), drawNode);
}

const drawNode = (node: DocNode): ReactNode => <Drawn key={node.key} node={node} />;

/** A hole that can be seen: what is missing must not look like something that the app left out. */
function Unknown({ type }: { type: string }) {
  const { complain } = useContext(UiKit);
  useEffect(() => complain(type), [complain, type]);
  return (
    <span className={styles.unknown} role="note">
      This site cannot draw {type}
    </span>
  );
}
