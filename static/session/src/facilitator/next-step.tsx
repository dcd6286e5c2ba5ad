import { useId, useState } from 'react';
import type { FrameworkWords } from '#domain/framework/framework-words';
import { wordsOfPhase } from '#domain/framework/phase-words';
import { LIMITS } from '#domain/session/limits';
import type { Session } from '#domain/session/session';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { DeskView, NewCommand } from '../../../shared/src/session/session-desk';
import { missingToGoOn, missingWords } from '../room/missing-words';
import styles from './facilitator.module.css';

interface NextStepProps {
  readonly session: Session;
  readonly view: DeskView;
  readonly words: FrameworkWords;
  readonly onSend: (command: NewCommand) => void;
}

/** On to the next phase. Where something is missing it takes a reason, which stays in the record. The last phase ends the meeting. */
export function NextStep({ session, view, words, onSend }: NextStepProps) {
  const say = useSay();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const from = session.phase ?? 0;
  const next = session.agenda.phases[from + 1];
  const missing = missingToGoOn(session, view);
  const go = (skip: string | null) => {
    if (next === undefined) onSend({ kind: 'close', skip });
    else onSend({ kind: 'move-on', from, skip });
  };
  const name =
    next === undefined
      ? say('facilitator.close')
      : say('facilitator.next', { title: wordsOfPhase(session.agenda, next, words).title });
  const enough = reason.trim().length >= LIMITS.reasonAtLeast;
  return (
    <>
      <span className={styles.next}>
        <PlainButton
          compact
          // While something is missing, that is what comes next.
          appearance={missing.length > 0 ? 'default' : 'primary'}
          aria-expanded={missing.length > 0 ? asking : undefined}
          onClick={() => (missing.length > 0 ? setAsking(!asking) : go(null))}
        >
          {name}
        </PlainButton>
      </span>
      {asking && missing.length > 0 && (
        <form
          className={styles.skip}
          aria-label={say('facilitator.skip.label')}
          onSubmit={(event) => {
            event.preventDefault();
            if (enough) go(reason.trim());
          }}
        >
          <p>{missing.map((one) => missingWords(one, say)).join(' ')}</p>
          <label htmlFor={id}>{say('facilitator.skip.reason')}</label>
          <input
            id={id}
            className={styles.reason}
            value={reason}
            maxLength={LIMITS.reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <span>
            <PlainButton compact disabled={!enough} onClick={() => go(reason.trim())}>
              {say('facilitator.skip.act')}
            </PlainButton>{' '}
            <PlainButton compact appearance="subtle" onClick={() => setAsking(false)}>
              {say('facilitator.skip.stay')}
            </PlainButton>
          </span>
        </form>
      )}
    </>
  );
}
