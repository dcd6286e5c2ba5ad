import { useState } from 'react';
import type { ProofRun } from '#domain/proof/proof-run';
import { LONGEST_ADDRESS } from '../../../shared/src/components/page-surroundings';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { copyText } from '../signs/copy-text';
import styles from './proof.module.css';

/** A tenth of a second. */
const TENTH_MS = 100;

/** What exactly was asked, so that anybody can ask it again, when, and how long it took. */
export function AskedFor({ run }: { readonly run: ProofRun }) {
  const { voice, jqlUrl } = useSurroundings();
  const [copied, setCopied] = useState('');
  const { at, took, asked } = run;
  const address = asked === null ? '' : jqlUrl(asked);
  const copy = async (text: string) =>
    setCopied((await copyText(text)) ? 'Copied.' : 'This browser does not copy from here: mark the text and copy it.');
  return (
    <details className={styles.asked}>
      <summary>{asked === null ? 'When the app looked' : 'What was asked'}</summary>
      <p className={styles.quiet}>
        Asked {voice.moment(at)}; it took {took < TENTH_MS ? 'less than 0.1' : voice.number(took / 1000, 1)} s.
      </p>
      {asked !== null && (
        <>
          <code className={styles.jql}>{asked}</code>
          <p className={styles.acts}>
            <PlainButton compact onClick={() => void copy(asked)}>
              Copy the search
            </PlainButton>
            {address.length <= LONGEST_ADDRESS && (
              <a href={address} target="_blank" rel="noreferrer">
                Open it in Jira
              </a>
            )}
            <span role="status">{copied}</span>
          </p>
        </>
      )}
    </details>
  );
}
