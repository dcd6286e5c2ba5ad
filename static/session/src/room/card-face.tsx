import type { ReactNode } from 'react';
import styles from './room.module.css';

interface CardFaceProps {
  readonly text: string;
  /** At most three. */
  readonly marks?: readonly ReactNode[];
  readonly children?: ReactNode;
}

/** A card: its text first, then a few small marks, then what can be done with it. Text of any writing direction keeps its own. */
export function CardFace({ text, marks = [], children }: CardFaceProps) {
  return (
    <>
      <p className={styles.cardText} dir="auto">
        {text}
      </p>
      {marks.length > 0 && (
        <ul className={styles.marks}>
          {marks.slice(0, 3).map((mark, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a card have a fixed order and no names
            <li key={place} className={styles.mark}>
              {mark}
            </li>
          ))}
        </ul>
      )}
      {children}
    </>
  );
}
