import { useRef, useState } from 'react';
import type { CommitmentsAnswer } from '#contract/commitments';
import { isBack, type OwnCommitment } from '#domain/commitment/own-commitment';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './commitments.module.css';
import { OwnSentence } from './own-sentence';
import { useOwnCommitments } from './use-own-commitments';

interface CommitmentsBackProps {
  readonly invoke: InvokeApp;
  /** The post-mortem that the page in Confluence is bound to; null in Jira. */
  readonly here: string | null;
  /** At the beginning of a meeting all that was said in earlier ones comes back, once one asks for it: screens are shared there. */
  readonly atKickOff?: boolean;
}

/**
 * What the viewer said they would do differently, where it is time to look at it: for this person alone, and nothing where there is
 * nothing. What is answered here stays until one leaves, so that nothing vanishes under the hand.
 */
export function CommitmentsBack({ invoke, here, atKickOff = false }: CommitmentsBackProps) {
  const { known, answer } = useOwnCommitments(invoke, here);
  const [open, setOpen] = useState(!atKickOff);
  const shown = useRef<ReadonlySet<string> | null>(null);
  const say = useSay();
  if (known === null) return null;
  shown.current ??= new Set(waitingOf(known, atKickOff).map(nameOf));
  const asked = shown.current;
  const sentences = known.commitments.filter((one) => asked.has(nameOf(one)));
  if (sentences.length === 0) return null;
  return (
    <section className={styles.card} aria-label={say('own.heading')}>
      <p className={styles.heading}>{say('own.heading')}</p>
      {open ? (
        sentences.map((one) => <OwnSentence key={nameOf(one)} of={one} now={known.now} onAnswer={answer} isAsked />)
      ) : (
        <p className={styles.acts}>
          {say('own.back')}
          <PlainButton compact onClick={() => setOpen(true)}>
            {say('own.show')}
          </PlainButton>
        </p>
      )}
    </section>
  );
}

const nameOf = ({ postMortem, number }: OwnCommitment): string => `${postMortem.id} ${number}`;

/** Sentences that are back and wait for a word. */
export const waitingOf = ({ commitments, now }: CommitmentsAnswer, atKickOff: boolean): readonly OwnCommitment[] =>
  commitments.filter((one) => one.answer === null && (atKickOff || isBack(one, now)));
