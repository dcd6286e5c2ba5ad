import { useState } from 'react';
import type { Card } from '#domain/session/items';
import { LIMITS } from '#domain/session/limits';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Segmented } from '../../../shared/src/components/segmented';
import { useNames } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { CommentsButton } from '../comments/comments-button';
import { CardFace } from '../room/card-face';
import { IssueMark } from '../room/issue-mark';
import { WorkingOn } from '../room/working-on';
import { ItemText } from '../writing/item-text';
import { useItemWriter } from '../writing/use-item-writer';
import styles from './collecting.module.css';
import type { CollectingProps } from './collecting-props';

interface RevealedCardProps extends CollectingProps {
  readonly card: Card;
  /** This person may not change it now. */
  readonly shut: boolean;
}

/** A card that everybody sees. Of a success it is asked whether it is specific enough to be done again (S3-31). */
export function RevealedCard({ card, shut, session, view, desk, onComments }: RevealedCardProps) {
  const say = useSay();
  const writer = useItemWriter(desk);
  const [changing, setChanging] = useState(false);
  const nameOf = useNames([card.by]);
  const marks = [
    ...(card.by === null ? [] : [nameOf(card.by) ?? '…']),
    ...(card.pinned.length === 0 ? [] : [<IssueMark key="issues" keys={card.pinned} />]),
  ];
  return (
    <li className={styles.card} data-card={card.id}>
      {changing ? (
        <ItemText
          on={{ desk, view }}
          of="cards"
          item={card}
          id={card.id}
          field="text"
          label={say('collecting.text')}
          most={LIMITS.cardText}
          rows={3}
          wording={card.kind}
        />
      ) : (
        <CardFace text={card.text} marks={marks} />
      )}
      {card.kind === 'success' && (
        <div className={styles.repeatable}>
          <span aria-hidden className={styles.call}>
            {say('collecting.repeatable')}
          </span>
          <Segmented
            label={say('collecting.repeatable')}
            options={[
              { value: 'yes', label: say('collecting.repeatable.yes') },
              { value: 'not-yet', label: say('collecting.repeatable.notYet') },
            ]}
            value={card.repeatable === null ? '' : card.repeatable ? 'yes' : 'not-yet'}
            onChange={(answer) => {
              if (!shut) void writer.change('cards', card.id, { repeatable: answer === 'yes' });
            }}
          />
          {card.repeatable === false && <p className={styles.sharpen}>{say('collecting.sharpen')}</p>}
        </div>
      )}
      <div className={styles.foot}>
        {!shut && (
          <PlainButton
            compact
            appearance="subtle"
            aria-expanded={changing}
            aria-label={say('collecting.changeCard', { text: card.text })}
            onClick={() => setChanging(!changing)}
          >
            {say(changing ? 'collecting.done' : 'collecting.changeIt')}
          </PlainButton>
        )}
        <CommentsButton session={session} item={card.id} about={card.text} onComments={onComments} />
        {!shut && (
          <PlainButton
            compact
            appearance="subtle"
            aria-label={say('collecting.remove.label', { text: card.text })}
            onClick={() => writer.remove('cards', card.id)}
          >
            {say('collecting.remove')}
          </PlainButton>
        )}
        {!changing && <WorkingOn view={view} item={card.id} />}
      </div>
    </li>
  );
}
