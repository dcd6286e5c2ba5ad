import { Fragment } from 'react';
import { useSay } from '../../../shared/src/say/use-say';
import { HandOffMark } from './hand-off-mark';
import styles from './path.module.css';
import type { PathView } from './path-view';
import { Station } from './station';

/** The path as a row that breaks where it must: trigger, stations with the hand-offs between them, value. */
export function PathPicture(view: PathView) {
  const say = useSay();
  const { row } = view;
  return (
    <ol className={styles.row} aria-label={say('path.row')}>
      <li className={styles.end}>{say('path.trigger')}</li>
      {row.steps.map((step, n) => {
        const handOff = row.handOffs[n - 1];
        return (
          <Fragment key={step.id}>
            {handOff === undefined ? (
              <li className={styles.lead} aria-hidden />
            ) : (
              <li>
                <HandOffMark {...view} handOff={handOff} />
              </li>
            )}
            <li>
              <Station {...view} step={step} at={n} />
            </li>
          </Fragment>
        );
      })}
      <li className={styles.last}>
        <span className={styles.lead} aria-hidden />
        <span className={styles.end}>{say('path.value')}</span>
      </li>
    </ol>
  );
}
