import { useEffect, useState } from 'react';
import type { Refusal } from '#domain/session/refusal';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { FollowUp, SessionDoor } from '../door/session-door';
import { refusalWords } from '../room/refusal-words';
import styles from './record.module.css';

interface FollowUpPartProps {
  readonly door: SessionDoor;
  /** This person facilitated the meeting. */
  readonly mayOpen: boolean;
  /** Readers of a published record are not asked. */
  readonly asks: boolean;
}

/** The way to the session about a week later, which begins from where this one ended (S0-46, S0-47), and from there back to this record. */
export function FollowUpPart({ door, mayOpen, asks }: FollowUpPartProps) {
  const say = useSay();
  const [standing, setStanding] = useState<FollowUp | null>(null);
  const [problem, setProblem] = useState<Refusal | 'not-asked' | null>(null);
  const first = door.number === 1;
  useEffect(() => {
    let gone = false;
    if (first)
      door.followUp().then(
        (found) => !gone && setStanding(found),
        // Without an answer the record stands without this line; it is asked again at the next look.
        () => {},
      );
    return () => {
      gone = true;
    };
  }, [door, first]);
  if (!first)
    return (
      <p>
        <PlainButton appearance="link" onClick={() => door.goTo(1)}>
          {say('record.toFirst')}
        </PlainButton>
      </p>
    );
  const open = () => {
    setProblem(null);
    door.openFollowUp().then(setProblem, () => setProblem('not-asked'));
  };
  if (standing === 'opened')
    return (
      <p className={styles.followUp}>
        {say('record.followUp.opened')}{' '}
        <PlainButton appearance="link" onClick={() => door.goTo(2)}>
          {say('record.followUp.go')}
        </PlainButton>
      </p>
    );
  if (standing !== 'not-opened' || !asks) return null;
  return (
    <div className={styles.followUp}>
      <p>{say(mayOpen ? 'record.followUp.why' : 'record.followUp.waits')}</p>
      {mayOpen && (
        <span>
          <PlainButton onClick={open}>{say('record.followUp.open')}</PlainButton>
        </span>
      )}
      <p role="status">
        {problem !== null && (problem === 'not-asked' ? say('record.followUp.notAsked') : refusalWords(problem, say))}
      </p>
    </div>
  );
}
