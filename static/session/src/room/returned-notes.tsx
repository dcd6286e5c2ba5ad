import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { DeskView, Returned, SessionDesk } from '../../../shared/src/session/session-desk';
import { useItemWriter } from '../writing/use-item-writer';
import { refusalWords } from './refusal-words';
import styles from './room.module.css';

interface ReturnedNotesProps {
  readonly desk: SessionDesk;
  readonly view: DeskView;
}

/** What was given in privately and came too late: cards can still be put with the others, in front of everybody. */
export function ReturnedNotes({ desk, view }: ReturnedNotesProps) {
  return (
    <div role="status">
      {view.returned.map((one) => (
        <ReturnedNote key={one.step} returned={one} desk={desk} />
      ))}
    </div>
  );
}

function ReturnedNote({ returned, desk }: { readonly returned: Returned; readonly desk: SessionDesk }) {
  const say = useSay();
  const writer = useItemWriter(desk);
  const { step, envelope, refusal } = returned;
  const cards = envelope.kind === 'cards' ? envelope.cards : [];
  const kind = step === 'successes' ? 'success' : 'friction';
  const letGo = () => {
    desk.drafts.drop(`own.${step}`);
    desk.forgetReturned(step);
  };
  return (
    <div className={styles.note} data-kind="warning">
      <p>{refusal === null ? say('room.returned.failed') : `${say('room.returned')} ${refusalWords(refusal, say)}`}</p>
      {cards.length > 0 && (
        <ul className={styles.kept}>
          {cards.map(({ id, text }) => (
            <li key={id} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
      <span className={styles.noteActs}>
        {cards.length > 0 && (
          <PlainButton
            compact
            onClick={() => {
              for (const { text, pinned } of cards)
                writer.add('cards', { kind, text, bucket: null, group: null, repeatable: null, pinned });
              letGo();
            }}
          >
            {say('room.addToCards')}
          </PlainButton>
        )}
        <PlainButton compact appearance="subtle" onClick={letGo}>
          {say('room.letGo')}
        </PlainButton>
      </span>
    </div>
  );
}
