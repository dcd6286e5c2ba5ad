import { useId, useState } from 'react';
import type { Decision } from '#domain/session/items';
import { LIMITS } from '#domain/session/limits';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { AddLine } from '../room/add-line';
import { useItemWriter } from '../writing/use-item-writer';
import type { DecisionProps } from './decision-props';
import styles from './decisions.module.css';

/** Takes, parks or declines a decision, or proposes it again. Only a ripe one can be taken, and at most five are. */
export function StandingActs({ decision, ripe, full, shut, desk, words }: DecisionProps & { readonly ripe: boolean }) {
  const say = useSay();
  const id = useId();
  const writer = useItemWriter(desk);
  const [declining, setDeclining] = useState(false);
  const { kind } = decision.standing;
  const stand = (standing: Decision['standing']) => {
    setDeclining(false);
    void writer.change('decisions', decision.id, { standing });
  };
  const why = !ripe ? words.room.notRipe : full ? words.room.notAWishList : null;
  return (
    <>
      {kind !== 'taken' && kind !== 'declined' && (
        <PlainButton
          compact
          disabled={shut || why !== null}
          aria-describedby={why === null ? undefined : id}
          onClick={() => stand({ kind: 'taken' })}
        >
          {say('decisions.take')}
        </PlainButton>
      )}
      {kind === 'proposed' && (
        <PlainButton compact appearance="subtle" disabled={shut} onClick={() => stand({ kind: 'parked' })}>
          {say('decisions.park')}
        </PlainButton>
      )}
      {kind !== 'proposed' && (
        <PlainButton compact appearance="subtle" disabled={shut} onClick={() => stand({ kind: 'proposed' })}>
          {say('decisions.proposeAgain')}
        </PlainButton>
      )}
      {kind !== 'declined' && (
        <PlainButton
          compact
          appearance="subtle"
          disabled={shut}
          aria-expanded={declining}
          onClick={() => setDeclining(!declining)}
        >
          {say('decisions.decline')}
        </PlainButton>
      )}
      <PlainButton compact appearance="subtle" disabled={shut} onClick={() => writer.remove('decisions', decision.id)}>
        {say('decisions.remove')}
      </PlainButton>
      {why !== null && kind !== 'taken' && kind !== 'declined' && (
        <span className={styles.whyNot} id={id}>
          {why}
        </span>
      )}
      {declining && (
        <div className={styles.reason}>
          <AddLine
            desk={desk}
            draft={`decisions.${decision.id}.reason`}
            label={say('decisions.decline.reason')}
            act={say('decisions.decline.act')}
            most={LIMITS.reason}
            disabled={shut}
            onAdd={(reason) => stand({ kind: 'declined', reason })}
          />
        </div>
      )}
    </>
  );
}
