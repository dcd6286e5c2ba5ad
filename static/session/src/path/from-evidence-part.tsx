import type { Edge, EdgeMap } from '#domain/evidence/edges/edge-map';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import said from '../room/said.module.css';
import type { PhaseProps } from '../room/screen-props';
import { useEvidence } from '../writing/use-evidence';
import { useItemWriter } from '../writing/use-item-writer';
import { proposedPath } from './from-evidence';
import styles from './path.module.css';
import { takenOver } from './take-over';

const DAY_MS = 86_400_000;
const daysIn = (ms: number): number => Math.round(ms / DAY_MS);

/** What the project's own history shows of the path, and one press to start from it. */
export function FromEvidence(props: PhaseProps & { readonly shut: boolean }) {
  const say = useSay();
  const read = useEvidence(props.evidence);
  if (read === null) return <p className={said.quiet}>{say('path.evidence.reading')}</p>;
  if (read.kind !== 'frozen') return null;
  const map = read.frozen.findings?.edges ?? null;
  if (map === null || map.why !== null) return <p className={said.quiet}>{say('path.evidence.none')}</p>;
  return <FromMap {...props} map={map} />;
}

function FromMap({ map, desk, session, shut }: PhaseProps & { readonly shut: boolean; readonly map: EdgeMap }) {
  const say = useSay();
  const { voice } = useSurroundings();
  const writer = useItemWriter(desk);
  const proposed = proposedPath(map);
  if (proposed === null) return null;
  const momentOf = ({ worstWeek, handOffs, waitMs }: Edge) =>
    say('path.evidence.moment', { week: voice.day(worstWeek.monday), days: daysIn(waitMs), n: handOffs });
  const { steps, edges } = takenOver(proposed, session.items.steps, () => desk.newItem(), momentOf);
  const newEdges = edges.filter(({ id }) => !session.items.edges.some((edge) => edge.id === id));
  // Whoever took it over: it is there for everybody.
  const taken = steps.length + newEdges.length === 0;
  const take = () => {
    for (const { id, draft } of steps) writer.add('steps', draft, id);
    for (const { id, draft } of newEdges) writer.add('edges', draft, id);
  };
  const { between, inside } = map.seams;
  return (
    <div className={styles.evidence}>
      <p>
        {say('path.evidence.seams', { between: daysIn(between.waitMs), inside: daysIn(inside.waitMs), n: between.handOffs })}{' '}
        {say('path.evidence.roles', { n: proposed.roles.length })}
      </p>
      <PlainButton disabled={shut || taken} onClick={take}>
        {say(taken ? 'path.evidence.taken' : 'path.evidence.take', { n: proposed.worst.length })}
      </PlainButton>
    </div>
  );
}
