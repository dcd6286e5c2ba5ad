import { useMemo, useState } from 'react';
import { largestSteps, type ScopeStep } from '../../../shared/src/charts/scope-shape';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './chapters.module.css';

const AT_FIRST = 6;
const MOST_KEYS = 6;

const HOW: Readonly<Record<ScopeStep['how'], string>> = { created: 'created', 'moved-in': 'moved in', 'moved-out': 'taken out' };

/** Each change of scope after the baseline: when, by whom, which issues. The largest at first, in the order of time; people are never ranked. */
export function ScopeChanges({ title, steps }: { readonly title: string; readonly steps: readonly ScopeStep[] }) {
  const { voice, showIssues } = useSurroundings();
  const [all, setAll] = useState(false);
  const largest = useMemo(() => largestSteps(steps, AT_FIRST), [steps]);
  const shown = all ? steps : largest;
  const nameOf = useNames(shown.map((step) => step.by));
  if (steps.length === 0) return null;
  return (
    <div className={styles.list}>
      <h3 className={styles.subheading}>{title}</h3>
      <ol className={styles.rows} data-long={all || undefined}>
        {shown.map((step) => {
          const who = nameOf(step.by);
          const keys = [...new Set(step.changes.map((change) => change.key))];
          return (
            <li key={`${step.date} ${step.how} ${step.by}`} className={styles.change}>
              <span className={styles.when} title={voice.fullDay(step.date)}>
                {voice.day(step.date)}
              </span>
              <span>
                {voice.count(keys.length, 'issue', 'issues')} {HOW[step.how]}
                {who !== null && ` by ${who}`}
              </span>
              <span className={styles.keys}>
                {keys.slice(0, MOST_KEYS).map((key) => (
                  <IssueLink key={key} issue={key} />
                ))}
                {keys.length > MOST_KEYS && (
                  <PlainButton appearance="link" onClick={() => showIssues(`added.${step.date}`)}>
                    and {voice.number(keys.length - MOST_KEYS)} more
                  </PlainButton>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {steps.length > AT_FIRST && (
        <PlainButton appearance="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show the largest only' : `Show all ${voice.number(steps.length)} changes`}
        </PlainButton>
      )}
    </div>
  );
}
