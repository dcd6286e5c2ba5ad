import { useId } from 'react';
import type { SummaryPerson } from '#contract/summaries';
import type { FrameworkWords } from '#domain/framework/framework-words';
import type { PersonId } from '#domain/history/issue-key';
import { PARTS } from '#domain/session/preparation';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { AddReader } from './add-reader';
import styles from './summary.module.css';
import type { SummaryDesk } from './summary-desk';
import type { Asked } from './summary-desk-view';

interface ReadersPartProps {
  readonly people: readonly SummaryPerson[];
  /** Who has published it: they need not be told. */
  readonly publisher: PersonId | null;
  readonly summary: SummaryDesk;
  readonly asked: Asked;
  /** Null where Jira does not say it. */
  readonly projectKey: string | null;
  readonly words: FrameworkWords;
  readonly mayWrite: boolean;
}

/** Who is told of the summary: everybody invited, and those who were not there and need to read it. */
export function ReadersPart({ people, publisher, summary, asked, projectKey, words, mayWrite }: ReadersPartProps) {
  const say = useSay();
  const id = useId();
  const { voice } = useSurroundings();
  const nameOf = useNames(people.map(({ accountId }) => accountId));
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h4 className={styles.sectionTitle} id={id}>
        {say('summary.people')}
      </h4>
      <ul className={styles.people}>
        {people.map(({ accountId, role, as, toldAt }) => {
          const name = nameOf(accountId) ?? '…';
          return (
            <li key={accountId} className={styles.person}>
              <span className={styles.name}>{name}</span>
              <span className={styles.quiet}>
                {[as === 'reader' && say('summary.reads'), role !== null && roleWords(role, words)].filter(Boolean).join(', ')}
              </span>
              <span className={styles.quiet}>
                {toldAt !== null && say('summary.toldAt', { at: voice.moment(toldAt) })}
                {toldAt === null && say(accountId === publisher ? 'summary.publishedIt' : 'summary.notTold')}
              </span>
              {mayWrite && as === 'reader' && (
                <PlainButton
                  compact
                  appearance="link"
                  disabled={asked === 'asking'}
                  aria-label={say('summary.takeOff.label', { name })}
                  onClick={() => void summary.setReader(accountId, role, false)}
                >
                  {say('summary.takeOff')}
                </PlainButton>
              )}
            </li>
          );
        })}
      </ul>
      {mayWrite && (
        <AddReader
          projectKey={projectKey}
          known={people.map(({ accountId }) => accountId)}
          words={words}
          disabled={asked === 'asking'}
          onAdd={(person, role) => summary.setReader(person, role, true)}
        />
      )}
      {asked !== null && asked !== 'asking' && (
        <p className={styles.problem} role="alert">
          {say('summary.reader.notKept', { problem: asked.problem })}
        </p>
      )}
    </section>
  );
}

/** A part in the reader's language; a word of the team's own as it is. */
function roleWords(role: string, words: FrameworkWords): string {
  const part = PARTS.find((one) => one === role);
  return part === undefined ? role : words.preparation.parts[part].name;
}
