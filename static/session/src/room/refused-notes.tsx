import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { DeskView, Refused, SessionDesk } from '../../../shared/src/session/session-desk';
import { CopyText } from './copy-text';
import { offeredAgain } from './offered-again';
import { refusalWords } from './refusal-words';
import { refusedText } from './refused-text';
import styles from './room.module.css';
import { useSend } from './use-send';

interface RefusedNotesProps {
  readonly desk: SessionDesk;
  readonly view: DeskView;
}

/** What was not taken and why, with the text that was typed: it can be sent once more, copied, or let go. */
export function RefusedNotes({ desk, view }: RefusedNotesProps) {
  return (
    <div role="status">
      {view.refused.map((one) => (
        <RefusedNote key={one.command.id} refused={one} desk={desk} />
      ))}
    </div>
  );
}

function RefusedNote({ refused, desk }: { readonly refused: Refused; readonly desk: SessionDesk }) {
  const say = useSay();
  const send = useSend(desk);
  const text = refusedText(refused.command);
  const again = offeredAgain(refused);
  const { why } = refused;
  const theirs = why.kind === 'refused' && why.refusal.why === 'changed-meanwhile' ? theirText(why.refusal.now) : null;
  return (
    <div className={styles.note} data-kind="warning">
      <p>
        {say('room.notTaken')}{' '}
        {why.kind === 'refused'
          ? refusalWords(why.refusal, say)
          : say(why.kind === 'failed' ? 'room.refusal.failed' : 'room.refusal.unreadable')}
      </p>
      {text !== null && (
        <p className={styles.kept}>
          <b>{say('room.yours')}</b> <span dir="auto">{text}</span>
        </p>
      )}
      {theirs !== null && (
        <p className={styles.kept}>
          <b>{say('room.theirs')}</b> <span dir="auto">{theirs}</span>
        </p>
      )}
      <span className={styles.noteActs}>
        {again !== null && (
          <PlainButton
            compact
            onClick={() => {
              desk.forget(refused.command.id);
              send(again);
            }}
          >
            {say(theirs === null ? 'room.sendAgain' : 'room.takeMine')}
          </PlainButton>
        )}
        {text !== null && <CopyText text={text} label={say('room.copy')} shown />}
        <PlainButton compact appearance="subtle" onClick={() => desk.forget(refused.command.id)}>
          {say(theirs === null ? 'room.letGo' : 'room.keepTheirs')}
        </PlainButton>
      </span>
    </div>
  );
}

/** The text that stands now in the place of the one that was refused. */
const theirText = (now: object | null): string | null =>
  now !== null && 'text' in now && typeof now.text === 'string' && now.text.trim() !== '' ? now.text : null;
