import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { useSay } from '../../../shared/src/say/use-say';
import type { RecordProps } from '../room/screen-props';
import styles from './summary.module.css';
import { summaryIn } from './summary-desk-view';
import { SummaryStanding } from './summary-standing';
import { useSummary } from './use-summary';

type SummaryPartProps = Pick<RecordProps, 'session' | 'you' | 'desk' | 'app' | 'words'> & {
  /** Of the project; null where Jira does not say it. */
  readonly projectKey: string | null;
};

/** While its draft is closed, in pixels. */
const HEIGHT = 132;

/** The summary and its 48 hours: how it stands for everybody, and for whose it is to write the draft and the way to publish it (S0-38). */
export function SummaryPart(props: SummaryPartProps) {
  const { session, app } = props;
  const say = useSay();
  const { voice } = useSurroundings();
  const { summary, view } = useSummary(app, voice.locale, session.closedAt);
  const of = summaryIn(view);
  if (of !== null) return <SummaryStanding {...props} of={of} view={view} summary={summary} />;
  if (view.read === 'reading') return <WaitingBlock height={HEIGHT} />;
  if (view.read !== 'unread') return null;
  return (
    <p className={styles.quiet} role="status">
      {say('summary.unread')}{' '}
      <PlainButton appearance="link" onClick={() => void summary.refresh()}>
        {say('room.tryAgain')}
      </PlainButton>
    </p>
  );
}
