import type { NamedHere } from '#contract/decisions-across';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { Section } from '../../../shared/src/components/section';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { PersonName } from '../decisions/person-name';
import styles from './recurrence.module.css';

const STANDS: Readonly<Record<NamedHere['standing'], string>> = {
  open: 'still open there',
  done: 'done there',
  dropped: 'dropped there',
};

/** Decisions of other teams that named this project as one where the same could strike (S3-2). */
export function NamedPart({ named }: { readonly named: readonly NamedHere[] }) {
  const { voice } = useSurroundings();
  const many = voice.count(named.length, 'decision', 'decisions');
  return (
    <Section
      id="named"
      title="Decisions elsewhere that named this project"
      sentence={`${many} of other teams, with an issue that you may see: they asked where else the same cause could strike, and named this project. Ask them before the next kick-off.`}
    >
      <ul>
        {named.map(({ id, text, key, owner, postMortemTitle, standing, cameBack, whereElse }) => (
          <li key={id} className={styles.named}>
            <h3 className={styles.text} dir="auto">
              {text}
            </h3>
            <p className={styles.facts}>
              <IssueLink issue={key} />
              <span>{STANDS[standing]}</span>
              {cameBack && (
                <strong className={styles.mark} data-stands>
                  Did not hold: it came back
                </strong>
              )}
              <PersonName person={owner} />
              <span className={styles.quiet}>from {postMortemTitle}</span>
            </p>
            {whereElse !== '' && (
              <p className={styles.quiet}>
                Where else: <q dir="auto">{whereElse}</q>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
