import type { FollowedDecision } from '#contract/followed-decisions';
import type { Check } from '#domain/loop/checks';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import { CheckItem } from './check-item';
import { DateMoves } from './date-moves';
import { verificationWords } from './decision-words';
import styles from './decisions.module.css';
import type { DecisionsDesk } from './decisions-desk';
import { DropReasons } from './drop-reasons';
import { jiraDiffers } from './jira-differs';
import { WinsOfDecision } from './wins-of-decision';

interface DecisionDetailsProps {
  readonly decision: FollowedDecision;
  readonly checks: readonly Check[];
  readonly desk: DecisionsDesk;
  /** The id of the heading above. */
  readonly home: string;
}

/** What was decided, what Jira says now, each check with its answers, each date move with its reason. */
export function DecisionDetails({ decision, checks, desk, home }: DecisionDetailsProps) {
  const { voice } = useSurroundings();
  const { decided, followed } = decision;
  const nameOf = useNames([decided.owner]);
  const differs = jiraDiffers(decision, nameOf(decided.owner) ?? '…', voice);
  return (
    <div className={styles.details}>
      <dl className={styles.facts}>
        <div>
          <dt>Done when</dt>
          <dd dir="auto">{decided.done}</dd>
        </div>
        <div>
          <dt>Verified by</dt>
          <dd dir="auto">{verificationWords(decided.verification, voice)}</dd>
        </div>
      </dl>
      {differs.length > 0 && (
        <ul className={styles.differs}>
          {differs.map((sentence) => (
            <li key={sentence} dir="auto">
              {sentence}
            </li>
          ))}
        </ul>
      )}
      <WinsOfDecision decision={decision} desk={desk} home={home} />
      <DropReasons decision={decision} desk={desk} home={home} />
      <DateMoves decision={decision} desk={desk} home={home} />
      {checks.length > 0 ? (
        <ul aria-label="Checks">
          {checks.map((check) => (
            <CheckItem key={`${check.id.closing} ${check.id.days}`} decision={decision} check={check} desk={desk} home={home} />
          ))}
        </ul>
      ) : (
        followed.told.standing.kind === 'open' && (
          <p className={styles.quiet}>
            30 and 90 days after its issue is closed, the app asks here whether the change is in place, and whether it helped.
          </p>
        )
      )}
    </div>
  );
}
