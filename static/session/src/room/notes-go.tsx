import { useEffect, useState } from 'react';
import type { OwnNotes } from '#domain/session/own-notes';
import { useSay } from '../../../shared/src/say/use-say';
import { CopyText } from './copy-text';
import styles from './room.module.css';
import type { ScreenProps } from './screen-props';

const FIELDS = ['wentWell', 'didNot', 'wouldChange'] as const satisfies readonly (keyof OwnNotes)[];

/** What somebody noted, each under its question; null where nothing was noted. */
export function notesAsText(notes: OwnNotes, questions: Readonly<Record<keyof OwnNotes, string>>): string | null {
  const noted = FIELDS.filter((field) => notes[field].trim() !== '');
  return noted.length === 0 ? null : noted.map((field) => `${questions[field]}\n${notes[field].trim()}`).join('\n\n');
}

/** In the last phase: one's own notes go when the meeting closes, and can be copied until then. */
export function NotesGo({ session, desk, words }: Pick<ScreenProps, 'session' | 'desk' | 'words'>) {
  const say = useSay();
  const last = session.phase === session.agenda.phases.length - 1;
  const [text, setText] = useState<string | null>(null);
  const { ownNotes } = words.preparation;
  useEffect(() => {
    if (!last) return;
    let left = false;
    desk.own().then(
      ({ notes }) => left || setText(notesAsText(notes, ownNotes)),
      // Whoever is offline cannot close the meeting, and sees it when they come back to this phase.
      () => {},
    );
    return () => {
      left = true;
    };
  }, [desk, last, ownNotes]);
  if (!last || text === null) return null;
  return (
    <div className={styles.note} data-kind="information">
      <p>{say('room.notesGo')}</p>
      <span className={styles.noteActs}>
        <CopyText text={text} label={say('room.notesGo.copy')} shown={false} />
      </span>
    </div>
  );
}
