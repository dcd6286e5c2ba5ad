import { useSurroundings } from '../../../shared/src/components/surroundings';
import { ProofPart } from '../proof/proof-part';
import { AnswerForm } from './answer-form';
import { DecisionLine } from './decision-line';
import styles from './decisions.module.css';
import type { DecisionsDesk } from './decisions-desk';
import { LookAgain } from './look-again';
import { NextForm } from './next-form';
import { OpenedForm } from './opened-form';
import type { Waiting } from './waiting-now';
import { asksFor, waitsFor } from './waiting-words';
import { WhyForm } from './why-form';

interface WaitingItemProps {
  readonly waiting: Waiting;
  readonly desk: DecisionsDesk;
}

/** One thing that waits: how long, for whom, and the way to end the waiting. */
export function WaitingItem({ waiting, desk }: WaitingItemProps) {
  const { voice } = useSurroundings();
  const { decision, id } = waiting;
  const late = 'daysLate' in waiting && waiting.daysLate > 0;
  return (
    <li className={styles.item} data-late={late || undefined}>
      <h3 className={styles.text} id={`waits-${id}`} tabIndex={-1} dir="auto">
        {decision.decided.text}
      </h3>
      <p>
        <span className={styles.mark} data-late={late || undefined}>
          {waitsFor(waiting, voice)}
        </span>{' '}
        {asksFor(waiting, voice)}
      </p>
      <DecisionLine decision={decision} desk={desk} />
      {waiting.kind === 'check' && <ProofPart decision={decision} check={waiting.check} desk={desk} home={`waits-${id}`} />}
      {waiting.kind === 'date' ? <LookAgain decision={decision} desk={desk} /> : <Act waiting={waiting} desk={desk} />}
    </li>
  );
}

function Act({ waiting, desk }: WaitingItemProps) {
  const { decision } = waiting;
  const about = decision.decided.text;
  const given = { decision, desk, home: `waits-${waiting.id}` };
  if (!decision.mayAnswer)
    return <p className={styles.quiet}>Its owner and the people of its post-mortem can say this; you can read it here then.</p>;
  if (waiting.kind === 'check')
    return (
      <OpenedForm act="Answer" about={about}>
        {(close) => <AnswerForm {...given} check={waiting.check.id} onClose={close} />}
      </OpenedForm>
    );
  if (waiting.kind === 'drifted')
    return (
      <OpenedForm act="Choose what follows" about={about}>
        {(close) => <NextForm {...given} check={waiting.check.id} onClose={close} />}
      </OpenedForm>
    );
  if (waiting.kind === 'dropped')
    return (
      <OpenedForm act="Say why" about={about}>
        {(close) => (
          <WhyForm
            {...given}
            about={{ of: 'drop', at: waiting.closing.since }}
            question="Why was it dropped? One sentence"
            before=""
            onClose={close}
          />
        )}
      </OpenedForm>
    );
  return null;
}
