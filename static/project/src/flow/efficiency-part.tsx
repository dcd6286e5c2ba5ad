import type { FlowEvidence } from '#domain/evidence/flow/flow-evidence';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { efficiencyDefinition, waitingSentence, waitingUnrecorded } from '../../../shared/src/words/flow-sentence';
import styles from './flow.module.css';

const PARTS = [
  { id: 'work', name: 'in work', of: 'workingMs' },
  { id: 'waiting', name: 'in a status that means waiting', of: 'statusMs' },
  { id: 'blocked', name: 'blocked', of: 'blockedMs' },
  { id: 'aside', name: 'laid aside', of: 'laidAsideMs' },
] as const;

/** Working against waiting as one bar, with the definition of the number beside it. */
export function EfficiencyPart({ flow }: { readonly flow: FlowEvidence }) {
  const { voice, showIssues } = useSurroundings();
  const { efficiency } = flow;
  if (!efficiency.known || waitingUnrecorded(flow)) return <p className={styles.definition}>{waitingSentence(flow)}</p>;
  const { workingMs, waitingMs, share, waitingFor } = efficiency.value;
  const parts = PARTS.map((part) => ({
    ...part,
    share: (part.of === 'workingMs' ? workingMs : waitingFor[part.of]) / (workingMs + waitingMs),
  })).filter((part) => part.share > 0);
  return (
    <div className={styles.efficiency}>
      <p className={styles.share}>
        <span className={styles.shareNumber}>{voice.share(share)}</span> flow efficiency,{' '}
        <PlainButton appearance="link" onClick={() => showIssues('flow.efficiency')}>
          from {voice.count(efficiency.keys.length, 'finished issue', 'finished issues')}
        </PlainButton>
      </p>
      <div className={styles.division} aria-hidden="true">
        {parts.map((part) => (
          <span key={part.id} className={styles.divided} data-means={part.id} style={{ flexGrow: part.share }} />
        ))}
      </div>
      <ul className={styles.legend}>
        {parts.map((part) => (
          <li key={part.id}>
            <span className={styles.swatch} data-means={part.id} aria-hidden="true" /> {voice.share(part.share)} {part.name}
          </li>
        ))}
      </ul>
      <p className={styles.definition}>
        {efficiencyDefinition} {waitingSentence(flow)}
      </p>
    </div>
  );
}
