import { useEffect, useState } from 'react';
import type { Card } from '#domain/session/items';
import { useNames } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import type { PhaseProps } from '../room/screen-props';
import { remarksOn } from '../wording/remarks-on';
import styles from './facilitator.module.css';

/** The revealed frictions that blame a person, in their order. */
export async function blamingCards(cards: readonly Card[], people: readonly string[], locale: string): Promise<readonly Card[]> {
  const found = await Promise.all(
    cards.map(async (card) => {
      const remarks = card.kind === 'friction' ? await remarksOn({ text: card.text, field: 'friction', people, locale }) : [];
      return remarks.some(({ kind }) => kind === 'blames-person') ? [card] : [];
    }),
  );
  return found.flat();
}

/** Where a card blames a person, a note that the facilitator alone sees, with what may be said to it (S0-7). */
export function BlameNote({ session, view, phaseWords, words }: PhaseProps) {
  const say = useSay();
  const ids = view.people.map(({ accountId }) => accountId);
  const nameOf = useNames(ids);
  const names = ids.flatMap((id) => nameOf(id) ?? []).join('\n');
  const { cards } = session.items;
  const [blaming, setBlaming] = useState<readonly Card[]>([]);
  useEffect(() => {
    let left = false;
    blamingCards(cards, names.split('\n'), say.locale).then(
      (found) => left || setBlaming(found),
      // Without the rules there is no note; what to say is in the bar all the same.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [cards, names, say.locale]);
  const [first] = blaming.filter(({ id }) => cards.some((card) => card.id === id));
  return (
    <div role="status">
      {first !== undefined && (
        <p className={styles.line}>
          {say('facilitator.blame', { n: blaming.length })} <q dir="auto">{first.text}</q> {say('facilitator.blame.say')}{' '}
          {phaseWords.holdTheFrame ?? words.room.redirects[0]?.say}
        </p>
      )}
    </div>
  );
}
