import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import said from '../room/said.module.css';
import { allHandOffs } from './path-row';
import styles from './path-table.module.css';
import type { PathView } from './path-view';
import { handOffName } from './path-words';

/** The same path as a table: every hand-off with what is said about it. */
export function PathTable({ row, open, onOpen }: PathView) {
  const say = useSay();
  const handOffs = allHandOffs(row);
  if (handOffs.length === 0) return <p className={said.quiet}>{say('path.noHandOffs')}</p>;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={said.heard}>{say('path.row')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('path.column.handOff')}</th>
            <th scope="col">{say('path.column.lost')}</th>
            <th scope="col">{say('path.what')}</th>
            <th scope="col">{say('path.moment')}</th>
          </tr>
        </thead>
        <tbody>
          {handOffs.map((handOff) => {
            const id = `${handOff.from.id} ${handOff.to.id}`;
            return (
              <tr key={id} data-lost={handOff.edge?.lost || undefined}>
                <th scope="row">
                  <PlainButton appearance="link" aria-expanded={open === id} onClick={() => onOpen(open === id ? null : id)}>
                    {handOffName(handOff, say)}
                  </PlainButton>
                </th>
                <td>
                  {say(handOff.edge === null ? 'path.notAsked' : handOff.edge.lost ? 'path.wasLost.yes' : 'path.wasLost.no')}
                </td>
                <td dir="auto">{handOff.edge?.what}</td>
                <td dir="auto">{handOff.edge?.moment}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
