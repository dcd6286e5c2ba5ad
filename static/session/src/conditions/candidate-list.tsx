import { topicTitle } from '#domain/session/topics';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import said from '../room/said.module.css';
import { useItemWriter } from '../writing/use-item-writer';
import type { Candidate } from './candidates';
import type { ConditionView } from './condition-item';
import styles from './conditions.module.css';
import { lastRank } from './ranks';

/** What the meeting has found already, each one press from the list. */
export function CandidateList({ found, session, desk, shut, ranked }: ConditionView & { readonly found: readonly Candidate[] }) {
  const say = useSay();
  const writer = useItemWriter(desk);
  if (found.length === 0) return null;
  const add = ({ text, bucket, topic }: Candidate) => writer.add('conditions', { text, bucket, topic, rank: lastRank(ranked) });
  return (
    <section className={styles.found} aria-labelledby="conditions-found">
      <h3 className={styles.bucket} id="conditions-found">
        {say('conditions.found', { n: found.length })}
      </h3>
      <ul>
        {found.map((candidate) => (
          <li key={candidate.source} className={styles.candidate}>
            <span className={styles.candidateText}>
              <span dir="auto">{candidate.text}</span>
              <span className={said.quiet}>
                {say(candidate.from === 'chain' ? 'conditions.fromChain' : 'conditions.fromUpstream', {
                  topic: topicTitle(session, candidate.topic) ?? '',
                })}
              </span>
            </span>
            <PlainButton
              compact
              disabled={shut}
              aria-label={say('conditions.takeOf', { text: candidate.text })}
              onClick={() => add(candidate)}
            >
              {say('conditions.take')}
            </PlainButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
