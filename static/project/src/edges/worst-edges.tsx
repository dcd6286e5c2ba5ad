import type { EdgeMap } from '#domain/evidence/edges/edge-map';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { edgeSentence } from './edge-words';
import styles from './edges.module.css';
import { RedesignTick } from './redesign-tick';
import type { Redesign } from './use-redesign';

interface WorstEdgesProps {
  readonly map: EdgeMap;
  readonly redesign: Redesign;
  readonly onOpen: (edge: string) => void;
}

/** The edges at which most was lost, named by role and by moment. */
export function WorstEdges({ map, redesign, onOpen }: WorstEdgesProps) {
  const { voice, showIssues } = useSurroundings();
  const worst = map.worst.flatMap((id) => map.edges.filter((edge) => edge.id === id));
  return (
    <div>
      <h3 className={styles.heading}>Where most was lost</h3>
      {worst.length === 0 && <p className={styles.quiet}>On no edge did issues wait a whole day.</p>}
      <ol className={styles.worst}>
        {worst.map((edge, n) => (
          <li key={edge.id}>
            <p>
              <span className={styles.rank} aria-hidden="true">
                {n + 1}
              </span>
              {edgeSentence(edge, map, voice)}
            </p>
            <div className={styles.doings}>
              <PlainButton appearance="link" onClick={() => onOpen(edge.id)}>
                See the hand-offs
              </PlainButton>
              <PlainButton appearance="link" onClick={() => showIssues(`edges.of.${edge.id}`)}>
                Show {voice.count(edge.keys.length, 'issue', 'issues')}
              </PlainButton>
              <RedesignTick edge={edge} map={map} redesign={redesign} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
