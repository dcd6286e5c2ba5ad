import type { IssueKey } from '#domain/history/issue-key';
import type { CheckAnswer, NextChoice } from '#domain/loop/answers';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import { VERDICT_NAMES } from './decision-words';
import styles from './decisions.module.css';
import { nextStepWords } from './next-step-words';

interface AnswerToldProps {
  readonly answer: CheckAnswer;
  readonly issue: IssueKey;
  /** The closing that it tells of is over. */
  readonly reopened: boolean;
}

/** An answer as it was given: verdict, sentence, by whom and when; then who has looked a second time. */
export function AnswerTold({ answer, issue, reopened }: AnswerToldProps) {
  const { voice } = useSurroundings();
  const { verdict, sentence, by, at, confirmations } = answer;
  const nameOf = useNames([by, ...confirmations.map((one) => one.by)]);
  return (
    <div className={styles.told}>
      <p>
        <span className={styles.verdict} data-verdict={verdict.kind}>
          {VERDICT_NAMES[verdict.kind]}
        </span>{' '}
        <q dir="auto">{sentence}</q>{' '}
        <span className={styles.quiet} title={voice.exact(at)}>
          {nameOf(by) ?? '…'}, {voice.day(voice.dayOf(at))}
          {verdict.kind === 'not-yet-testable' && `; asked again on ${voice.day(verdict.askAgainOn)}`}
        </span>
      </p>
      {confirmations.map((one) => (
        <p key={one.by}>
          <span className={styles.verdict} data-verdict={one.agrees ? 'held' : 'drifted'}>
            {one.agrees ? 'Seen the same' : 'Seen differently'}
          </span>{' '}
          {one.sentence !== '' && <q dir="auto">{one.sentence}</q>}{' '}
          <span className={styles.quiet} title={voice.exact(one.at)}>
            {nameOf(one.by) ?? '…'}, {voice.day(voice.dayOf(one.at))}
          </span>
        </p>
      ))}
      {verdict.kind === 'drifted' && verdict.next !== null && <NextTold next={verdict.next} issue={issue} reopened={reopened} />}
    </div>
  );
}

function NextTold({ next, issue, reopened }: Omit<AnswerToldProps, 'answer'> & { readonly next: NextChoice }) {
  const { voice } = useSurroundings();
  const nameOf = useNames([next.by]);
  return (
    <p>
      <strong>What follows:</strong> {nextStepWords(next.step, voice)}, chosen by {nameOf(next.by) ?? '…'} on{' '}
      {voice.day(voice.dayOf(next.at))}. {reopened && 'The issue was reopened, or closed in another way, since.'}
      {!reopened && next.step.kind !== 'drop' && (
        <>
          It is yet to be done in Jira: <IssueLink issue={issue} />
        </>
      )}
    </p>
  );
}
