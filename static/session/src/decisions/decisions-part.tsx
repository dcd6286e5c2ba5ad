import { useState } from 'react';
import type { ItemId } from '#domain/session/ids';
import type { Decision } from '#domain/session/items';
import { useSay } from '../../../shared/src/say/use-say';
import { IssuesPart } from '../issues/issues-part';
import said from '../room/said.module.css';
import type { PhaseProps } from '../room/screen-props';
import { useWhyShut } from '../room/use-why-shut';
import { AddDecision } from './add-decision';
import { CalendarButton } from './calendar-button';
import { decisionBoard } from './decision-board';
import { DecisionCard } from './decision-card';
import { amountSentence } from './decision-words';
import styles from './decisions.module.css';
import { WorthPicture } from './worth-picture';

/** What is changed: the decisions that are taken, those proposed, and those parked or declined with their reasons. */
export function DecisionsPart(props: PhaseProps) {
  const { session, you, words } = props;
  const say = useSay();
  const [open, setOpen] = useState<ItemId | null>(null);
  const shut = useWhyShut(session, you, 'decisions');
  const board = decisionBoard(session);
  // Numbered as they were added, so that a number means the same on the picture and on the card.
  const numberOf = (id: ItemId) => session.items.decisions.findIndex((one) => one.id === id) + 1;
  const group = (title: string, decisions: readonly Decision[]) =>
    decisions.length > 0 && (
      <section aria-label={title}>
        <h4 className={styles.group}>{title}</h4>
        <ul className={styles.cards}>
          {decisions.map((decision) => (
            <DecisionCard
              key={decision.id}
              {...props}
              decision={decision}
              number={numberOf(decision.id)}
              full={board.amount === 'full'}
              shut={shut !== null}
              open={open === decision.id}
              onOpen={(opened) => setOpen(opened ? decision.id : null)}
            />
          ))}
        </ul>
      </section>
    );
  return (
    <section className={styles.decisions} aria-labelledby="decisions-heading">
      <div className={styles.head}>
        <h3 className={styles.heading} id="decisions-heading">
          {say('decisions.heading', { n: board.taken.length })}
        </h3>
        <CalendarButton {...props} taken={board.taken} />
      </div>
      <p className={styles.amount} data-amount={board.amount} role="status">
        {amountSentence(board, say)}
        {session.items.decisions.length > 5 && ` ${words.room.notAWishList}`}
      </p>
      {shut !== null && <p className={said.shut}>{shut}</p>}
      {group(say('decisions.taken', { n: board.taken.length }), board.taken)}
      {group(say('decisions.proposed', { n: board.proposed.length }), board.proposed)}
      <AddDecision {...props} board={board} shut={shut !== null} onAdded={setOpen} />
      {session.items.decisions.length > 1 && (
        <WorthPicture {...props} numberOf={numberOf} shut={shut !== null} onOpen={setOpen} />
      )}
      {group(say('decisions.parked', { n: board.parked.length }), board.parked)}
      {group(say('decisions.declined', { n: board.declined.length }), board.declined)}
      {board.taken.length > 0 && <IssuesPart {...props} />}
    </section>
  );
}
