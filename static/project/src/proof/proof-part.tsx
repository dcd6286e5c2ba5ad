import type { FollowedDecision } from '#contract/followed-decisions';
import { type Check, isAsked } from '#domain/loop/checks';
import { type Proposed, proposedFor } from '#domain/proof/proposed';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { VERDICT_NAMES } from '../decisions/decision-words';
import type { DecisionsDesk } from '../decisions/decisions-desk';
import { AskedFor } from './asked-for';
import { foundSentence } from './found-sentence';
import { KickOffs } from './kick-offs';
import styles from './proof.module.css';
import { RunAgain } from './run-again';

interface ProofPartProps {
  readonly decision: FollowedDecision;
  readonly check: Check;
  readonly desk: DecisionsDesk;
  /** The id of the heading above. */
  readonly home: string;
}

/** What is known of whether a decision holds: what was found, what is proposed, and the way to look again. A person decides. */
export function ProofPart({ decision, check, desk, home }: ProofPartProps) {
  const { verification } = decision.decided;
  const proposed = proposedFor(decision.followed, verification, check.id, decision.today);
  const asked = isAsked(check);
  const people = verification.kind === 'count' || verification.kind === 'period';
  if (!asked && proposed?.run == null) return null;
  return (
    <div className={styles.proof}>
      <Undone decision={decision} check={check} />
      {proposed !== null && <Told decision={decision} proposed={proposed} />}
      {proposed?.run != null && <AskedFor run={proposed.run} />}
      {asked && people && <KickOffs decision={decision} how={verification} desk={desk} home={home} />}
      {asked && !people && decision.mayAnswer && (
        <RunAgain decision={decision} check={check.id} desk={desk} isFirst={proposed === null} />
      )}
    </div>
  );
}

/** Why a check is asked again though it was answered. */
function Undone({ decision, check: { undone } }: Pick<ProofPartProps, 'decision' | 'check'>) {
  const { voice } = useSurroundings();
  const how = decision.decided.verification;
  if (undone === null || how.kind !== 'page') return null;
  return (
    <p className={styles.undone} title={voice.exact(undone.at)}>
      {undone.version === null
        ? `It is asked again: the page “${how.title}” is gone, as the app saw on ${voice.day(undone.on)}.`
        : `It is asked again: the page “${how.title}” no longer holds the words “${how.holds}”, as the app saw on ${voice.day(undone.on)} (version ${undone.version}).`}
    </p>
  );
}

function Told({ decision, proposed }: { readonly decision: FollowedDecision; readonly proposed: Proposed }) {
  const { voice } = useSurroundings();
  const { before, after } = foundSentence(decision.decided.verification, proposed, voice);
  const samples = proposed.run?.samples ?? [];
  return (
    <p>
      {before}
      {samples.length > 0 && ' ('}
      {samples.map((key, place) => (
        <span key={key}>
          {place > 0 && ', '}
          <IssueLink issue={key} />
        </span>
      ))}
      {samples.length > 0 && `${isMore(proposed, samples.length) ? ', …' : ''})`}
      {after} {proposed.run?.said != null && <q dir="auto">{proposed.run.said}</q>}{' '}
      <strong>
        Proposed:{' '}
        <span className={styles.verdict} data-verdict={proposed.proposes}>
          {VERDICT_NAMES[proposed.proposes].toLowerCase()}
        </span>
      </strong>
    </p>
  );
}

/** Whether there are more issues than are named: some are beyond the first few, or not shown to who looks. */
const isMore = ({ found }: Proposed, shown: number): boolean =>
  (found.kind === 'issues' && found.count > shown) || (found.kind === 'value' && found.issues > shown);
