import { useSay } from '../../../shared/src/say/use-say';
import styles from './path.module.css';
import type { HandOff } from './path-row';
import type { PathView } from './path-view';
import { handOffName } from './path-words';

/** A hand-off as an arrow; broken, with words, where energy was lost. Opens it. */
export function HandOffMark({ handOff, open, onOpen }: PathView & { readonly handOff: HandOff }) {
  const say = useSay();
  const { from, to, edge } = handOff;
  const id = `${from.id} ${to.id}`;
  const lost = edge?.lost ?? false;
  return (
    <button
      type="button"
      className={styles.handOff}
      data-lost={lost || undefined}
      aria-expanded={open === id}
      aria-label={say(lost ? 'path.handOff.lost' : 'path.handOff.notLost', { name: handOffName(handOff, say) })}
      onClick={() => onOpen(open === id ? null : id)}
    >
      <span className={styles.arrow} aria-hidden />
      <span className={styles.lostLabel}>{lost ? say('path.lost') : say('path.ask')}</span>
    </button>
  );
}
