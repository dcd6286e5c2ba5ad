import { useMemo, useSyncExternalStore } from 'react';
import { LIMITS } from '#domain/session/limits';
import { cardsEach } from '#domain/session/seal';
import { useSay } from '../../../shared/src/say/use-say';
import { AddLine } from '../room/add-line';
import { useOpened } from '../room/use-opened';
import { useWhySilent } from '../room/use-why-shut';
import type { Wording } from '../wording/wording-help';
import styles from './collecting.module.css';
import type { CollectingProps } from './collecting-props';
import { ContrastPairs } from './contrast-pairs';
import { EarlierCards } from './earlier-cards';
import { OwnCard } from './own-card';
import { ownCardsStore } from './own-cards';
import { OwnNotes } from './own-notes';

/** Everybody writes for themselves; how many have written is all that the others see. */
export function PrivateWriting({ session, view, you, desk, words, evidence, what }: CollectingProps) {
  const say = useSay();
  const { anonymous, envelopes } = session[what];
  const most = cardsEach(
    session,
    what,
    view.people.map(({ accountId }) => accountId),
  );
  const store = useMemo(
    () => ownCardsStore({ desk, step: what, by: anonymous ? null : you, most }),
    [desk, what, anonymous, you, most],
  );
  const { cards, notes, state } = useSyncExternalStore(store.subscribe, store.now, store.now);
  useOpened(store, view.state !== 'offline');
  const shut = useWhySilent(session, you);
  const full = cards.length >= most;
  const wording: Wording = { field: what === 'successes' ? 'success' : 'friction', people: view.people };
  return (
    <>
      <p className={styles.told}>{say(anonymous ? 'collecting.isAnonymous' : 'collecting.isNamed')}</p>
      <div className={styles.writing}>
        <section aria-label={say('collecting.yours')}>
          <h3 className={styles.heading}>{say('collecting.yours')}</h3>
          {shut !== null ? (
            <p className={styles.shut}>{shut}</p>
          ) : (
            <AddLine
              desk={desk}
              draft={`new.${what}`}
              label={say(what === 'successes' ? 'collecting.write.successes' : 'collecting.write.frictions')}
              placeholder={say(what === 'successes' ? 'collecting.hint.successes' : 'collecting.hint.frictions')}
              most={LIMITS.cardText}
              act={say('collecting.add')}
              disabled={full}
              wording={wording}
              evidence={evidence}
              onAdd={store.add}
            />
          )}
          {full && <p className={styles.shut}>{say('collecting.full', { most })}</p>}
          <ul className={styles.own}>
            {cards.map((card) => (
              <OwnCard key={card.id} card={card} words={words} sortable={what === 'frictions'} store={store} wording={wording} />
            ))}
          </ul>
          <p className={styles.state} role="status">
            {state === 'waiting' && say('collecting.waiting')}
            {state === 'kept' && cards.length > 0 && say('collecting.kept', { n: cards.length })}
          </p>
        </section>
        <div className={styles.beside}>
          <p role="status">{say('collecting.envelopes', { n: envelopes, of: session.joined.length })}</p>
          <EarlierCards session={session} what={what} />
          <OwnNotes notes={notes} taken={cards.map(({ text }) => text)} onTake={store.add} />
          <ContrastPairs pairs={words.examples[what]} />
        </div>
      </div>
    </>
  );
}
