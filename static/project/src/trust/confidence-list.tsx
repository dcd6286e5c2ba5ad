import type { TrustLevel, TrustReport } from '#domain/evidence/trust/trust-report';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { claimName, claimsByReason, claimsOf } from '../../../shared/src/words/confidence-words';
import { levelName } from '../../../shared/src/words/level-words';
import styles from './trust.module.css';

/** How sure each claim is: those that need care with the reason, those that are sure in one line. */
export function ConfidenceList({ report }: { readonly report: TrustReport }) {
  const { voice } = useSurroundings();
  const sure = claimsOf(report, 'sure');
  return (
    <dl className={styles.claims}>
      {(['hint', 'fair'] satisfies TrustLevel[]).flatMap((level) =>
        claimsByReason(report, level, voice).map(({ claims, reason }) => (
          <div key={reason} className={styles.claim} data-claim={claims.join(' ')}>
            <dt>
              <Level level={level} /> <span>{claims.map(claimName).join(', ')}</span>
            </dt>
            <dd>{reason}</dd>
          </div>
        )),
      )}
      {sure.length > 0 && (
        <div className={styles.claim} data-claim="sure">
          <dt>
            <Level level="sure" />
          </dt>
          <dd>
            {sure.map(claimName).join(' · ')}
            {(sure.includes('moments') || sure.includes('signs')) &&
              '. Each key moment and each sign says for itself how sure it is.'}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Level({ level }: { readonly level: TrustLevel }) {
  return (
    <span className={styles.level} data-level={level}>
      {levelName[level]}
    </span>
  );
}
