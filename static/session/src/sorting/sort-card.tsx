import { useRef } from 'react';
import type { FrameworkWords } from '#domain/framework/framework-words';
import type { ItemId } from '#domain/session/ids';
import { BUCKETS, type Card } from '#domain/session/items';
import type { Session } from '#domain/session/session';
import { useSay } from '../../../shared/src/say/use-say';
import type { DeskView } from '../../../shared/src/session/session-desk';
import { CommentsButton } from '../comments/comments-button';
import { CardFace } from '../room/card-face';
import { useDragged } from '../room/drag';
import { IssueMark } from '../room/issue-mark';
import { MoveMenu } from '../room/move-menu';
import { WorkingOn } from '../room/working-on';
import { keyOfPlace, placeName, placeOfKey } from './columns-of';
import type { MoveCard } from './move-card';
import styles from './sorting.module.css';

interface SortCardProps {
  readonly card: Card;
  readonly session: Session;
  readonly view: DeskView;
  readonly words: FrameworkWords;
  readonly shut: boolean;
  readonly onMove: MoveCard;
  readonly onComments: (item: ItemId) => void;
}

/** A friction on the board. What it was called first stays on it as a small mark, wherever it goes. */
export function SortCard({ card, session, view, words, shut, onMove, onComments }: SortCardProps) {
  const say = useSay();
  const element = useRef<HTMLLIElement>(null);
  const dragging = useDragged(element, { type: 'card', id: card.id }, !shut);
  const { firstBucket, bucket } = card;
  const marks = [
    ...(firstBucket === null ? [] : [say('sorting.first', { name: words.buckets[firstBucket].name })]),
    ...(card.pinned.length === 0 ? [] : [<IssueMark key="issues" keys={card.pinned} />]),
  ];
  return (
    <li
      ref={element}
      className={styles.card}
      data-card={card.id}
      data-dragging={dragging || undefined}
      tabIndex={shut ? undefined : 0}
      aria-describedby="sorting-keys"
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
        const place = placeOfKey(event.key);
        if (place === undefined) return;
        event.preventDefault();
        onMove(card.id, place, true);
      }}
    >
      <CardFace text={card.text} marks={marks}>
        {!shut && (
          <div className={styles.foot}>
            <MoveMenu
              label={say('room.moveTo')}
              about={card.text}
              places={[...BUCKETS, null].map((place) => ({
                id: place ?? 'none',
                name: placeName(place, words, say),
                key: keyOfPlace(place),
                here: place === bucket,
              }))}
              onMove={(id) => onMove(card.id, BUCKETS.find((one) => one === id) ?? null, true)}
            />
            <CommentsButton session={session} item={card.id} about={card.text} onComments={onComments} />
            <WorkingOn view={view} item={card.id} />
          </div>
        )}
      </CardFace>
    </li>
  );
}
