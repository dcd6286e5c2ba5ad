import type { ReactNode } from 'react';
import type { Win } from '#domain/loop/win';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { PersonName } from './person-name';
import styles from './wins.module.css';

interface WinLineProps {
  readonly win: Win;
  /** What stands behind it: the decision that it is due to, or what can be done. */
  readonly children?: ReactNode;
}

/** What was prevented, who caught it, and when. */
export function WinLine({ win, children }: WinLineProps) {
  const { voice } = useSurroundings();
  return (
    <li className={styles.win}>
      <p className={styles.prevented} dir="auto">
        {win.prevented}
      </p>
      <div className={styles.line}>
        <span className={styles.person}>
          Caught by <PersonName person={win.caughtBy} />
        </span>
        <span title={voice.fullDay(win.on)}>{voice.day(win.on)}</span>
        {children}
      </div>
    </li>
  );
}
