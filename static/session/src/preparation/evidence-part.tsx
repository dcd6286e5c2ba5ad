import { useSurroundings } from '../../../shared/src/components/surroundings';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { useSay } from '../../../shared/src/say/use-say';
import { OpenInJira } from '../door/open-in-jira';
import { Part } from './part';
import type { PartGiven } from './part-props';
import styles from './preparation.module.css';

/** Whether there is evidence to speak about, and the way to freeze some: it is read and frozen in Jira. Nothing for those who may not see it. */
export function EvidencePart({ plan, inJira, host }: Pick<PartGiven, 'plan' | 'inJira' | 'host'>) {
  const say = useSay();
  const { voice } = useSurroundings();
  if (plan.reading)
    return (
      <Part id="preparation-evidence" title={say('preparation.evidence')}>
        <WaitingBlock height={72} />
      </Part>
    );
  if (plan.postMortem === null) return null;
  const newest = plan.postMortem.freezes.at(-1) ?? null;
  return (
    <Part id="preparation-evidence" title={say('preparation.evidence')}>
      <p className={newest === null ? styles.note : undefined}>
        {newest === null
          ? `${say('preparation.evidence.none')} ${say(host === 'jira' ? 'preparation.evidence.how.jira' : 'preparation.evidence.how')}`
          : say('preparation.evidence.frozen', { moment: voice.moment(newest.at), n: newest.issues })}
      </p>
      {host === 'confluence' && inJira !== null && (
        <p>
          <OpenInJira address={inJira.address} />
        </p>
      )}
    </Part>
  );
}
