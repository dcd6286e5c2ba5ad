import Lozenge from '@atlaskit/lozenge';
import type { PostMortemView } from '#contract/post-mortems';
import type { SummaryState } from '#contract/summaries';
import type { Instant } from '#domain/history/instant';
import { noticeOf } from '#domain/post-mortem/notice';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import { endedSentence } from '../ending/left-words';
import { isLate, summaryWords } from '../ending/summary-words';
import { isWarning, noticeSentence } from './notice-words';
import { KIND_NAMES, OUTCOME_NAMES } from './post-mortem-words';
import styles from './post-mortems.module.css';

interface PostMortemListProps {
  readonly postMortems: readonly PostMortemView[];
  /** How many more are stored and cannot be read. */
  readonly unreadable: number;
  /** How the summaries of closed sessions stand; none until that is read. */
  readonly summaries: readonly SummaryState[];
  /** The app's time. */
  readonly now: Instant;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
}

/** The post-mortems of the project, newest first; where there is none yet, what one is good for. */
export function PostMortemList({ postMortems, unreadable, summaries, now, onOpen, onNew }: PostMortemListProps) {
  // Of one that cannot be read nobody is asked to open it again.
  if (postMortems.length === 0 && unreadable > 0) return null;
  if (postMortems.length === 0) {
    return (
      <EmptyNote title="No post-mortem yet">
        A post-mortem begins with evidence that everybody has read: open one, and what Jira shows today is frozen, so that the
        meeting talks about the same numbers that people were sent. Work that went well is as worth it as work that failed.{' '}
        <PlainButton appearance="link" onClick={onNew}>
          Open the first one
        </PlainButton>
      </EmptyNote>
    );
  }
  return (
    <ul className={styles.list}>
      {postMortems.map((one) => (
        <li key={one.id}>
          <ListEntry
            postMortem={one}
            summaries={summaries.filter(({ postMortemId }) => postMortemId === one.id)}
            now={now}
            onOpen={() => onOpen(one.id)}
          />
        </li>
      ))}
    </ul>
  );
}

function ListEntry({
  postMortem,
  summaries,
  now,
  onOpen,
}: {
  readonly postMortem: PostMortemView;
  readonly summaries: readonly SummaryState[];
  readonly now: number;
  readonly onOpen: () => void;
}) {
  const { voice } = useSurroundings();
  const { title, kind, outcome, meeting, invited, freezes, receipts, pack, ended } = postMortem;
  const name = useNames([ended?.by ?? null])(ended?.by ?? null) ?? '…';
  const late = summaries.filter((one) => isLate(one, ended !== null, now));
  const notice = noticeOf(postMortem, receipts, now);
  const sentence = noticeSentence(notice, voice);
  const newest = freezes[freezes.length - 1];
  return (
    <article className={styles.entry}>
      <h3>
        <PlainButton appearance="link" onClick={onOpen}>
          {title}
        </PlainButton>{' '}
        <Lozenge>{KIND_NAMES[kind]}</Lozenge>
        {ended !== null && <Lozenge>Ended</Lozenge>}
      </h3>
      <p>
        {OUTCOME_NAMES[outcome]}. {meeting === null ? 'No meeting agreed yet.' : `Meeting ${voice.moment(meeting.at)}.`}{' '}
        {voice.count(invited.length, 'person invited', 'people invited')},{' '}
        {pack.kind === 'not-written' ? 'the pack is not written' : `${voice.number(receipts.length)} opened the pack`}.{' '}
        {newest === undefined ? 'Its evidence is not frozen yet.' : `Evidence frozen ${voice.moment(newest.at)}.`}
      </p>
      {ended !== null && <p className={styles.quiet}>{endedSentence(ended, name, voice)}</p>}
      {late.map((one) => (
        <p key={one.number} className={styles.warning}>
          The summary{one.number === 1 ? '' : ' of the follow-up'} is {summaryWords(one, ended !== null, now, voice)}.
        </p>
      ))}
      {sentence !== null && <p className={isWarning(notice) ? styles.warning : styles.quiet}>{sentence}</p>}
    </article>
  );
}
