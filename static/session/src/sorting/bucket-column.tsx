import { useRef, useState } from 'react';
import type { FrameworkWords } from '#domain/framework/framework-words';
import type { ItemId } from '#domain/session/ids';
import type { Bucket, Card } from '#domain/session/items';
import type { Session } from '#domain/session/session';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { DeskView } from '../../../shared/src/session/session-desk';
import { useDropPlace } from '../room/drag';
import { keyOfPlace, placeName } from './columns-of';
import type { MoveCard } from './move-card';
import { SortCard } from './sort-card';
import styles from './sorting.module.css';

interface BucketColumnProps {
  readonly bucket: Bucket | null;
  readonly cards: readonly Card[];
  readonly session: Session;
  readonly view: DeskView;
  readonly words: FrameworkWords;
  readonly shut: boolean;
  readonly onMove: MoveCard;
  readonly onComments: (item: ItemId) => void;
}

/** One bucket: what belongs in it, and the frictions that are in it. */
export function BucketColumn({ bucket, cards, session, view, words, shut, onMove, onComments }: BucketColumnProps) {
  const say = useSay();
  const column = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  const over = useDropPlace(column, { types: 'card', onDrop: ({ id }) => onMove(id as ItemId, bucket, false) }, !shut);
  const heading = `bucket-${bucket ?? 'none'}`;
  const about = bucket === null ? null : words.buckets[bucket];
  return (
    <section ref={column} className={styles.column} data-over={over || undefined} aria-labelledby={heading}>
      <h3 id={heading} className={styles.bucket}>
        {placeName(bucket, words, say)} <span className={styles.count}>{cards.length}</span>
        <kbd className={styles.key}>{keyOfPlace(bucket)}</kbd>
      </h3>
      {about !== null && (
        <div className={styles.about}>
          <p>{about.means}</p>
          <PlainButton appearance="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say('sorting.shows')}
          </PlainButton>
          {open && (
            <>
              <ul className={styles.shows}>
                {about.shows.map((sign) => (
                  <li key={sign}>{sign}</li>
                ))}
              </ul>
              <p>{about.askYourself}</p>
            </>
          )}
        </div>
      )}
      <ul className={styles.cards}>
        {cards.map((card) => (
          <SortCard
            key={card.id}
            card={card}
            session={session}
            view={view}
            words={words}
            shut={shut}
            onMove={onMove}
            onComments={onComments}
          />
        ))}
        {cards.length === 0 && <li className={styles.empty}>{say(bucket === null ? 'sorting.allSorted' : 'sorting.empty')}</li>}
      </ul>
    </section>
  );
}
