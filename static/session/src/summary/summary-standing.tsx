import { useId, useState } from 'react';
import type { SummaryView } from '#contract/summaries';
import { summaryClock } from '#domain/summary/clock';
import { SUMMARY_SECTIONS } from '#domain/summary/summary';
import { PackBlocks } from '../../../shared/src/components/pack-blocks';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { useNameList } from '../room/people-names';
import type { RecordProps } from '../room/screen-props';
import { clockWords } from './clock-words';
import { DraftPart } from './draft-part';
import { OwnSentence } from './own-sentence';
import { PublishedLine } from './published-line';
import { readSectionDraft } from './section-draft';
import styles from './summary.module.css';
import type { SummaryDesk } from './summary-desk';
import type { SummaryDeskView } from './summary-desk-view';
import { useServerMinute } from './use-summary';

type SummaryStandingProps = Pick<RecordProps, 'you' | 'desk' | 'words'> & {
  readonly of: SummaryView;
  readonly view: SummaryDeskView;
  readonly summary: SummaryDesk;
  /** Of the project; null where Jira does not say it. */
  readonly projectKey: string | null;
};

/** When it is due and who writes it, or where it is published; one's own sentence; the draft for those who may read it. */
export function SummaryStanding({ of, view, summary, you, desk, words, projectKey }: SummaryStandingProps) {
  const say = useSay();
  const id = useId();
  const { voice } = useSurroundings();
  const now = useServerMinute(desk.serverNow);
  const { closedAt, dueBy, firstPublishedAt, ended, published, writers, mayWrite, draft, own } = of;
  const [open, setOpen] = useState(
    // What somebody was writing is there again after a reload.
    () => mayWrite && SUMMARY_SECTIONS.some((section) => readSectionDraft(desk.drafts, section) !== null),
  );
  const others = useNameList(writers, (names, n) => say('preparation.andMore', { names, n }));
  const clock = summaryClock({ closedAt, firstPublishedAt, ended }, now);
  return (
    <section className={styles.summary} aria-labelledby={id} data-clock={clock.kind}>
      <h3 className={styles.heading} id={id}>
        {clockWords(clock, say)}
      </h3>
      {published === null ? (
        <p title={voice.exact(dueBy)}>
          {say(clock.kind === 'due' ? 'summary.dueBy' : 'summary.wasDueBy', { at: voice.moment(dueBy) })}{' '}
          {say(mayWrite ? 'summary.youWrite' : 'summary.whoWrites', { names: others })}
        </p>
      ) : (
        <PublishedLine published={published} revision={of.revision} tellsChange={draft !== null} />
      )}
      {you !== null && own !== null && <OwnSentence own={own} asked={view.own} summary={summary} />}
      {draft !== null && (
        <span>
          <PlainButton
            appearance={mayWrite && published === null && !open ? 'primary' : 'default'}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {say(open ? 'summary.close' : mayWrite ? 'summary.open' : 'summary.read')}
          </PlainButton>
        </span>
      )}
      {open && draft !== null && (
        <DraftPart
          of={of}
          draft={draft}
          view={view}
          summary={summary}
          drafts={desk.drafts}
          words={words}
          you={you}
          projectKey={projectKey}
        />
      )}
      {of.document !== null && (
        <details className={styles.changed}>
          <summary>{say('summary.readPublished')}</summary>
          <PackBlocks blocks={of.document.blocks} />
        </details>
      )}
    </section>
  );
}
