import { useEffect, useRef } from 'react';
import { weaknessOf } from '#domain/decision/weak-change';
import { whatDecisionLacks } from '#domain/decision/what-decision-lacks';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { CommentsButton } from '../comments/comments-button';
import said from '../room/said.module.css';
import { WorkingOn } from '../room/working-on';
import { DecisionForm } from './decision-form';
import type { DecisionProps } from './decision-props';
import { lackSentence, verificationSentence } from './decision-words';
import styles from './decisions.module.css';
import { StandingActs } from './standing-acts';

/** One decision: what changes, by whom, until when, what it still lacks; opened, everything that makes it ripe. */
export function DecisionCard(props: DecisionProps) {
  const { decision, number, open, onOpen, view } = props;
  const say = useSay();
  const { voice } = useSurroundings();
  const nameOf = useNames([decision.owner]);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const { standing } = decision;
  const lacks = standing.kind === 'declined' ? [] : whatDecisionLacks(decision);
  const weak = weaknessOf(decision.text);
  const verified = verificationSentence(decision.verification, say);
  return (
    <li ref={card} className={styles.decision} data-standing={standing.kind}>
      <p className={styles.kind}>
        {say('decisions.kind.decision', { number })} · {say(`decisions.standing.${standing.kind}`)}
      </p>
      <p className={styles.text} dir="auto">
        {decision.text}
      </p>
      <ul className={styles.facts}>
        {decision.owner !== null && <li>{nameOf(decision.owner) ?? '…'}</li>}
        {decision.due !== null && <li title={voice.fullDay(decision.due)}>{voice.day(decision.due)}</li>}
        {verified !== null && <li dir="auto">{verified}</li>}
      </ul>
      {standing.kind === 'declined' && (
        <p className={said.quiet} dir="auto">
          {say('decisions.because', { reason: standing.reason })}
        </p>
      )}
      {lacks.length > 0 && (
        <p className={styles.lacks} id={`lacks-${decision.id}`}>
          {lackSentence(lacks, say)}
        </p>
      )}
      {weak !== null && standing.kind !== 'declined' && (
        <p className={styles.weak} role="status">
          {say('decisions.weak', { words: weak.words })} <b>{say('decisions.weak.rewrite', { rewrite: weak.rewrite })}</b>
        </p>
      )}
      {open && <DecisionForm {...props} />}
      <div className={styles.acts}>
        <PlainButton compact aria-expanded={open} onClick={() => onOpen(!open)}>
          {say(open ? 'decisions.close' : 'decisions.open')}
        </PlainButton>
        <StandingActs {...props} ripe={lacks.length === 0} />
        <CommentsButton {...props} item={decision.id} about={decision.text} />
      </div>
      <WorkingOn view={view} item={decision.id} />
    </li>
  );
}
