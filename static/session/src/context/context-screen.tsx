import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { useSay } from '../../../shared/src/say/use-say';
import { NothingFrozen } from '../room/nothing-frozen';
import { Prompts } from '../room/prompts';
import type { PhaseProps } from '../room/screen-props';
import { useEvidenceAgain } from '../writing/use-evidence';
import styles from './context.module.css';
import { FactsCard } from './facts-card';

/** Facts only, no opinion: what was frozen of the project, as far as this person may see it. */
export function ContextScreen({ evidence, phaseWords, view, host }: PhaseProps) {
  const say = useSay();
  const [read, lookAgain] = useEvidenceAgain(evidence);
  return (
    <>
      <p className={styles.factsOnly}>{say('context.factsOnly')}</p>
      {read === null && <WaitingBlock height={240} />}
      {read?.kind === 'frozen' && <FactsCard frozen={read.frozen} />}
      {read?.kind === 'not-yours-to-see' && <p className={styles.none}>{say('context.notYours')}</p>}
      {read?.kind === 'nothing-frozen' && (
        <NothingFrozen view={view} host={host} without={say('context.nothingFrozen')} onLookAgain={lookAgain} />
      )}
      {read?.kind === 'unread' && <p className={styles.none}>{say('context.unread', { problem: read.problem })}</p>}
      <Prompts prompts={phaseWords.prompts} />
    </>
  );
}
