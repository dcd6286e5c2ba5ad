import { useCallback, useEffect, useState } from 'react';
import { LONGEST_NOTE, NO_NOTES, type OwnNotes } from '#domain/session/own-notes';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { useSay } from '../../../shared/src/say/use-say';
import type { ScreenProps } from '../room/screen-props';
import { TextField } from '../room/text-field';
import { Part } from './part';
import styles from './preparation.module.css';

const FIELDS = ['wentWell', 'didNot', 'wouldChange'] as const satisfies readonly (keyof OwnNotes)[];

type State = 'reading' | 'unread' | 'there' | 'kept' | 'not-kept';

/** What somebody notes beforehand for their own eyes (S1-78). It is in no record; in the meeting it can become a card. */
export function OwnNotesPart({ desk, view, words }: Pick<ScreenProps, 'desk' | 'view' | 'words'>) {
  const say = useSay();
  const { ownNotes } = words.preparation;
  const [notes, setNotes] = useState<OwnNotes>(NO_NOTES);
  const [state, setState] = useState<State>('reading');
  const read = useCallback(() => {
    setState('reading');
    desk.own().then(
      (own) => {
        setNotes(own.notes);
        setState('there');
      },
      () => setState('unread'),
    );
  }, [desk]);
  useEffect(read, [read]);
  const keep = (next: OwnNotes) => {
    setNotes(next);
    desk.saveNotes(next).then(
      () => setState('kept'),
      () => setState('not-kept'),
    );
  };
  return (
    <Part id="preparation-notes" title={say('preparation.notes')}>
      <p className={styles.lead}>{ownNotes.invitation}</p>
      {state === 'reading' && <WaitingBlock height={240} />}
      {state !== 'reading' &&
        state !== 'unread' &&
        FIELDS.map((field) => (
          <TextField
            key={field}
            desk={desk}
            view={view}
            draft={`preparation.notes.${field}`}
            label={ownNotes[field]}
            value={notes[field]}
            most={LONGEST_NOTE}
            rows={3}
            onKeep={(text) => keep({ ...notes, [field]: text })}
          />
        ))}
      <div role="status">
        {state === 'kept' && <p className={styles.quiet}>{say('preparation.notes.kept')}</p>}
        {state === 'not-kept' && (
          <p className={styles.note}>
            {say('preparation.notes.notKept')}{' '}
            <PlainButton appearance="link" onClick={() => keep(notes)}>
              {say('room.tryAgain')}
            </PlainButton>
          </p>
        )}
        {state === 'unread' && (
          <p className={styles.note}>
            {say('preparation.notes.unread')}{' '}
            <PlainButton appearance="link" onClick={read}>
              {say('room.tryAgain')}
            </PlainButton>
          </p>
        )}
      </div>
    </Part>
  );
}
