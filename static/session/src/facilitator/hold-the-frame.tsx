import type { RoomWords } from '#domain/framework/room-words';
import type { PhaseKind } from '#domain/session/agenda';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './facilitator.module.css';

interface HoldTheFrameProps {
  /** What to say in this phase when somebody slips into blame; null where nobody is likely to. */
  readonly holdTheFrame: string | null;
  readonly words: RoomWords;
  readonly kind: PhaseKind;
}

/** A private note: what to say when the talk turns to a person, and when it turns to remedies too early. */
export function HoldTheFrame({ holdTheFrame, words, kind }: HoldTheFrameProps) {
  const say = useSay();
  return (
    <div className={styles.tool}>
      <p className={styles.permission}>{say('facilitator.hold.permission')}</p>
      {holdTheFrame !== null && <p className={styles.line}>{holdTheFrame}</p>}
      {BEFORE_REMEDIES.has(kind) && <p className={styles.line}>{words.notYetRemedies}</p>}
      <table className={styles.redirects}>
        <thead>
          <tr>
            <th scope="col">{say('facilitator.hold.heard')}</th>
            <th scope="col">{say('facilitator.hold.say')}</th>
          </tr>
        </thead>
        <tbody>
          {words.redirects.map(({ instead, say: better }) => (
            <tr key={instead}>
              <td>{instead}</td>
              <td>{better}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** While frictions are still being told and looked into, nobody mends anything (S0-13). */
const BEFORE_REMEDIES: ReadonlySet<PhaseKind> = new Set(['frictions', 'sorting', 'upstream', 'edges', 'whys']);
