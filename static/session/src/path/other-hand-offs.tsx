import { useId, useState } from 'react';
import type { ItemId } from '#domain/session/ids';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import said from '../room/said.module.css';
import { BLANK } from '../writing/blank-items';
import { itemBetween } from '../writing/item-ids';
import { useItemWriter } from '../writing/use-item-writer';
import { HandOffMark } from './hand-off-mark';
import styles from './path.module.css';
import type { PathView } from './path-view';
import { handOffName } from './path-words';

/** Hand-offs that go back or pass over a station: they stand below the row, where the eye finds them. */
export function OtherHandOffs(view: PathView) {
  const { row, desk, shut, onOpen } = view;
  const say = useSay();
  const writer = useItemWriter(desk);
  const id = useId();
  const [from, setFrom] = useState<string>('');
  const [to, setTo] = useState<string>('');
  const known = (one: string) => row.steps.some((step) => step.id === one);
  const ready = known(from) && known(to) && from !== to;
  const add = () => {
    const [a, b] = [from as ItemId, to as ItemId];
    void writer.change('edges', itemBetween('edge', a, b), {}, { blank: { ...BLANK.edges, from: a, to: b } });
    onOpen(`${a} ${b}`);
    setFrom('');
    setTo('');
  };
  const station = (name: string, value: string, choose: (id: string) => void) => (
    <>
      <label className={said.label} htmlFor={`${id}-${name}`}>
        {say(name === 'from' ? 'path.from' : 'path.to')}
      </label>
      <select
        id={`${id}-${name}`}
        className={styles.select}
        value={value}
        disabled={shut}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{say('path.chooseStation')}</option>
        {row.steps.map((step) => (
          <option key={step.id} value={step.id}>
            {step.name}
          </option>
        ))}
      </select>
    </>
  );
  return (
    <section className={styles.others} aria-label={say('path.others')}>
      <h3 className={styles.small}>{say('path.others')}</h3>
      <ul>
        {row.others.map((handOff) => (
          <li key={handOff.edge?.id} className={styles.other}>
            <span dir="auto">{handOffName(handOff, say)}</span>
            <HandOffMark {...view} handOff={handOff} />
            <PlainButton
              compact
              appearance="subtle"
              disabled={shut}
              aria-label={say('path.removeOf', { name: handOffName(handOff, say) })}
              onClick={() => handOff.edge !== null && writer.remove('edges', handOff.edge.id)}
            >
              {say('path.remove')}
            </PlainButton>
          </li>
        ))}
      </ul>
      <div className={styles.addOther}>
        {station('from', from, setFrom)}
        {station('to', to, setTo)}
        <PlainButton disabled={shut || !ready} onClick={add}>
          {say('path.add')}
        </PlainButton>
      </div>
    </section>
  );
}
