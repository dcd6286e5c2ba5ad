import { useRef } from 'react';
import type { ItemId } from '#domain/session/ids';
import type { Card } from '#domain/session/items';
import { useSay } from '../../../shared/src/say/use-say';
import { CardFace } from '../room/card-face';
import { useDragged, useDropPlace } from '../room/drag';
import { IssueMark } from '../room/issue-mark';
import { MoveMenu } from '../room/move-menu';
import type { PhaseProps } from '../room/screen-props';
import styles from './voting.module.css';

export interface GroupingProps extends PhaseProps {
  /** Everything that a card can be put with. */
  readonly places: readonly { readonly id: ItemId; readonly name: string }[];
  readonly shut: boolean;
  /** Puts a card with another or into a group; null takes it out. */
  readonly onPut: (card: ItemId, onto: ItemId | null) => void;
}

/** A card on its own or within a group. */
export function GroupCard({ card, places, shut, onPut, words }: GroupingProps & { readonly card: Card }) {
  const say = useSay();
  const element = useRef<HTMLDivElement>(null);
  const dragging = useDragged(element, { type: 'card', id: card.id }, !shut);
  const over = useDropPlace(
    element,
    { types: 'card', not: card.id, onDrop: ({ id }) => onPut(id as ItemId, card.id) },
    !shut && card.group === null,
  );
  const marks = [
    ...(card.bucket === null ? [] : [words.buckets[card.bucket].name]),
    ...(card.pinned.length === 0 ? [] : [<IssueMark key="issues" keys={card.pinned} />]),
  ];
  const others = places.filter(({ id }) => id !== card.id).map((place) => ({ ...place, here: place.id === card.group }));
  return (
    <div
      ref={element}
      className={styles.card}
      data-card={card.id}
      data-dragging={dragging || undefined}
      data-over={over || undefined}
    >
      <CardFace text={card.text} marks={marks}>
        {!shut && (
          <div className={styles.foot}>
            <MoveMenu
              label={say('voting.putWith')}
              about={card.text}
              places={[...others, { id: 'alone', name: say('voting.alone'), here: card.group === null }]}
              onMove={(id) => onPut(card.id, id === 'alone' ? null : (id as ItemId))}
            />
          </div>
        )}
      </CardFace>
    </div>
  );
}
