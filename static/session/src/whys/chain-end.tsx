import { useState } from 'react';
import { personErrorIn } from '#domain/language/person-error';
import type { WhyChain } from '#domain/session/items';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { ContrastPairs } from '../collecting/contrast-pairs';
import said from '../room/said.module.css';
import { useItemWriter } from '../writing/use-item-writer';
import { endOf } from './chain-links';
import type { ChainProps } from './chain-props';
import styles from './whys.module.css';

/** A chain ends where its cause lies in how we work, whatever the number of whys; a mistake is asked past once more before that. */
export function ChainEnd({ chain, id, shut, desk, words }: ChainProps & { readonly chain: WhyChain }) {
  const say = useSay();
  const writer = useItemWriter(desk);
  const [asked, setAsked] = useState(false);
  const end = endOf(chain)?.text ?? '';
  const atPerson = personErrorIn(end) !== null;
  const mark = (systemic: boolean) => {
    setAsked(false);
    void writer.change('chains', id, { systemic });
  };
  if (chain.systemic)
    return (
      <p className={styles.end}>
        <span>
          <b>{say('whys.ended')}</b> <span dir="auto">{end}</span>
        </span>
        <PlainButton compact appearance="subtle" disabled={shut} onClick={() => mark(false)}>
          {say('whys.askOn')}
        </PlainButton>
      </p>
    );
  return (
    <div className={styles.endAsk}>
      <PlainButton disabled={shut} onClick={() => (atPerson ? setAsked(true) : mark(true))}>
        {say('whys.thisIsHowWeWork')}
      </PlainButton>
      <span className={said.quiet}>{say('whys.stopRule')}</span>
      <div role="status" className={styles.asked}>
        {asked && atPerson && (
          <>
            <p>{say('whys.stillAPerson')}</p>
            <ContrastPairs pairs={words.examples.causes} />
            <PlainButton appearance="subtle" onClick={() => mark(true)}>
              {say('whys.markAnyway')}
            </PlainButton>
          </>
        )}
      </div>
    </div>
  );
}
