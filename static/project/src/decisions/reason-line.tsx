import type { ReactNode } from 'react';
import type { FollowedDecision, TellWhy } from '#contract/followed-decisions';
import type { Reason } from '#domain/loop/answers';
import { useNames } from '../../../shared/src/components/surroundings';
import styles from './decisions.module.css';
import type { DecisionsDesk } from './decisions-desk';
import { OpenedForm } from './opened-form';
import { WhyForm } from './why-form';

interface ReasonLineProps {
  /** What happened. */
  readonly children: ReactNode;
  readonly reason: Reason | null;
  readonly about: Pick<TellWhy, 'of' | 'at'>;
  /** What happened in a few words, for the name of the button. */
  readonly named: string;
  readonly question: string;
  readonly decision: FollowedDecision;
  readonly desk: DecisionsDesk;
  /** The id of the heading above. */
  readonly home: string;
}

/** Something that happened to a decision, with why; who may, says why. */
export function ReasonLine({ children, reason, about, named, question, decision, desk, home }: ReasonLineProps) {
  const nameOf = useNames([reason?.by ?? null]);
  return (
    <li className={styles.told}>
      <p>
        {children}
        {': '}
        {reason === null ? (
          <span className={styles.quiet}>nobody has said why</span>
        ) : (
          <>
            <q dir="auto">{reason.text}</q> <span className={styles.quiet}>{nameOf(reason.by) ?? '…'}</span>
          </>
        )}
      </p>
      {decision.mayAnswer && (
        <OpenedForm act={reason === null ? 'Say why' : 'Say it differently'} about={`${named}, ${decision.decided.text}`}>
          {(close) => <WhyForm {...{ decision, desk, home, about, question }} before={reason?.text ?? ''} onClose={close} />}
        </OpenedForm>
      )}
    </li>
  );
}
