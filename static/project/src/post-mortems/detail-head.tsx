import Lozenge from '@atlaskit/lozenge';
import type { PostMortemView } from '#contract/post-mortems';
import type { SummaryState } from '#contract/summaries';
import type { Instant } from '#domain/history/instant';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import { SummaryFacts } from '../ending/summary-facts';
import { KIND_NAMES, OUTCOME_NAMES } from './post-mortem-words';
import styles from './post-mortems.module.css';

interface DetailHeadProps {
  readonly postMortem: PostMortemView;
  /** Of the summaries of its sessions; none before one is closed. */
  readonly summaries: readonly SummaryState[];
  /** The app's time. */
  readonly now: Instant;
  readonly onBack: () => void;
  /** Null for those who may not change it. */
  readonly onChange: (() => void) | null;
  /** Opens the meeting. */
  readonly onSession: () => void;
}

/** What is looked back on, how it came out, when people meet. */
export function DetailHead({ postMortem, summaries, now, onBack, onChange, onSession }: DetailHeadProps) {
  const { voice } = useSurroundings();
  const { title, kind, outcome, meeting, openedBy, openedAt, ended } = postMortem;
  const nameOf = useNames([openedBy]);
  return (
    <div className={styles.head}>
      <PlainButton appearance="link" onClick={onBack}>
        ← All post-mortems
      </PlainButton>
      <div className={styles.titleRow}>
        <h2 id="pm-heading" className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        <Lozenge>{KIND_NAMES[kind]}</Lozenge>
        {ended !== null && <Lozenge>Ended</Lozenge>}
        {onChange !== null && <PlainButton onClick={onChange}>Change</PlainButton>}
        <PlainButton appearance="primary" onClick={onSession}>
          Open the session
        </PlainButton>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>How it came out</dt>
          <dd>{OUTCOME_NAMES[outcome]}</dd>
        </div>
        <div>
          <dt>Meeting</dt>
          <dd title={meeting === null ? undefined : voice.exact(meeting.at)}>
            {meeting === null
              ? 'not agreed yet'
              : `${voice.fullDay(voice.dayOf(meeting.at))}, ${voice.moment(meeting.at).split(' ').at(-1)} (${voice.zone})`}
          </dd>
        </div>
        <div>
          <dt>Opened</dt>
          <dd>
            {voice.moment(openedAt)} by {nameOf(openedBy) ?? '…'}
          </dd>
        </div>
        <SummaryFacts states={summaries} ended={ended !== null} now={now} />
      </dl>
    </div>
  );
}
