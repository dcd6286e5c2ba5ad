import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useState } from 'react';
import type { ItemId } from '#domain/session/ids';
import type { PathStep } from '#domain/session/items';
import { LIMITS } from '#domain/session/limits';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { MoveButtons } from '../room/move-buttons';
import { useMoving } from '../room/use-moving';
import { WorkingOn } from '../room/working-on';
import { BLANK } from '../writing/blank-items';
import { itemBetween } from '../writing/item-ids';
import { ItemText } from '../writing/item-text';
import { useItemWriter } from '../writing/use-item-writer';
import { NameNote } from './name-note';
import styles from './path.module.css';
import type { PathView } from './path-view';
import { placesAfterMove } from './places';
import { useNoNames } from './use-no-names';

/** One station: dragged or moved with Alt and an arrow key, renamed, marked where energy was lost inside of it. */
export function Station(props: PathView & { readonly step: PathStep; readonly at: number }) {
  const { step, at, row, shut, view, desk } = props;
  const say = useSay();
  const writer = useItemWriter(desk);
  const [renaming, setRenaming] = useState(false);
  const move = (id: ItemId, to: number) => {
    for (const { id: moved, place } of placesAfterMove(row.steps, id, to)) void writer.change('steps', moved, { place });
    const name = row.steps.find((one) => one.id === id)?.name ?? '';
    announce(say('path.moved', { name, place: Math.max(1, Math.min(row.steps.length, to + 1)), all: row.steps.length }));
  };
  const { box, dragging, over, onKeyDown } = useMoving<HTMLDivElement>({
    type: 'station',
    id: step.id,
    at,
    row: 'across',
    shut,
    writing: renaming,
    onMove: move,
  });
  const { named, mayKeep } = useNoNames(props);
  const edge = row.inside.get(step.id) ?? null;
  const inside = edge?.id ?? itemBetween('edge', step.id, step.id);
  const blank = { ...BLANK.edges, from: step.id, to: step.id };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move the group that the focus is in; its buttons do the same.
    <div
      ref={box}
      className={styles.station}
      data-dragging={dragging || undefined}
      data-over={over || undefined}
      onKeyDown={onKeyDown}
    >
      {renaming ? (
        <ItemText
          on={props}
          of="steps"
          item={step}
          id={step.id}
          field="name"
          label={say('path.name')}
          most={LIMITS.name}
          rows={1}
          mayKeep={mayKeep}
        />
      ) : (
        <p className={styles.name} dir="auto">
          {step.name}
        </p>
      )}
      <div className={styles.acts}>
        <MoveButtons
          back={{ sign: '‹', name: say('path.earlier', { name: step.name }) }}
          on={{ sign: '›', name: say('path.later', { name: step.name }) }}
          at={at}
          of={row.steps.length}
          shut={shut}
          keys={say('path.keys')}
          onMove={(to) => move(step.id, to)}
        />
        <PlainButton
          compact
          appearance="subtle"
          disabled={shut}
          aria-pressed={renaming}
          aria-label={say('path.renameOf', { name: step.name })}
          onClick={() => setRenaming(!renaming)}
        >
          {say(renaming ? 'path.renamed' : 'path.rename')}
        </PlainButton>
        <PlainButton
          compact
          appearance="subtle"
          disabled={shut}
          aria-label={say('path.removeOf', { name: step.name })}
          onClick={() => writer.remove('steps', step.id)}
        >
          ×
        </PlainButton>
      </div>
      <label className={styles.inside}>
        <input
          type="checkbox"
          checked={edge?.lost ?? false}
          disabled={shut}
          onChange={({ target }) => void writer.change('edges', inside, { lost: target.checked }, { blank })}
        />
        {say('path.inside')}
      </label>
      {renaming && <NameNote named={named} />}
      {!renaming && <WorkingOn view={view} item={step.id} />}
    </div>
  );
}
