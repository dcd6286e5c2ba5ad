import type { Verdict } from '#domain/account/verdict';
import { VERDICTS } from './account-words';
import styles from './accounts.module.css';

const SIGNS = { shown: '✓', contradicted: '≠', 'not-shown': '?' } as const;

/** What Jira says to a statement, in words and with a sign; colour only adds to them. */
export function VerdictLabel({ verdict }: { readonly verdict: Verdict['verdict'] }) {
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <span aria-hidden="true">{SIGNS[verdict]}</span> {VERDICTS[verdict]}
    </span>
  );
}
