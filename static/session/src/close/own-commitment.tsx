import { useMemo } from 'react';
import { LIMITS } from '#domain/session/limits';
import { useSay } from '../../../shared/src/say/use-say';
import type { PhaseProps } from '../room/screen-props';
import { useWhyShut } from '../room/use-why-shut';
import { ItemText } from '../writing/item-text';
import styles from './close.module.css';

/** One's own sentence. It is about oneself, and there is one of it. */
export function OwnCommitment({ session, view, you, desk, words }: PhaseProps) {
  const say = useSay();
  const mine = session.items.commitments.find(({ by }) => by === you) ?? null;
  const begun = useMemo(() => desk.newItem(), [desk]);
  const shut = useWhyShut(session, you, 'commitments');
  if (shut !== null) return <p className={styles.shut}>{shut}</p>;
  return (
    <>
      <ItemText
        on={{ desk, view }}
        of="commitments"
        item={mine}
        id={mine?.id ?? begun}
        field="text"
        blank={{ text: '' }}
        label={say('close.yours')}
        hint={say('close.yours.hint')}
        most={LIMITS.sentence}
        wording="commitment"
      />
      <ul className={styles.pairs}>
        {words.examples.commitments.map(({ instead, say: better }) => (
          <li key={better}>
            <span className={styles.instead}>
              {say('collecting.notSo')} {instead}
            </span>{' '}
            {say('collecting.butSo')} {better}
          </li>
        ))}
      </ul>
    </>
  );
}
