import type { LeftOpen } from '#contract/endings';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './ending.module.css';
import { checkWords, openWords } from './left-words';

/** What the viewer may not read stands without its words. */
const UNREAD = 'A decision that you may not read';

/** What is left behind by whoever ends the post-mortem now: decisions that are open, and checks without an answer. */
export function LeftOpenList({ left: { decisions, checks } }: { readonly left: LeftOpen }) {
  const { voice } = useSurroundings();
  const nameOf = useNames(decisions.map(({ owner }) => owner));
  return (
    <ul className={styles.left} aria-label="What is left">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <span dir="auto">{decision.text ?? UNREAD}</span>
          <span className={styles.quiet}>
            {decision.key !== null && (
              <>
                <IssueLink issue={decision.key} />{' '}
              </>
            )}
            {[decision.owner !== null && (nameOf(decision.owner) ?? '…'), openWords(decision, voice)].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
      {checks.map((check) => (
        <li key={`${check.decision} ${check.days}`}>
          <span dir="auto">{check.text ?? UNREAD}</span>
          <span className={styles.quiet}>
            {check.key !== null && (
              <>
                <IssueLink issue={check.key} />{' '}
              </>
            )}
            {checkWords(check, voice)}
          </span>
        </li>
      ))}
    </ul>
  );
}
