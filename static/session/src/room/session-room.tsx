import { lazy, useCallback, useState, useSyncExternalStore } from 'react';
import type { FrameworkWords } from '#domain/framework/framework-words';
import type { PersonId } from '#domain/history/issue-key';
import type { ItemId } from '#domain/session/ids';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { LatePart } from '../../../shared/src/components/late-part';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { useSay } from '../../../shared/src/say/use-say';
import type { SessionDesk } from '../../../shared/src/session/session-desk';
import { NotInvited } from '../door/not-invited';
import type { SessionDoor } from '../door/session-door';
import type { AppOfSession } from '../issues/issues-client';
import type { EvidenceDesk } from './evidence-desk';
import { OlderWindow } from './older-window';
import { PhaseFrame } from './phase-frame';
import styles from './room.module.css';
import type { Host, ScreenProps } from './screen-props';
import { type PanelShown, SidePanel } from './side-panel';

const PreparationPage = lazy(() =>
  import('../preparation/preparation-page').then((module) => ({ default: module.PreparationPage })),
);
const RecordPage = lazy(() => import('../record/record-page').then((module) => ({ default: module.RecordPage })));

interface SessionRoomProps {
  readonly desk: SessionDesk;
  readonly words: FrameworkWords;
  readonly evidence: EvidenceDesk;
  readonly app: AppOfSession;
  readonly host: Host;
  /** Who can invite; null where the host does not know. */
  readonly ask: PersonId | null;
  readonly door: SessionDoor;
}

/** A session from its preparation to its record: what there is to do now, and nothing else. */
export function SessionRoom({ desk, words, evidence, app, host, ask, door }: SessionRoomProps) {
  const say = useSay();
  const view = useSyncExternalStore(desk.subscribe, desk.view, desk.view);
  const [panel, setPanel] = useState<PanelShown>(null);
  const onComments = useCallback((on: ItemId) => setPanel({ kind: 'comments', on }), []);
  const { session, you, state } = view;
  if (state === 'refused') return <NotInvited ask={ask} />;
  if (state === 'not-opened') return <EmptyNote title={say('room.notOpened.title')}>{say('room.notOpened.text')}</EmptyNote>;
  if (session === null && state === 'outdated')
    return (
      <EmptyNote title={say('room.outdated.title')}>
        <OlderWindow />
      </EmptyNote>
    );
  if (session === null || (you === null && !view.recordOnly))
    return state === 'offline' ? (
      <EmptyNote title={say('room.unread.title')}>
        {say('room.unread.text')}{' '}
        <PlainButton appearance="link" onClick={desk.refresh}>
          {say('room.tryAgain')}
        </PlainButton>
      </EmptyNote>
    ) : (
      <WaitingBlock height={480} />
    );
  const given = { session, view, desk, words, evidence, app, host, onComments };
  if (you === null || view.recordOnly || session.status === 'closed')
    return (
      <LatePart name={say('room.part.record')} waiting={<WaitingBlock height={480} />}>
        <RecordPage {...given} you={you} door={door} />
      </LatePart>
    );
  const props: ScreenProps = { ...given, you };
  if (session.status === 'preparing' || session.phase === null)
    return (
      <LatePart name={say('room.part.preparation')} waiting={<WaitingBlock height={480} />}>
        <PreparationPage {...props} door={door} />
      </LatePart>
    );
  return (
    <div className={styles.room} data-beside={panel !== null || undefined}>
      <PhaseFrame {...props} panel={panel} onPanel={setPanel} />
      <SidePanel {...props} panel={panel} onClose={() => setPanel(null)} />
    </div>
  );
}
