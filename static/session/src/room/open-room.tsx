import { useEffect, useMemo, useState } from 'react';
import type { FrameworkWords } from '#domain/framework/framework-words';
import type { PersonId } from '#domain/history/issue-key';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { inReadersWords } from '../../../shared/src/say/in-readers-words';
import { loadFramework } from '../../../shared/src/say/load-framework';
import { useSay } from '../../../shared/src/say/use-say';
import { openSessionDesk } from '../../../shared/src/session/open-session-desk';
import type { SessionDesk } from '../../../shared/src/session/session-desk';
import { sessionDoor } from '../door/session-door';
import type { AppOfSession } from '../issues/issues-client';
import { type EvidenceDesk, evidenceDesk } from './evidence-desk';
import { FocusKept } from './focus-kept';
import { RoomTitle } from './room-title';
import type { Host } from './screen-props';
import { SessionRoom } from './session-room';

interface OpenRoomProps {
  /** Calls the app's back end. */
  readonly invoke: InvokeApp;
  readonly postMortemId: string;
  readonly number: 1 | 2;
  readonly host: Host;
  /** Who can invite; null where the host does not know. */
  readonly ask: PersonId | null;
  /** Goes to the meeting or to its follow-up. */
  readonly onGoTo: (number: 1 | 2) => void;
}

interface Desks {
  readonly desk: SessionDesk;
  readonly evidence: EvidenceDesk;
  readonly app: AppOfSession;
}

/** The door to a session: fetches the framework in the viewer's language, opens the desk, and closes it when one leaves. */
export function OpenRoom({ invoke: asIs, postMortemId, number, host, ask, onGoTo }: OpenRoomProps) {
  const { locale } = useSurroundings().voice;
  const say = useSay();
  const invoke = useMemo(() => inReadersWords(asIs, say), [asIs, say]);
  const [words, setWords] = useState<FrameworkWords | null>(null);
  const [desks, setDesks] = useState<Desks | null>(null);
  const door = useMemo(() => sessionDoor(invoke, { postMortemId, number }, onGoTo), [invoke, postMortemId, number, onGoTo]);
  const [broken, setBroken] = useState<unknown>(null);
  useEffect(() => {
    loadFramework(locale).then(setWords, setBroken);
  }, [locale]);
  useEffect(() => {
    const desk = openSessionDesk({ invoke, postMortemId, number });
    setDesks({ desk, evidence: evidenceDesk(invoke, { postMortemId, number }), app: { invoke, postMortemId, number } });
    return () => desk.close();
  }, [invoke, postMortemId, number]);
  // What surrounds this part says that it could not be loaded.
  if (broken !== null) throw broken;
  if (words === null || desks === null) return <WaitingBlock height={480} />;
  return (
    <>
      {host === 'confluence' && <RoomTitle desk={desks.desk} />}
      <FocusKept>
        <SessionRoom {...desks} words={words} host={host} ask={ask} door={door} />
      </FocusKept>
    </>
  );
}
