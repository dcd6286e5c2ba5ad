import { useState } from 'react';
import type { SummaryState } from '#contract/summaries';
import type { PackDocument } from '#domain/pack/pack-document';
import { PackBlocks } from '../../../shared/src/components/pack-blocks';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Section } from '../../../shared/src/components/section';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './ending.module.css';
import type { EndingsClient } from './endings-client';

interface PublishedSummaryProps {
  readonly client: Pick<EndingsClient, 'published'>;
  readonly state: SummaryState;
}

type Reading =
  | { readonly kind: 'closed' | 'reading' | 'none' }
  | { readonly kind: 'open'; readonly document: PackDocument }
  | { readonly kind: 'unread'; readonly problem: string };

/** A summary that stays in Jira, for everybody who may see the project: also for those who were not in the session and need to read it. */
export function PublishedSummary({ client, state: { postMortemId, number, published } }: PublishedSummaryProps) {
  const { voice } = useSurroundings();
  const name = useNames([published?.by ?? null])(published?.by ?? null) ?? '…';
  const [reading, setReading] = useState<Reading>({ kind: 'closed' });
  if (published === null) return null;
  const read = () => {
    setReading({ kind: 'reading' });
    client.published({ postMortemId, number, locale: voice.locale }).then(
      (document) => setReading(document === null ? { kind: 'none' } : { kind: 'open', document }),
      (problem: unknown) => setReading({ kind: 'unread', problem: problem instanceof Error ? problem.message : String(problem) }),
    );
  };
  const isOpen = reading.kind === 'open';
  return (
    <Section
      id={number === 1 ? 'summary' : 'summary-2'}
      title={number === 1 ? 'Summary' : 'Summary of the follow-up'}
      sentence={`What came of the session, published ${voice.moment(published.at)} by ${name}, as version ${voice.number(published.edition)}.`}
      actions={
        <PlainButton
          aria-expanded={isOpen}
          disabled={reading.kind === 'reading'}
          onClick={isOpen ? () => setReading({ kind: 'closed' }) : read}
        >
          {isOpen ? 'Hide the summary' : 'Read the summary'}
        </PlainButton>
      }
    >
      <div role="status">
        {reading.kind === 'reading' && <p className={styles.quiet}>One moment.</p>}
        {reading.kind === 'none' && <p className={styles.quiet}>It is not here any more: reload the page to see where it is.</p>}
      </div>
      {reading.kind === 'unread' && (
        <p className={styles.problem} role="alert">
          It could not be read. {reading.problem}
        </p>
      )}
      {isOpen && (
        <article className={styles.summary} aria-label="The summary">
          <h3 className={styles.summaryTitle} dir="auto">
            {reading.document.title}
          </h3>
          <PackBlocks blocks={reading.document.blocks} />
        </article>
      )}
    </Section>
  );
}
