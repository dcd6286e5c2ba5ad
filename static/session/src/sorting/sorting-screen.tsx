import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useEffect, useRef } from 'react';
import type { ItemId } from '#domain/session/ids';
import type { Bucket } from '#domain/session/items';
import { useSay } from '../../../shared/src/say/use-say';
import type { PhaseProps } from '../room/screen-props';
import { useSend } from '../room/use-send';
import { useWhyShut } from '../room/use-why-shut';
import { BucketColumn } from './bucket-column';
import { columnsOf, placeName } from './columns-of';
import { DeltaSentence } from './delta-sentence';
import styles from './sorting.module.css';

/** Every friction gets a bucket: by dragging, by a key on the focused card, or by its menu. Causes stay shut until all have one. */
export function SortingScreen({ session, view, you, desk, words, onComments }: PhaseProps) {
  const say = useSay();
  const send = useSend(desk);
  const shut = useWhyShut(session, you, 'cards');
  const board = useRef<HTMLDivElement>(null);
  const follow = useRef<ItemId | null>(null);
  const columns = columnsOf(session);
  useEffect(() => {
    // A card that was moved by the keyboard stands in another list now; the keyboard stays on it.
    const moved = follow.current;
    follow.current = null;
    if (moved !== null) board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(moved)}"]`)?.focus();
  });
  const move = (item: ItemId, bucket: Bucket | null, keepFocus: boolean) => {
    const card = session.items.cards.find(({ id }) => id === item);
    if (card === undefined || card.bucket === bucket || shut !== null) return;
    if (keepFocus) follow.current = item;
    send({ kind: 'sort', item, bucket, based: card.revision });
    announce(say('sorting.moved', { text: card.text, place: placeName(bucket, words, say) }));
  };
  return (
    <>
      {shut !== null && <p className={styles.shut}>{shut}</p>}
      <p className={styles.how} id="sorting-keys">
        {say('sorting.how')}
      </p>
      <div className={styles.board} ref={board}>
        {columns.map(({ bucket, cards }) => (
          <BucketColumn
            key={bucket ?? 'none'}
            bucket={bucket}
            cards={cards}
            session={session}
            view={view}
            words={words}
            shut={shut !== null}
            onMove={move}
            onComments={onComments}
          />
        ))}
      </div>
      <DeltaSentence session={session} />
    </>
  );
}
