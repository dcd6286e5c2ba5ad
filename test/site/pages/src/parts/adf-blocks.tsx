import { createContext, type ReactNode, useContext } from 'react';
import { numberAt, textAt } from '../site/read';
import styles from './adf.module.css';
import { Card } from './issue-card';
import { MacroBox } from './macro-box';

/** The highest heading that a text may have. */
export const HeadingTop = createContext<2 | 3>(3);

const TAGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

function Heading({ level, children }: { level: number; children: ReactNode }) {
  const top = useContext(HeadingTop);
  const Tag = TAGS[Math.min(6, Math.max(top, level + top - 2)) - 2] ?? 'h6';
  // On a page of its own a text has larger headings than inside of an issue.
  const looks = top === 2 ? [styles.large, styles.medium, styles.heading] : [styles.heading, styles.heading];
  return <Tag className={looks[level - 1] ?? styles.small}>{children}</Tag>;
}

const PANELS: Record<string, { word: string; look: string | undefined }> = {
  info: { word: 'Information', look: styles.info },
  note: { word: 'Note', look: styles.note },
  tip: { word: 'Tip', look: styles.success },
  success: { word: 'Success', look: styles.success },
  warning: { word: 'Warning', look: styles.warning },
  error: { word: 'Error', look: styles.danger },
};

function Panel({ type, children }: { type: string; children: ReactNode }) {
  const { word, look } = PANELS[type] ?? { word: 'Panel', look: styles.info };
  return (
    <section className={`${styles.panel} ${look}`} aria-label={word}>
      <span className={styles.word}>{word}</span>
      {children}
    </section>
  );
}

function Checked({ done, children }: { done: boolean; children: ReactNode }) {
  return (
    <li className={styles.task}>
      <span role="img" aria-label={done ? 'Done' : 'To do'}>
        {done ? '☑' : '☐'}
      </span>
      <span>{children}</span>
    </li>
  );
}

/** What scrolls sideways must be reachable with the keyboard. */
function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

const expand = (inside: ReactNode, node: unknown): ReactNode => (
  <details className={styles.expand}>
    <summary>{textAt(node, 'attrs', 'title') ?? 'More'}</summary>
    <div className={styles.doc}>{inside}</div>
  </details>
);

const card = (_: ReactNode, node: unknown): ReactNode => (
  <p>
    <Card url={textAt(node, 'attrs', 'url') ?? ''} />
  </p>
);

export const BLOCKS: Record<string, (inside: ReactNode, node: unknown) => ReactNode> = {
  paragraph: (inside) => <p>{inside}</p>,
  heading: (inside, node) => <Heading level={numberAt(node, 'attrs', 'level') ?? 1}>{inside}</Heading>,
  bulletList: (inside) => <ul className={styles.list}>{inside}</ul>,
  orderedList: (inside) => <ol className={styles.list}>{inside}</ol>,
  listItem: (inside) => <li>{inside}</li>,
  taskList: (inside) => <ul className={styles.tasks}>{inside}</ul>,
  taskItem: (inside, node) => <Checked done={textAt(node, 'attrs', 'state') === 'DONE'}>{inside}</Checked>,
  decisionList: (inside) => <ul className={styles.list}>{inside}</ul>,
  decisionItem: (inside) => <li>{inside}</li>,
  blockquote: (inside) => <blockquote className={styles.quote}>{inside}</blockquote>,
  panel: (inside, node) => <Panel type={textAt(node, 'attrs', 'panelType') ?? ''}>{inside}</Panel>,
  codeBlock: (inside) => (
    <Scrolled label="Code">
      <pre className={styles.block}>{inside}</pre>
    </Scrolled>
  ),
  rule: () => <hr className={styles.rule} />,
  expand,
  nestedExpand: expand,
  table: (inside) => (
    <Scrolled label="Table">
      <table className={styles.table}>
        <tbody>{inside}</tbody>
      </table>
    </Scrolled>
  ),
  tableRow: (inside) => <tr>{inside}</tr>,
  tableHeader: (inside, node) => <th {...spanOf(node)}>{inside}</th>,
  tableCell: (inside, node) => <td {...spanOf(node)}>{inside}</td>,
  layoutSection: (inside) => <div className={styles.columns}>{inside}</div>,
  layoutColumn: (inside) => <div className={styles.column}>{inside}</div>,
  blockCard: card,
  embedCard: card,
  extension: (_, node) => <MacroBox node={node} />,
  bodiedExtension: (inside, node) => <MacroBox node={node}>{inside}</MacroBox>,
};

function spanOf(node: unknown): { colSpan?: number; rowSpan?: number } {
  const [colSpan, rowSpan] = [numberAt(node, 'attrs', 'colspan'), numberAt(node, 'attrs', 'rowspan')];
  return { ...(colSpan === undefined ? {} : { colSpan }), ...(rowSpan === undefined ? {} : { rowSpan }) };
}
