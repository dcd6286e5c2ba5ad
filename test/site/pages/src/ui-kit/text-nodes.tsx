import Lozenge from '@atlaskit/lozenge';
import { type ReactNode, useContext } from 'react';
import { type DocNode, oneOf, textOf } from './forge-doc';
import styles from './ui-kit.module.css';
import { type Draw, UiKit } from './ui-kit-host';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'span'] as const;
const SIZES: Readonly<Record<string, string>> = { small: 'body-small', large: 'body-large' };
const LOOKS = ['default', 'inprogress', 'moved', 'new', 'removed', 'success'] as const;
/** Without a word of the app a heading is of the rank that its size has in Atlassian's products. */
const RANKS: Readonly<Record<string, (typeof HEADINGS)[number]>> = { xxlarge: 'h1', xlarge: 'h1', large: 'h2', medium: 'h3' };

function text(node: DocNode, inside: ReactNode): ReactNode {
  const Tag = oneOf(node.props.as, ['span', 'p', 'strong', 'em']) ?? 'p';
  const weight = textOf(node, 'weight');
  return (
    <Tag
      className={styles.text}
      style={{
        font: `var(--ds-font-${SIZES[textOf(node, 'size') ?? ''] ?? 'body'})`,
        ...(weight === undefined ? {} : { fontWeight: `var(--ds-font-weight-${weight})` }),
        ...(textOf(node, 'color') === 'color.text.subtle' ? { color: 'var(--ds-text-subtle)' } : {}),
      }}
    >
      {inside}
    </Tag>
  );
}

function heading(node: DocNode, inside: ReactNode): ReactNode {
  const size = textOf(node, 'size') ?? 'medium';
  const Tag = oneOf(node.props.as, HEADINGS) ?? RANKS[size] ?? 'h4';
  return (
    <Tag className={styles.text} style={{ font: `var(--ds-font-heading-${size})` }} id={textOf(node, 'id')}>
      {inside}
    </Tag>
  );
}

function Anchor({ node, children }: { node: DocNode; children: ReactNode }) {
  const { open } = useContext(UiKit);
  const href = textOf(node, 'href') ?? '#';
  return (
    <a
      href={href}
      onClick={(event) => {
        event.preventDefault();
        open(href, node.props.openNewTab === true);
      }}
    >
      {children}
    </a>
  );
}

function Name({ accountId }: { accountId: string }) {
  return <span className={styles.person}>{useContext(UiKit).nameOf(accountId)}</span>;
}

export const TEXT_NODES: Readonly<Record<string, Draw>> = {
  String: ({ props }) => String(props.text ?? ''),
  Text: text,
  Heading: heading,
  Strong: (_, inside) => <strong>{inside}</strong>,
  Em: (_, inside) => <em>{inside}</em>,
  Strike: (_, inside) => <s>{inside}</s>,
  Code: (_, inside) => <code className={styles.code}>{inside}</code>,
  Link: (node, inside) => <Anchor node={node}>{inside}</Anchor>,
  Lozenge: (node, inside) => (
    <Lozenge appearance={oneOf(node.props.appearance, LOOKS) ?? 'default'} isBold={node.props.isBold === true}>
      {inside}
    </Lozenge>
  ),
  User: (node) => <Name accountId={textOf(node, 'accountId') ?? ''} />,
  List: (node, inside) =>
    node.props.type === 'ordered' ? <ol className={styles.list}>{inside}</ol> : <ul className={styles.list}>{inside}</ul>,
  ListItem: (_, inside) => <li>{inside}</li>,
};
