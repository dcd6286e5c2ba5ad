import { LIMITS } from '#domain/session/limits';
import { useSay } from '../../../shared/src/say/use-say';
import { AddLine } from '../room/add-line';
import { useWhyShut } from '../room/use-why-shut';
import { useItemWriter } from '../writing/use-item-writer';
import { AnotherRound } from './another-round';
import styles from './collecting.module.css';
import type { CollectingProps } from './collecting-props';
import { ContrastPairs } from './contrast-pairs';
import { issueKeysIn } from './issue-keys-in';
import { RevealedCard } from './revealed-card';

/** Everything that was written, in an order of chance. Successes are made specific enough to be done again; frictions stay as observed. */
export function RevealedCards(props: CollectingProps) {
  const { session, view, you, desk, words, what } = props;
  const say = useSay();
  const writer = useItemWriter(desk);
  const kind = what === 'successes' ? 'success' : 'friction';
  const cards = session.items.cards.filter((card) => card.kind === kind);
  const shut = useWhyShut(session, you, 'cards');
  const judged = cards.filter(({ repeatable }) => repeatable !== null).length;
  return (
    <>
      <p className={styles.told} role="status">
        {say(session[what].anonymous ? 'collecting.revealed.anonymous' : 'collecting.revealed.named', { n: cards.length })}{' '}
        {what === 'successes' && cards.length > 0 && say('collecting.judged', { done: judged, of: cards.length })}
      </p>
      <ul className={styles.cards}>
        {cards.map((card) => (
          <RevealedCard key={card.id} {...props} card={card} shut={shut !== null} />
        ))}
      </ul>
      {shut !== null ? (
        <p className={styles.shut}>{shut}</p>
      ) : (
        <div className={styles.more}>
          <AddLine
            desk={desk}
            draft={`more.${what}`}
            label={say('collecting.oneMore')}
            most={LIMITS.cardText}
            act={say('collecting.add')}
            wording={{ field: kind, people: view.people }}
            evidence={props.evidence}
            onAdd={(text) =>
              writer.add('cards', {
                kind,
                text,
                bucket: null,
                group: null,
                repeatable: null,
                pinned: issueKeysIn(text),
              })
            }
          />
        </div>
      )}
      <AnotherRound {...props} />
      {what === 'successes' && <ContrastPairs pairs={words.examples.successes} />}
    </>
  );
}
