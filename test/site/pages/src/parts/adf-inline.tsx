import Lozenge from '@atlaskit/lozenge';
import type { ReactNode } from 'react';
import { textAt } from '../site/read';
import { useSite } from '../site/state';
import { useCalendar } from '../site/when';
import styles from './adf.module.css';
import { Card } from './issue-card';
import { MacroBox } from './macro-box';

const LOOKS = { purple: 'new', blue: 'inprogress', red: 'removed', yellow: 'moved', green: 'success' } as const;

export const MARKS: Record<string, (text: ReactNode, mark: unknown) => ReactNode> = {
  strong: (text) => <strong>{text}</strong>,
  em: (text) => <em>{text}</em>,
  code: (text) => <code className={styles.code}>{text}</code>,
  strike: (text) => <s>{text}</s>,
  underline: (text) => <u>{text}</u>,
  subsup: (text, mark) => (textAt(mark, 'attrs', 'type') === 'sup' ? <sup>{text}</sup> : <sub>{text}</sub>),
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

function Mention({ node }: { node: unknown }) {
  const { users } = useSite().state;
  const person = users.find((user) => user.accountId === textAt(node, 'attrs', 'id'));
  return <span className={styles.mention}>{person ? `@${person.name}` : (textAt(node, 'attrs', 'text') ?? '@Somebody')}</span>;
}

/** A date of a text is a day, kept as the UTC midnight that it begins with. */
function DayOf({ node }: { node: unknown }) {
  const calendar = useCalendar();
  const timestamp = Number(textAt(node, 'attrs', 'timestamp'));
  if (!Number.isFinite(timestamp)) return null;
  const day = new Date(timestamp).toISOString().slice(0, 10);
  return (
    <time className={styles.date} dateTime={day}>
      {calendar.day(day)}
    </time>
  );
}

function Status({ node }: { node: unknown }) {
  const colour = textAt(node, 'attrs', 'color') ?? '';
  return (
    <Lozenge appearance={colour in LOOKS ? LOOKS[colour as keyof typeof LOOKS] : 'default'}>
      {textAt(node, 'attrs', 'text') ?? ''}
    </Lozenge>
  );
}

export const INLINE: Record<string, (node: unknown) => ReactNode> = {
  hardBreak: () => <br />,
  mention: (node) => <Mention node={node} />,
  emoji: (node) => textAt(node, 'attrs', 'text') ?? textAt(node, 'attrs', 'shortName') ?? '',
  date: (node) => <DayOf node={node} />,
  status: (node) => <Status node={node} />,
  inlineCard: (node) => <Card url={textAt(node, 'attrs', 'url') ?? ''} />,
  inlineExtension: (node) => <MacroBox node={node} inline />,
  placeholder: (node) => <span className={styles.quiet}>{textAt(node, 'attrs', 'text') ?? ''}</span>,
};
