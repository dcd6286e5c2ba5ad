import type { SummaryState } from '#contract/summaries';
import type { Instant } from '#domain/history/instant';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { isLate, summaryWords } from './summary-words';

interface SummaryFactsProps {
  /** Of one post-mortem: of its meeting, and of the follow-up. */
  readonly states: readonly SummaryState[];
  /** Whether the post-mortem has ended. */
  readonly ended: boolean;
  /** The app's time. */
  readonly now: Instant;
}

/** How the summary stands, as facts of a post-mortem: when it is due, or where it is. */
export function SummaryFacts({ states, ended, now }: SummaryFactsProps) {
  const { voice } = useSurroundings();
  return (
    <>
      {[...states]
        .sort((a, b) => a.number - b.number)
        .map((state) => {
          const { number, dueBy, published } = state;
          const words = summaryWords(state, ended, now, voice);
          return (
            <div key={number}>
              <dt>{number === 1 ? 'Summary' : 'Summary of the follow-up'}</dt>
              <dd title={voice.exact(published?.at ?? dueBy)} data-late={isLate(state, ended, now) || undefined}>
                {published?.where.kind === 'confluence' ? (
                  <a href={published.where.address} target="_blank" rel="noreferrer">
                    {words}
                  </a>
                ) : (
                  words
                )}
                {published?.where.kind === 'jira' && ', below'}
              </dd>
            </div>
          );
        })}
    </>
  );
}
