import { useId, useRef, useState } from 'react';
import type { FrameworkWords } from '#domain/framework/framework-words';
import type { SealedCard } from '#domain/session/envelope';
import { BUCKETS } from '#domain/session/items';
import { LIMITS } from '#domain/session/limits';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { type Wording, WordingHelp } from '../wording/wording-help';
import styles from './collecting.module.css';
import type { OwnCardsStore } from './own-cards';

interface OwnCardProps {
  readonly card: SealedCard;
  readonly words: FrameworkWords;
  /** A friction can be called technical, workflow or adoption at once; nobody has to. */
  readonly sortable: boolean;
  readonly store: OwnCardsStore;
  readonly wording: Wording;
}

/** A card of one's own before the reveal: its text can still be changed, or it goes. */
export function OwnCard({ card, words, sortable, store, wording }: OwnCardProps) {
  const say = useSay();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? card.text;
  const keep = () => {
    if (text !== null && text.trim() !== '' && text.trim() !== card.text) store.change(card.id, { text: text.trim() });
    setText(null);
  };
  return (
    <li className={styles.card}>
      <textarea
        ref={area}
        className={styles.text}
        aria-label={say('collecting.change')}
        rows={1}
        dir="auto"
        value={shown}
        maxLength={LIMITS.cardText}
        onChange={({ target }) => setText(target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            keep();
          }
        }}
      />
      {text !== null && <WordingHelp {...wording} text={text} area={area} onTake={setText} />}
      <div className={styles.foot}>
        {sortable && (
          <>
            <label className={styles.call} htmlFor={id}>
              {say('collecting.firstCall')}
            </label>
            <select
              id={id}
              value={card.firstBucket ?? ''}
              onChange={({ target }) =>
                store.change(card.id, { firstBucket: BUCKETS.find((bucket) => bucket === target.value) ?? null })
              }
            >
              <option value="">{say('collecting.notSaid')}</option>
              {BUCKETS.map((bucket) => (
                <option key={bucket} value={bucket}>
                  {words.buckets[bucket].name}
                </option>
              ))}
            </select>
          </>
        )}
        <PlainButton
          compact
          appearance="subtle"
          aria-label={say('collecting.remove.label', { text: card.text })}
          onClick={() => store.remove(card.id)}
        >
          {say('collecting.remove')}
        </PlainButton>
      </div>
    </li>
  );
}
