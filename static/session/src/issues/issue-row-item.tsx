import { useState } from 'react';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { IssueKeyLink } from './issue-key-link';
import type { HowCreated } from './issue-maker';
import type { IssueRow, IssueState } from './issue-row';
import { isAboutAssignee, isAboutDemanded, stateSentences } from './issue-words';
import styles from './issues.module.css';
import { TakeForm } from './take-form';

interface IssueRowItemProps extends IssueRow {
  readonly you: PersonId;
  readonly fieldNames: Readonly<Record<string, string>>;
  /** Nothing can be begun now: something else is under way, or it is not known yet how far it is. */
  readonly shut: boolean;
  /** It is known where new issues go, and this person may create them there. */
  readonly mayCreate: boolean;
  /** It is not the only one that waits, so it can be created alone. */
  readonly oneOfSeveral: boolean;
  readonly onCreate: (how?: HowCreated) => void;
  readonly onTake: (key: IssueKey) => void;
}

/** One decision and how far its issue is; what went wrong, and what would help. */
export function IssueRowItem(props: IssueRowItemProps) {
  const { decision, state, you, fieldNames } = props;
  const say = useSay();
  const { voice } = useSurroundings();
  const nameOf = useNames([decision.owner, 'by' in state ? state.by : null]);
  const [first, ...more] = stateSentences(state, { say, nameOf, you, fieldNames });
  return (
    <li className={styles.row} data-state={state.kind}>
      <p className={styles.text} dir="auto">
        {decision.text}
      </p>
      <ul className={styles.facts}>
        {decision.owner !== null && <li>{nameOf(decision.owner) ?? '…'}</li>}
        {decision.due !== null && <li title={voice.fullDay(decision.due)}>{voice.day(decision.due)}</li>}
        {decision.standing.kind !== 'taken' && <li>{say(`decisions.standing.${decision.standing.kind}`)}</li>}
      </ul>
      <p className={styles.state}>
        {state.kind === 'made' && <IssueKeyLink issue={state.key} />} <span dir="auto">{first}</span>
      </p>
      {more.map((sentence) => (
        <p key={sentence} className={styles.quiet} dir="auto">
          {sentence}
        </p>
      ))}
      <RowActs {...props} />
    </li>
  );
}

/** States in which an issue that is there can be taken instead. */
const TAKES: readonly IssueState['kind'][] = ['none', 'refused', 'demands', 'lost'];

function RowActs({ decision, state, shut, mayCreate, oneOfSeveral, onCreate, onTake }: IssueRowItemProps) {
  const say = useSay();
  const [taking, setTaking] = useState(false);
  const act = (label: string, how?: HowCreated) => (
    <PlainButton compact disabled={shut} aria-label={`${label}: ${decision.text}`} onClick={() => onCreate(how)}>
      {label}
    </PlainButton>
  );
  const takes = TAKES.includes(state.kind);
  return (
    <>
      <div className={styles.acts}>
        {state.kind === 'made' && state.unlinked > 0 && act(say('issues.linkAgain'))}
        {mayCreate && state.kind === 'none' && oneOfSeveral && act(say('issues.createThis'))}
        {mayCreate && isAboutAssignee(state) && act(say('issues.unassigned'), { unassigned: true })}
        {mayCreate && isAboutDemanded(state) && act(say('issues.fillAgain'), { anew: true })}
        {mayCreate && canRetry(state) && act(say('issues.tryAgain'))}
        {takes && (
          <PlainButton
            compact
            appearance="subtle"
            disabled={shut}
            aria-expanded={taking}
            aria-label={`${say('issues.take.open')}: ${decision.text}`}
            onClick={() => setTaking(!taking)}
          >
            {say('issues.take.open')}
          </PlainButton>
        )}
      </div>
      {takes && taking && !shut && <TakeForm about={decision.text} onTake={onTake} />}
    </>
  );
}

const canRetry = (state: IssueState): boolean =>
  state.kind === 'refused' ||
  state.kind === 'lost' ||
  ((state.kind === 'no-answer' || state.kind === 'not-ripe') && state.canRetry);
