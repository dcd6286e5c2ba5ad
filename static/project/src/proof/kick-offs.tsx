import type { FollowedDecision } from '#contract/followed-decisions';
import type { Verification } from '#domain/session/verification';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import type { DecisionsDesk } from '../decisions/decisions-desk';
import { useSend } from '../decisions/use-send';
import { type ProjectBeside, toLookAt } from './projects-beside';
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
  const { first, more, hidden } = toLookAt(decision, how);
  const given = { decision, desk, home };
  return (
    <div>
      <p className={styles.quiet}>
        {how.kind === 'count'
          ? `To look at, in the next ${voice.number(how.count)}: `
          : `To look at, for ${voice.count(how.weeks, 'week', 'weeks')}: `}
        <span dir="auto">{how.what}</span>
      </p>
      {first.length === 0 && (
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
          <ul aria-label="More projects to look at">
            {more.map((one) => (
              <KickOff key={one.project} {...given} one={one} />
            ))}
          </ul>
        </details>
      )}
      {hidden > 0 && (
        <p className={styles.quiet}>
          {`${voice.count(hidden, 'project that you may not see has', 'projects that you may not see have')} begun as well.`}
        </p>
      )}
    </div>
  );
}

function KickOff({ decision, desk, home, one }: Omit<KickOffsProps, 'how'> & { readonly one: ProjectBeside }) {
  const { voice } = useSurroundings();
  const { project, began, look } = one;
  const nameOf = useNames([look?.by ?? null]);
  const { sending, problem, send } = useSend(home);
  const tell = (has: boolean) => void send(() => desk.kickOff({ id: decision.id, project, has, sentence: '' }));
  const act = (has: boolean) => (
    <PlainButton
      compact
      aria-label={`${has ? 'Has it' : 'Has not'}: ${project}`}
      aria-pressed={look?.has === has}
      aria-disabled={sending || undefined}
      onClick={() => sending || look?.has === has || tell(has)}
    >
      {look?.has === has && '✓ '}
      {has ? 'Has it' : 'Has not'}
    </PlainButton>
  );
  return (
    <li className={styles.kickOff}>
      <span className={styles.project}>
        <strong>{project}</strong>{' '}
        <span className={styles.quiet}>{began === null ? 'the project itself' : `began ${voice.day(began)}`}</span>
      </span>
      {decision.mayAnswer && (
        <span className={styles.acts}>
          {act(true)}
          {act(false)}
        </span>
      )}
      {look !== null && (
        <span className={styles.quiet} title={voice.exact(look.at)}>
          {!decision.mayAnswer && (look.has ? 'has it; ' : 'has not; ')}
          {look.sentence !== '' && <q dir="auto">{look.sentence}</q>} {nameOf(look.by) ?? '…'}, {voice.day(voice.dayOf(look.at))}
        </span>
      )}
      {problem !== null && <span role="alert">{problem}</span>}
    </li>
  );
}
