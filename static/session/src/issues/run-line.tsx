import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { type IssueRow, type IssueState, toCreate } from './issue-row';
import styles from './issues.module.css';
import type { MakerView } from './maker-view';

interface RunLineProps {
  readonly view: MakerView;
  readonly rows: readonly IssueRow[];
  readonly mayCreate: boolean;
  readonly onCreate: () => void;
  readonly onStop: () => void;
  readonly onLook: () => void;
}

/** States that need a person. */
const TROUBLES: readonly IssueState['kind'][] = ['refused', 'no-answer', 'lost'];

/** How many have their issue, the button that creates the others, and while it works how far it is. */
export function RunLine({ view, rows, mayCreate, onCreate, onStop, onLook }: RunLineProps) {
  const say = useSay();
  const { run } = view;
  const made = rows.filter(({ state }) => state.kind === 'made').length;
  const waiting = toCreate(rows).length;
  const troubled = rows.filter(({ state }) => TROUBLES.includes(state.kind)).length;
  return (
    <div className={styles.run}>
      {run === null && view.demand === null && mayCreate && waiting > 0 && (
        <PlainButton appearance="primary" disabled={view.read !== 'read'} onClick={onCreate}>
          {say('issues.create', { n: waiting })}
        </PlainButton>
      )}
      {run !== null && (
        <PlainButton disabled={run.stopping || run.at >= run.all} onClick={onStop}>
          {say('issues.stop')}
        </PlainButton>
      )}
      <span className={styles.told} role="status">
        {run !== null && say(run.stopping ? 'issues.stopping' : 'issues.progress', { at: Math.max(run.at, 1), all: run.all })}
        {run === null && view.read === 'read' && say('issues.sum', { n: made, all: rows.length })}
        {run === null && view.read === 'read' && troubled > 0 && ` ${say('issues.troubled', { n: troubled })}`}
        {run === null && view.read === 'unread' && say('issues.unread')}
      </span>
      {view.read === 'unread' && (
        <PlainButton compact appearance="link" onClick={onLook}>
          {say('issues.tryAgain')}
        </PlainButton>
      )}
    </div>
  );
}
