import type { FollowedDecision } from '#contract/followed-decisions';
import type { Verification } from '#domain/session/verification';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { Voice } from '../../../shared/src/words/voice';
import type { DecisionsDesk } from '../decisions/decisions-desk';
import { KickOff } from './kick-off';
import { type ToLookAt, toLookAt } from './projects-beside';
import styles from './proof.module.css';

interface KickOffsProps {
  readonly decision: FollowedDecision;
  readonly how: Extract<Verification, { kind: 'count' | 'period' }>;
  readonly desk: DecisionsDesk;
  /** The id of the heading above. */
  readonly home: string;
}

/** The projects that began since the closing: of each, somebody says whether it has it. */
export function KickOffs({ decision, how, desk, home }: KickOffsProps) {
  const { voice } = useSurroundings();
  const beside = toLookAt(decision, how);
  const { first, more } = beside;
  const given = { decision, desk, home };
  return (
    <div>
      <p className={styles.quiet}>
        {how.kind === 'count'
          ? `To look at, in the next ${voice.number(how.count)}: `
          : `To look at, for ${voice.count(how.weeks, 'week', 'weeks')}: `}
        <span dir="auto">{how.what}</span>
      </p>
      {first.length + more.length + beside.hidden === 0 && (
        <p className={styles.quiet}>No project has begun since the closing. The app looks for new ones every day.</p>
      )}
      {first.length > 0 && (
        <ul aria-label="Projects to look at">
          {first.map((one) => (
            <KickOff key={one.project} {...given} one={one} />
          ))}
        </ul>
      )}
      {more.length > 0 && (
        <details className={styles.asked}>
          <summary>{`${voice.count(more.length, 'more project has begun', 'more projects have begun')} since`}</summary>
          {how.kind === 'count' && (
            <p className={styles.quiet}>
              What somebody sees there is kept, and does not count: the first {voice.number(how.count)} that began do.
            </p>
          )}
          <ul aria-label="More projects to look at">
            {more.map((one) => (
              <KickOff key={one.project} {...given} one={one} />
            ))}
          </ul>
        </details>
      )}
      {beside.hidden > 0 && <p className={styles.quiet}>{hiddenWords(beside, how, voice)}</p>}
    </div>
  );
}

/** What somebody who may not see them has to know of projects: others look there. */
function hiddenWords({ hidden, hiddenOpen }: ToLookAt, how: KickOffsProps['how'], voice: Voice): string {
  const begun = `${voice.count(hidden, 'project that you may not see has', 'projects that you may not see have')} begun as well.`;
  if (how.kind !== 'count' || hiddenOpen === 0) return begun;
  const [are, them] = hiddenOpen === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${begun} ${voice.number(hiddenOpen)} of the next ${voice.number(how.count)} ${are} still to be looked at, by somebody who may see ${them}.`;
}
