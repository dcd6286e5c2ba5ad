import { lazy } from 'react';
import type { PostMortemView } from '#contract/post-mortems';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import { LatePart } from '../../../shared/src/components/late-part';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import styles from './post-mortems.module.css';

const OpenRoom = lazy(() => import('../../../session/src/room/open-room').then((module) => ({ default: module.OpenRoom })));

interface SessionPlaceProps {
  readonly invoke: InvokeApp;
  readonly postMortem: PostMortemView;
  readonly number: 1 | 2;
  /** Goes to the meeting or to its follow-up. */
  readonly onGoTo: (number: 1 | 2) => void;
  readonly onBack: () => void;
}

/** The session of a post-mortem, full width: the same as on its Confluence page, and the only one where Confluence is absent. */
export function SessionPlace({ invoke, postMortem, number, onGoTo, onBack }: SessionPlaceProps) {
  return (
    <div className={styles.session}>
      <PlainButton appearance="link" onClick={onBack}>
        ← {postMortem.title}
      </PlainButton>
      <LatePart name="The session" waiting={<WaitingBlock height={480} />}>
        <OpenRoom invoke={invoke} postMortemId={postMortem.id} number={number} host="jira" onGoTo={onGoTo} />
      </LatePart>
    </div>
  );
}
