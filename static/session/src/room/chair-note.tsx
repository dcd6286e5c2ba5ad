import { useEffect, useState } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { chairFor } from './chair';
import styles from './room.module.css';
import type { ScreenProps } from './screen-props';
import { useSend } from './use-send';

/** When the facilitator is gone, anybody can ask for the chair; a minute later it can be taken, unless the facilitator answers. */
export function ChairNote({ session, view, you, desk }: ScreenProps) {
  const say = useSay();
  const send = useSend(desk);
  const goneSince = useGoneSince(
    // Without presence nobody is seen, and that says nothing.
    view.state !== 'live' || view.here.some(({ person }) => person === session.facilitator),
    desk.serverNow,
  );
  const now = useTick(desk.serverNow, goneSince !== null || session.chairAsked !== null);
  const chair = chairFor(session, you, goneSince, now);
  const nameOf = useNames([session.facilitator, session.chairAsked?.by ?? null]);
  const facilitator = nameOf(session.facilitator) ?? '…';
  const asker = nameOf(session.chairAsked?.by ?? null) ?? '…';
  return (
    <div role="status">
      {chair.kind !== 'taken' && (
        <p className={styles.note} data-kind="information">
          {chair.kind === 'seems-empty' && say('room.chair.empty', { name: facilitator })}
          {chair.kind === 'answer' && say('room.chair.answer', { name: asker })}
          {chair.kind === 'asked' && say('room.chair.asked', { name: asker, facilitator })}
          {chair.kind === 'free' && say('room.chair.free', { name: facilitator })}{' '}
          {chair.kind === 'seems-empty' && (
            <PlainButton compact onClick={() => send({ kind: 'ask-chair' })}>
              {say('room.chair.ask')}
            </PlainButton>
          )}
          {chair.kind === 'answer' && (
            <PlainButton compact onClick={() => send({ kind: 'keep-chair' })}>
              {say('room.chair.keep')}
            </PlainButton>
          )}
          {chair.kind === 'free' && (
            <PlainButton compact onClick={() => send({ kind: 'take-chair' })}>
              {say('room.chair.take')}
            </PlainButton>
          )}
        </p>
      )}
    </div>
  );
}

/** Since when somebody has not been seen, by the server's clock; null while they are here. */
function useGoneSince(here: boolean, serverNow: () => number): number | null {
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => setSince(here ? null : serverNow()), [here, serverNow]);
  return since;
}

function useTick(serverNow: () => number, wanted: boolean): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    if (!wanted) return;
    const timer = setInterval(() => setNow(serverNow()), 1000);
    return () => clearInterval(timer);
  }, [wanted, serverNow]);
  return now;
}
