import { useMemo } from 'react';
import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import type { FreezeHead } from '#domain/post-mortem/freeze-head';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { ScrollBox } from '../../../shared/src/components/scroll-box';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { differingFacts } from './differing-facts';
import type { ReadFreeze } from './freeze-client';
import styles from './post-mortems.module.css';
import { useFrozen } from './use-frozen';

interface FreezeDifferencesProps {
  readonly before: FreezeHead;
  readonly evidence: ProjectEvidence;
  readonly read: (freezeId: string) => Promise<ReadFreeze>;
}

/** What stands otherwise in the facts than in the freeze before. */
export function FreezeDifferences({ before, evidence, read }: FreezeDifferencesProps) {
  const { voice } = useSurroundings();
  const [now, readAgain] = useFrozen(read, before.id);
  const older = now.kind === 'read' && now.read.snapshot.kind !== 'closed' ? now.read.snapshot.frozen.evidence : null;
  const differing = useMemo(() => (older === null ? [] : differingFacts(older, evidence, voice)), [older, evidence, voice]);
  if (now.kind === 'reading') return <p className={styles.quiet}>Comparing with the freeze of {voice.moment(before.at)}.</p>;
  if (now.kind === 'unread')
    return (
      <p className={styles.quiet}>
        The freeze of {voice.moment(before.at)} could not be read, so it is not compared.{' '}
        <PlainButton appearance="link" onClick={readAgain}>
          Try again
        </PlainButton>
      </p>
    );
  if (older === null) return <p className={styles.quiet}>The freeze of {voice.moment(before.at)} cannot be compared.</p>;
  if (differing.length === 0)
    return <p className={styles.quiet}>The facts are the same as in the freeze of {voice.moment(before.at)}.</p>;
  return (
    <ScrollBox label="Differing facts">
      <table className={styles.peopleTable}>
        <caption className={styles.caption}>What differs in the facts from the freeze before</caption>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">{voice.moment(before.at)}</th>
            <th scope="col">This one</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((fact) => (
            <tr key={fact.name}>
              <th scope="row">{fact.name}</th>
              <td>{fact.before}</td>
              <td>{fact.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
