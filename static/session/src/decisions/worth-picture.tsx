import { useRef } from 'react';
import type { ItemId } from '#domain/session/ids';
import type { Decision } from '#domain/session/items';
import { useSay } from '../../../shared/src/say/use-say';
import { useDragged, useDropPlace } from '../room/drag';
import said from '../room/said.module.css';
import type { PhaseProps } from '../room/screen-props';
import { useItemWriter } from '../writing/use-item-writer';
import { SIZES, type Size, type WorthCell, worth, worthPicture } from './decision-board';
import styles from './decisions.module.css';

interface WorthPictureProps extends PhaseProps {
  readonly numberOf: (id: ItemId) => number;
  readonly shut: boolean;
  readonly onOpen: (id: ItemId) => void;
}

/** Impact against effort, to choose by. A number is dragged to its field, or placed by the two questions on its card. */
export function WorthPicture(props: WorthPictureProps) {
  const { session, desk, shut } = props;
  const say = useSay();
  const writer = useItemWriter(desk);
  const rows = worthPicture(session.items.decisions);
  const unplaced = session.items.decisions.filter((one) => worth(one) < 0 && one.standing.kind !== 'declined');
  const place = (id: string, impact: Size, effort: Size) => void writer.change('decisions', id as ItemId, { impact, effort });
  return (
    <section className={styles.worth} aria-labelledby="worth-heading">
      <h4 className={styles.group} id="worth-heading">
        {say('decisions.worth')}
      </h4>
      <p className={said.quiet}>{say('decisions.worth.hint')}</p>
      <table className={styles.picture}>
        <thead>
          <tr>
            <td />
            {SIZES.map((effort) => (
              <th key={effort} scope="col">
                {say('decisions.worth.effort', { size: say(`decisions.effort.${effort}`) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, n) => (
            <tr key={cells[0]?.impact ?? n}>
              <th scope="row">{say('decisions.worth.impact', { size: say(`decisions.impact.${cells[0]?.impact ?? 1}`) })}</th>
              {cells.map((cell) => (
                <Field key={cell.effort} {...props} cell={cell} onPlace={(id) => place(id, cell.impact, cell.effort)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {unplaced.length > 0 && (
        <p className={styles.unplaced}>
          <span className={said.quiet}>{say('decisions.worth.unplaced')}</span>{' '}
          {unplaced.map((decision) => (
            <Chip key={decision.id} {...props} decision={decision} shut={shut} />
          ))}
        </p>
      )}
    </section>
  );
}

function Field({
  cell,
  onPlace,
  ...props
}: WorthPictureProps & { readonly cell: WorthCell; readonly onPlace: (id: string) => void }) {
  const say = useSay();
  const box = useRef<HTMLTableCellElement>(null);
  const over = useDropPlace(box, { types: 'decision', onDrop: ({ id }) => onPlace(id) }, !props.shut);
  return (
    <td ref={box} className={styles.cell} data-first={cell.first || undefined} data-over={over || undefined}>
      {cell.first && <span className={styles.firstMark}>{say('decisions.worth.first')}</span>}
      {cell.decisions.map((decision) => (
        <Chip key={decision.id} {...props} decision={decision} />
      ))}
    </td>
  );
}

function Chip({ decision, numberOf, shut, onOpen }: WorthPictureProps & { readonly decision: Decision }) {
  const chip = useRef<HTMLButtonElement>(null);
  const dragging = useDragged(chip, { type: 'decision', id: decision.id }, !shut);
  const number = numberOf(decision.id);
  return (
    <button
      ref={chip}
      type="button"
      className={styles.chip}
      data-standing={decision.standing.kind}
      data-dragging={dragging || undefined}
      aria-label={`${number}: ${decision.text}`}
      title={decision.text}
      onClick={() => onOpen(decision.id)}
    >
      {number}
    </button>
  );
}
