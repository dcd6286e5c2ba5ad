import type { FollowedDecision } from '#contract/followed-decisions';
import { type Check, isAsked } from '#domain/loop/checks';
import { isKnownBy, standingClosing } from '#domain/loop/closing';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { ProofPart } from '../proof/proof-part';
import { AnswerForm } from './answer-form';
import { AnswerTold } from './answer-told';
import { ConfirmForm } from './confirm-form';
import { CHECK_QUESTIONS, statusWords } from './decision-words';
import styles from './decisions.module.css';
import type { DecisionsDesk } from './decisions-desk';
import { mayConfirm } from './may-confirm';
import { NextForm } from './next-form';
import { OpenedForm } from './opened-form';

interface CheckItemProps {
  readonly decision: FollowedDecision;
  readonly check: Check;
  readonly desk: DecisionsDesk;
  /** The id of the heading above. */
  readonly home: string;
}

/** One check with all that was said to it, and what the viewer may say. */
export function CheckItem({ decision, check, desk, home }: CheckItemProps) {
  const { voice } = useSurroundings();
  const { id, earlier, status } = check;
  const answers = status.kind === 'answered' ? [...earlier, status.answer] : earlier;
  return (
    <li className={styles.check}>
      <p>
        <strong>{CHECK_QUESTIONS[id.days]}</strong>{' '}
        {status.kind !== 'answered' && <span className={styles.quiet}>It {statusWords(status, voice)}.</span>}
      </p>
      {answers.map((answer) => (
        <AnswerTold key={answer.at} answer={answer} issue={decision.followed.told.key} reopened={isReopened(decision, check)} />
      ))}
      <ProofPart decision={decision} check={check} desk={desk} home={home} />
      <Acts decision={decision} check={check} desk={desk} home={home} />
    </li>
  );
}

function Acts({ decision, check, desk, home }: CheckItemProps) {
  const about = `${check.id.days} days, ${decision.decided.text}`;
  const given = { decision, check: check.id, desk, home };
  const { status } = check;
  if (isAsked(check) && decision.mayAnswer)
    return (
      <OpenedForm act="Answer" about={about}>
        {(close) => <AnswerForm {...given} onClose={close} />}
      </OpenedForm>
    );
  if (status.kind !== 'answered') return null;
  const { verdict } = status.answer;
  const chooses = verdict.kind === 'drifted' && decision.mayAnswer && !isReopened(decision, check);
  return (
    <>
      {chooses && (
        <OpenedForm act={verdict.next === null ? 'Choose what follows' : 'Choose again what follows'} about={about}>
          {(close) => <NextForm {...given} onClose={close} />}
        </OpenedForm>
      )}
      {mayConfirm(decision, check.id, { viewer: desk.viewer, now: desk.now() }) && (
        <OpenedForm act="Confirm or contradict" about={about}>
          {(close) => <ConfirmForm {...given} onClose={close} />}
        </OpenedForm>
      )}
    </>
  );
}

/** Whether the closing that a check belongs to is over. */
const isReopened = ({ followed }: FollowedDecision, { id }: Check): boolean => {
  const closing = standingClosing(followed.told.closings);
  return closing === null || !isKnownBy(closing, id.closing);
};
