import { lazy, type ReactNode } from 'react';
import type { PostMortemView } from '#contract/post-mortems';
import { whomToAsk } from '#domain/post-mortem/who-may';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { LatePart } from '../../../shared/src/components/late-part';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import type { Say } from '../../../shared/src/say/say';
import { useOpenedSay } from '../../../shared/src/say/use-opened-say';
import { SayIn } from '../../../shared/src/say/use-say';
import styles from './post-mortems.module.css';

const OpenRoom = lazy(() => import('../../../session/src/room/open-room').then((module) => ({ default: module.OpenRoom })));

interface SessionPlaceProps {
  readonly invoke: InvokeApp;
  /** Which one it is of: on its way, or not to be read at the moment. */
  readonly postMortem: PostMortemView | 'reading' | 'unread';
  readonly number: 1 | 2;
  /** Goes to the meeting or to its follow-up. */
  readonly onGoTo: (number: 1 | 2) => void;
  readonly onBack: () => void;
  readonly onReadAgain: () => void;
}

/**
 * The session of a post-mortem, full width: the same as on its Confluence page, and the only one where Confluence is absent. The head
 * of the page gives way to one line, and all that stands here speaks the viewer's language.
 */
export function SessionPlace({ postMortem, onBack, ...room }: SessionPlaceProps) {
  const say = useOpenedSay();
  return (
    <div className={styles.session} lang={say?.locale}>
      <header className={styles.sessionHead}>
        {say !== null && (
          <PlainButton compact appearance="subtle" onClick={onBack}>
            ← {say('room.back')}
          </PlainButton>
        )}
        {typeof postMortem === 'object' && (
          <h1 className={styles.sessionTitle} dir="auto">
            {postMortem.title}
          </h1>
        )}
      </header>
      {say === null ? (
        <WaitingBlock height={480} />
      ) : (
        <SayIn.Provider value={say}>{roomOf({ ...room, postMortem, onBack }, say)}</SayIn.Provider>
      )}
    </div>
  );
}

function roomOf({ invoke, postMortem, number, onGoTo, onReadAgain }: SessionPlaceProps, say: Say): ReactNode {
  if (postMortem === 'reading') return <WaitingBlock height={480} />;
  if (postMortem === 'unread')
    return (
      <EmptyNote title={say('room.unread.title')}>
        {say('room.unreadOnce')}{' '}
        <PlainButton appearance="link" onClick={onReadAgain}>
          {say('room.tryAgain')}
        </PlainButton>
      </EmptyNote>
    );
  return (
    <LatePart name={say('room.part.session')} waiting={<WaitingBlock height={480} />}>
      <OpenRoom
        invoke={invoke}
        postMortemId={postMortem.id}
        number={number}
        host="jira"
        ask={whomToAsk(postMortem)}
        onGoTo={onGoTo}
      />
    </LatePart>
  );
}
