import { Fragment, type ReactNode } from 'react';
import { at, listAt, numberAt, textAt } from '../site/read';
import styles from './adf.module.css';

const MARKS: Record<string, (text: ReactNode, mark: unknown) => ReactNode> = {
  strong: (text) => <strong>{text}</strong>,
  em: (text) => <em>{text}</em>,
  code: (text) => <code className={styles.code}>{text}</code>,
  strike: (text) => <s>{text}</s>,
  link: (text, mark) => {
    const href = textAt(mark, 'attrs', 'href') ?? '';
    return /^(https?:|mailto:|\/)/.test(href) ? (
      <a href={href} rel="noreferrer">
        {text}
      </a>
    ) : (
      text
    );
  },
};

const BLOCKS: Record<string, (inside: ReactNode, node: unknown) => ReactNode> = {
  paragraph: (inside) => <p>{inside}</p>,
  bulletList: (inside) => <ul className={styles.list}>{inside}</ul>,
  orderedList: (inside) => <ol className={styles.list}>{inside}</ol>,
  listItem: (inside) => <li>{inside}</li>,
  blockquote: (inside) => <blockquote className={styles.quote}>{inside}</blockquote>,
  panel: (inside) => <blockquote className={styles.quote}>{inside}</blockquote>,
  codeBlock: (inside) => <pre className={styles.block}>{inside}</pre>,
  hardBreak: () => <br />,
  rule: () => <hr />,
  mention: (_, node) => textAt(node, 'attrs', 'text') ?? '',
  emoji: (_, node) => textAt(node, 'attrs', 'text') ?? '',
  // The page has its own headings above, so those of a text begin below them.
  heading: (inside, node) =>
    (numberAt(node, 'attrs', 'level') ?? 1) > 2 ? <h4>{inside}</h4> : <h3 className={styles.heading}>{inside}</h3>,
};

function Node({ node }: { node: unknown }): ReactNode {
  const type = textAt(node, 'type') ?? '';
  if (type === 'text') {
    return listAt(node, 'marks').reduce<ReactNode>(
      (text, mark) => MARKS[textAt(mark, 'type') ?? '']?.(text, mark) ?? text,
      at(node, 'text') as string,
    );
  }
  const inside = <Nodes nodes={listAt(node, 'content')} />;
  return BLOCKS[type]?.(inside, node) ?? inside;
}

function Nodes({ nodes }: { nodes: readonly unknown[] }) {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a document's nodes have no ids and are never reordered here
    <Fragment key={index}>
      <Node node={node} />
    </Fragment>
  ));
}

/** A Jira text: Atlassian's document format, or the plain text of an older export. */
export function RichText({ doc }: { doc: unknown }) {
  if (typeof doc === 'string') return <p className={styles.plain}>{doc}</p>;
  return (
    <div className={styles.doc}>
      <Node node={doc} />
    </div>
  );
}
