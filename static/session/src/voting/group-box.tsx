import { useRef } from 'react';
import type { ItemId } from '#domain/session/ids';
import type { Group } from '#domain/session/items';
import { LIMITS } from '#domain/session/limits';
import { useSay } from '../../../shared/src/say/use-say';
import { useDropPlace } from '../room/drag';
import { cardsOfTopic } from '../room/topic-cards';
import { ItemText } from '../writing/item-text';
import { GroupCard, type GroupingProps } from './group-card';
import styles from './voting.module.css';

/** Cards that are about the same thing, under a name that the team gives them. */
export function GroupBox({ group, ...props }: GroupingProps & { readonly group: Group }) {
  const say = useSay();
  const element = useRef<HTMLDivElement>(null);
  const { session, desk, view, shut, onPut } = props;
  const cards = cardsOfTopic(session, group.id);
  const over = useDropPlace(element, { types: 'card', onDrop: ({ id }) => onPut(id as ItemId, group.id) }, !shut);
  return (
    <div ref={element} className={styles.group} data-over={over || undefined}>
      <ItemText
        on={{ desk, view }}
        of="groups"
        item={group}
        id={group.id}
        field="name"
        label={say('voting.groupName', { n: cards.length })}
        placeholder={cards[0]?.text.slice(0, LIMITS.name) ?? ''}
        most={LIMITS.name}
        rows={1}
        disabled={shut}
      />
      {cards.map((card) => (
        <GroupCard key={card.id} {...props} card={card} />
      ))}
    </div>
  );
}
