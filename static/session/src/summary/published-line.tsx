import type { SummaryView } from '#contract/summaries';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { LeadOut } from '../door/lead-out';
import styles from './summary.module.css';

type PublishedLineProps = Pick<SummaryView, 'revision'> & {
  readonly published: NonNullable<SummaryView['published']>;
  /** Whether what was changed since is this person's to know. */
  readonly tellsChange: boolean;
};

/** When and by whom the summary was published, and where it is. */
export function PublishedLine({ published, revision, tellsChange }: PublishedLineProps) {
  const say = useSay();
  const { voice } = useSurroundings();
  const { edition, at, by, where } = published;
  const name = useNames([by])(by) ?? '…';
  return (
    <p title={voice.exact(at)}>
      {say('summary.publishedAs', { edition, day: voice.moment(at), name })}{' '}
      {where.kind === 'confluence' ? (
        <LeadOut address={where.address}>{where.title}</LeadOut>
      ) : (
        <span className={styles.quiet}>{say('summary.publishedInJira')}</span>
      )}
      {tellsChange && revision > published.revision && <> {say('summary.changedSince')}</>}
    </p>
  );
}
