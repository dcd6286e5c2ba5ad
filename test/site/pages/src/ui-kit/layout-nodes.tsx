import ButtonGroup from '@atlaskit/button/button-group';
import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import type { CSSProperties, ReactNode } from 'react';
import { type DocNode, oneOf, tell, textOf } from './forge-doc';
import styles from './ui-kit.module.css';
import type { Draw } from './ui-kit-host';

const LOOKS = ['default', 'primary', 'subtle', 'warning', 'danger', 'discovery'] as const;
const MESSAGES = ['information', 'warning', 'error', 'success', 'discovery'] as const;
const SIZES = ['xsmall', 'small', 'medium', 'large', 'xlarge'] as const;
const ENDS: Readonly<Record<string, string>> = { start: 'flex-start', end: 'flex-end', center: 'center', stretch: 'stretch' };

/** The variable of a token as UI Kit names it: `space.100`, `color.background.neutral`. Anything else is taken as it is. */
function tokenValue(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [family, ...rest] = value.split('.');
  if (rest.length === 0) return value;
  return family === 'color' ? `var(--ds-${rest.join('-')})` : `var(--ds-${[family, ...rest].join('-')})`;
}

function lined(direction: 'row' | 'column', node: DocNode): CSSProperties {
  const { alignBlock, alignInline, spread, grow, shouldWrap } = node.props;
  const [along, across] = direction === 'row' ? [alignInline, alignBlock] : [alignBlock, alignInline];
  const gap = tokenValue(node.props.space);
  return {
    flexDirection: direction,
    ...(gap === undefined ? {} : { gap }),
    alignItems: ENDS[String(across)] ?? (direction === 'row' ? 'flex-start' : 'stretch'),
    justifyContent: spread === 'space-between' ? 'space-between' : (ENDS[String(along)] ?? 'flex-start'),
    ...(grow === 'fill' ? { inlineSize: '100%' } : {}),
    ...(shouldWrap === true ? { flexWrap: 'wrap' } : {}),
  };
}

function boxed({ props }: DocNode): CSSProperties {
  const given = typeof props.xcss === 'object' && props.xcss !== null ? Object.entries(props.xcss) : [];
  const own = [...given, ...['padding', 'paddingBlock', 'paddingInline', 'backgroundColor'].map((name) => [name, props[name]])];
  return Object.fromEntries(
    own.flatMap(([name, value]) => {
      const found = tokenValue(value);
      return found === undefined ? [] : [[String(name), found]];
    }),
  );
}

function button(node: DocNode, inside: ReactNode): ReactNode {
  const type = oneOf(node.props.type, ['button', 'submit', 'reset']) ?? 'button';
  return (
    <Button
      appearance={oneOf(node.props.appearance, LOOKS) ?? 'default'}
      spacing={node.props.spacing === 'compact' ? 'compact' : 'default'}
      isDisabled={node.props.isDisabled === true}
      isLoading={node.props.isLoading === true}
      isSelected={node.props.isSelected === true}
      shouldFitContainer={node.props.shouldFitContainer === true}
      type={type}
      onClick={() => tell(node, 'onClick', {})}
    >
      {inside}
    </Button>
  );
}

function tabs(node: DocNode, inside: ReactNode): ReactNode {
  const { defaultSelected, selected } = node.props;
  return (
    <Tabs
      id={textOf(node, 'id') ?? node.key}
      onChange={(index) => tell(node, 'onChange', index, {})}
      {...(typeof defaultSelected === 'number' ? { defaultSelected } : {})}
      {...(typeof selected === 'number' ? { selected } : {})}
    >
      {inside}
    </Tabs>
  );
}

export const LAYOUT_NODES: Readonly<Record<string, Draw>> = {
  Stack: (node, inside) => (
    <div className={styles.lined} style={lined('column', node)}>
      {inside}
    </div>
  ),
  Inline: (node, inside) => (
    <div className={styles.lined} style={lined('row', node)}>
      {inside}
    </div>
  ),
  Box: (node, inside) => <div style={boxed(node)}>{inside}</div>,
  Button: button,
  LoadingButton: button,
  ButtonGroup: (node, inside) => <ButtonGroup label={textOf(node, 'label') ?? 'Actions'}>{inside}</ButtonGroup>,
  SectionMessage: (node, inside) => (
    <SectionMessage appearance={oneOf(node.props.appearance, MESSAGES) ?? 'information'} title={textOf(node, 'title') ?? ''}>
      {inside}
    </SectionMessage>
  ),
  Spinner: (node) => <Spinner size={oneOf(node.props.size, SIZES) ?? 'medium'} label={textOf(node, 'label') ?? 'Loading'} />,
  EmptyState: (node, inside) => (
    <div className={styles.empty}>
      <h4 className={styles.text}>{textOf(node, 'header')}</h4>
      <p className={styles.text}>{textOf(node, 'description')}</p>
      {inside}
    </div>
  ),
  Tabs: tabs,
  TabList: (_, inside) => <TabList>{inside}</TabList>,
  Tab: (_, inside) => <Tab>{inside}</Tab>,
  TabPanel: (_, inside) => <TabPanel>{inside}</TabPanel>,
};
