import { lazy, useEffect, useRef } from 'react';
import type { ItemId } from '#domain/session/ids';
import { LatePart } from '../../../shared/src/components/late-part';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './room.module.css';
import type { ScreenProps } from './screen-props';

const QuestionsPanel = lazy(() => import('../questions/questions-panel').then((module) => ({ default: module.QuestionsPanel })));
const CommentsPanel = lazy(() => import('../comments/comments-panel').then((module) => ({ default: module.CommentsPanel })));

/** What stands beside the phase: nothing most of the time. */
export type PanelShown = { readonly kind: 'questions' } | { readonly kind: 'comments'; readonly on: ItemId } | null;

interface SidePanelProps extends ScreenProps {
  readonly panel: PanelShown;
  readonly onClose: () => void;
}

/** Open questions, or the comments on an item: one click away in every phase, and never in the way of it. */
export function SidePanel({ panel, onClose, ...props }: SidePanelProps) {
  const say = useSay();
  const aside = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  const which = panel === null ? null : panel.kind === 'comments' ? panel.on : panel.kind;
  useEffect(() => {
    if (which === null) return;
    before.current = document.activeElement;
    aside.current?.focus();
    return () => {
      if (before.current instanceof HTMLElement) before.current.focus();
    };
  }, [which]);
  if (panel === null) return null;
  const title = say(panel.kind === 'questions' ? 'room.panel.questions' : 'room.panel.comments');
  return (
    <aside
      ref={aside}
      className={styles.panel}
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles.panelHead}>
        <h2 className={styles.panelTitle}>{title}</h2>
        <PlainButton compact appearance="subtle" onClick={onClose}>
          {say('room.close')}
        </PlainButton>
      </div>
      <LatePart name={title} waiting={<WaitingBlock height={200} />}>
        {panel.kind === 'questions' ? <QuestionsPanel {...props} /> : <CommentsPanel key={panel.on} {...props} on={panel.on} />}
      </LatePart>
    </aside>
  );
}
