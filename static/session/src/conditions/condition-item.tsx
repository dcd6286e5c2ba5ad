import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useState } from 'react';
import type { ItemId } from '#domain/session/ids';
import { BUCKETS, type Condition } from '#domain/session/items';
import { LIMITS } from '#domain/session/limits';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { CommentsButton } from '../comments/comments-button';
import { MoveButtons } from '../room/move-buttons';
import type { PhaseProps } from '../room/screen-props';
import { useMoving } from '../room/use-moving';
import { WorkingOn } from '../room/working-on';
import { ItemText } from '../writing/item-text';
import { useItemWriter } from '../writing/use-item-writer';
import styles from './conditions.module.css';
import { ranksAfterMove } from './ranks';

/** What every part of the list is given. */
export interface ConditionView extends PhaseProps {
  /** The weightiest first. */
  readonly ranked: readonly Condition[];
  /** Nothing can be written now. */
  readonly shut: boolean;
}

/** One condition with its rank: dragged or moved with Alt and an arrow key, sorted into a bucket, reworded. */
export function ConditionItem(props: ConditionView & { readonly condition: Condition; readonly at: number }) {
  const { condition, at, ranked, shut, desk, view, words } = props;
  const say = useSay();
  const writer = useItemWriter(desk);
  const [writing, setWriting] = useState(false);
  const move = (id: ItemId, to: number) => {
    for (const { id: moved, rank } of ranksAfterMove(ranked, id, to)) void writer.change('conditions', moved, { rank });
    const place = Math.max(1, Math.min(ranked.length, to + 1));
    announce(say('conditions.moved', { text: ranked.find((one) => one.id === id)?.text ?? '', place, all: ranked.length }));
  };
  const { box, dragging, over, onKeyDown } = useMoving<HTMLLIElement>({
    type: 'condition',
    id: condition.id,
    at,
    row: 'down',
    shut,
    writing,
    onMove: move,
  });
  const about = { text: condition.text };
  return (
    <li
      ref={box}
      className={styles.item}
      data-dragging={dragging || undefined}
      data-over={over || undefined}
      onKeyDown={onKeyDown}
    >
      <span className={styles.rank}>{at + 1}</span>
      <div className={styles.body}>
        {writing ? (
          <ItemText
            on={props}
            of="conditions"
            item={condition}
            id={condition.id}
            field="text"
            label={say('conditions.text')}
            most={LIMITS.sentence}
            wording="condition"
          />
        ) : (
          <p className={styles.text} dir="auto">
            {condition.text}
          </p>
        )}
        <div className={styles.acts}>
          <select
            className={styles.select}
            aria-label={say('conditions.bucketOf', about)}
            value={condition.bucket ?? ''}
            disabled={shut}
            onChange={({ target }) =>
              void writer.change('conditions', condition.id, { bucket: BUCKETS.find((one) => one === target.value) ?? null })
            }
          >
            <option value="">{say('conditions.noBucket')}</option>
            {BUCKETS.map((bucket) => (
              <option key={bucket} value={bucket}>
                {words.buckets[bucket].name}
              </option>
            ))}
          </select>
          <MoveButtons
            back={{ sign: '↑', name: say('conditions.upOf', about) }}
            on={{ sign: '↓', name: say('conditions.downOf', about) }}
            at={at}
            of={ranked.length}
            shut={shut}
            keys={say('conditions.keys')}
            onMove={(to) => move(condition.id, to)}
          />
          <PlainButton compact appearance="subtle" disabled={shut} aria-pressed={writing} onClick={() => setWriting(!writing)}>
            {say(writing ? 'conditions.reworded' : 'conditions.reword')}
          </PlainButton>
          <PlainButton compact appearance="subtle" disabled={shut} onClick={() => writer.remove('conditions', condition.id)}>
            {say('conditions.remove')}
          </PlainButton>
          <CommentsButton {...props} item={condition.id} about={condition.text} />
        </div>
        {!writing && <WorkingOn view={view} item={condition.id} />}
      </div>
    </li>
  );
}
