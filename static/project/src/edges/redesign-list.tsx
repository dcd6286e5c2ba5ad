import { useState } from 'react';
import { LONGEST_WORDS, type RedesignPoint } from '#domain/evidence/edges/redesign-points';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './edges.module.css';
import type { Redesign } from './use-redesign';

/** The short list of coordination points to redesign before the next project. It goes into the data pack. */
export function RedesignList({ redesign: { points, choose, trouble } }: { readonly redesign: Redesign }) {
  if (points.length === 0 && choose === null && trouble === null) return null;
  return (
    <div className={styles.redesign}>
      <h3 className={styles.heading}>To redesign before the next project</h3>
      {points.length === 0 && choose !== null && (
        <p className={styles.quiet}>
          Nothing is chosen yet. Tick an edge, and say what would have to be agreed there; the list goes into the data pack.
        </p>
      )}
      <ul>
        {points.map((point) => (
          <Point key={point.edge} point={point} choose={choose} />
        ))}
      </ul>
      {trouble !== null && (
        <p className={styles.told} role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}

function Point({ point, choose }: { readonly point: RedesignPoint; readonly choose: Redesign['choose'] }) {
  const { voice } = useSurroundings();
  const [words, setWords] = useState(point.words);
  const { by: _by, at: _at, ...chosen } = point;
  return (
    <li className={styles.point}>
      <p>
        <strong>
          {point.from} → {point.to}
        </strong>{' '}
        <span className={styles.quiet}>
          {voice.count(point.handOffs, 'hand-off', 'hand-offs')}, {voice.count(point.days, 'day', 'days')} waited, worst in the
          week of {voice.day(point.week)}
        </span>
      </p>
      {choose === null ? (
        point.words !== '' && <p>{point.words}</p>
      ) : (
        <div className={styles.pointForm}>
          <input
            className={styles.words}
            value={words}
            maxLength={LONGEST_WORDS}
            aria-label={`What is to be agreed between ${point.from} and ${point.to}`}
            placeholder="What is to be agreed there, and between whom by role"
            onChange={(event) => setWords(event.currentTarget.value)}
            onBlur={() => {
              if (words.trim() !== point.words) choose({ ...chosen, words: words.trim() }, true);
            }}
          />
          <PlainButton compact appearance="subtle" onClick={() => choose(chosen, false)}>
            Take off
          </PlainButton>
        </div>
      )}
    </li>
  );
}
