import { Fragment, type ReactNode } from 'react';
import { at, listAt, textAt } from '../site/read';
import styles from './adf.module.css';
import { BLOCKS, HeadingTop } from './adf-blocks';
import { INLINE, MARKS } from './adf-inline';

function Node({ node }: { node: unknown }): ReactNode {
  const type = textAt(node, 'type') ?? '';
  if (type === 'text') {
    return listAt(node, 'marks').reduce<ReactNode>(
      (text, mark) => MARKS[textAt(mark, 'type') ?? '']?.(text, mark) ?? text,
      at(node, 'text') as string,
    );
  }
  const inside = <Nodes nodes={listAt(node, 'content')} />;
  return INLINE[type]?.(node) ?? BLOCKS[type]?.(inside, node) ?? inside;
}

function Nodes({ nodes }: { nodes: readonly unknown[] }) {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a document's nodes have no ids and are never reordered here
    <Fragment key={index}>
      <Node node={node} />
    </Fragment>
  ));
}

interface Props {
  doc: unknown;
  /** The highest heading that the text may have, below those of the page around it. */
  top?: 2 | 3;
}

/** A text of a product: Atlassian's document format, or the plain text of an older export. */
export function RichText({ doc, top = 3 }: Props) {
  if (typeof doc === 'string') return <p className={styles.plain}>{doc}</p>;
  return (
    <HeadingTop.Provider value={top}>
      <div className={styles.doc}>
        <Node node={doc} />
      </div>
    </HeadingTop.Provider>
  );
}
