import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useRef } from 'react';
import type { ItemId } from '#domain/session/ids';
import { topicTitle, votable } from '#domain/session/topics';
import { useSay } from '../../../shared/src/say/use-say';
import { useDropPlace } from '../room/drag';
import type { PhaseProps } from '../room/screen-props';
import { useWhyShut } from '../room/use-why-shut';
import { useItemWriter } from '../writing/use-item-writer';
import { GroupBox } from './group-box';
import { GroupCard } from './group-card';
import { type GroupStep, putTogether } from './grouping';
import styles from './voting.module.css';

/** Cards about the same thing are put together: a card is dragged onto another, or sent there by its menu. */
export function GroupingBoard(props: PhaseProps) {
  const { session, you, desk } = props;
  const say = useSay();
  const writer = useItemWriter(desk);
  const board = useRef<HTMLDivElement>(null);
  const shut = useWhyShut(session, you, 'groups');
  const topics = votable(session);
  const title = (id: ItemId) => topicTitle(session, id) || say('room.unnamedGroup');

  const take = (step: GroupStep) => {
    if (step.kind === 'new-group') writer.add('groups', { name: step.name }, step.group);
    else if (step.kind === 'no-group') writer.remove('groups', step.group);
    else void writer.change('cards', step.card, { group: step.group });
  };
  const onPut = (card: ItemId, onto: ItemId | null) => {
    const steps = shut === null ? putTogether(session, card, onto, desk.newItem) : [];
    for (const step of steps) take(step);
    if (steps.length === 0) return;
    const text = session.items.cards.find(({ id }) => id === card)?.text ?? '';
    announce(onto === null ? say('voting.takenOut', { text }) : say('voting.putTo', { text, title: title(onto) }));
  };
  // Dropped beside everything else a card stands alone again.
  useDropPlace(board, { types: 'card', onDrop: ({ id }) => onPut(id as ItemId, null) }, shut === null);
  const places = topics.map((id) => ({ id, name: title(id) }));
  return (
    <section aria-labelledby="grouping">
      <h3 id="grouping" className={styles.heading}>
        {say('voting.grouping')}
      </h3>
      <p className={styles.told}>{shut ?? say('voting.grouping.how')}</p>
      <div ref={board} className={styles.board}>
        {topics.length === 0 && <p className={styles.told}>{say('voting.noCards')}</p>}
        {topics.map((topic) => {
          const group = session.items.groups.find(({ id }) => id === topic);
          if (group !== undefined)
            return <GroupBox key={topic} {...props} group={group} places={places} shut={shut !== null} onPut={onPut} />;
          const card = session.items.cards.find(({ id }) => id === topic);
          return (
            card !== undefined && (
              <GroupCard key={topic} {...props} card={card} places={places} shut={shut !== null} onPut={onPut} />
            )
          );
        })}
      </div>
    </section>
  );
}
