import { useRef, useState } from 'react';
import type { FollowedDecision } from '#contract/followed-decisions';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import type { DecisionsDesk } from '../decisions/decisions-desk';
import { useSend } from '../decisions/use-send';
import { HasNotForm } from './has-not-form';
import type { ProjectBeside } from './projects-beside';
import styles from './proof.module.css';

interface KickOffProps {
  readonly decision: FollowedDecision;
  readonly one: ProjectBeside;
  readonly desk: DecisionsDesk;
  /** The id of the heading above. */
  readonly home: string;
}

/** One project that began since: what somebody saw there, and whether it has what was decided. */
export function KickOff({ decision, one: { project, began, look }, desk, home }: KickOffProps) {
  const { voice } = useSurroundings();
  const nameOf = useNames([look?.by ?? null]);
  return (
    <li className={styles.kickOff}>
      <span className={styles.project}>
        <strong>{project}</strong>{' '}
        <span className={styles.quiet}>{began === null ? 'the project itself' : `began ${voice.day(began)}`}</span>
      </span>
      {decision.mayAnswer && <Acts decision={decision} project={project} look={look} desk={desk} home={home} />}
      {look !== null && (
        <span className={styles.quiet} title={voice.exact(look.at)}>
          {!decision.mayAnswer && (look.has ? 'has it; ' : 'has not; ')}
          {look.sentence !== '' && <q dir="auto">{look.sentence}</q>} {nameOf(look.by) ?? '…'}, {voice.day(voice.dayOf(look.at))}
        </span>
      )}
    </li>
  );
}

type ActsProps = Pick<KickOffProps, 'decision' | 'desk' | 'home'> & Pick<ProjectBeside, 'project' | 'look'>;

function Acts({ decision, project, look, desk, home }: ActsProps) {
  const [asking, setAsking] = useState(false);
  const buttons = useRef<HTMLSpanElement>(null);
  const { sending, problem, send } = useSend(home);
  const tell = (has: boolean, sentence: string) => desk.kickOff({ id: decision.id, project, has, sentence });
  const close = () => {
    setAsking(false);
    buttons.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  return (
    <>
      <span className={styles.acts} ref={buttons}>
        <PlainButton
          compact
          aria-label={`Has it: ${project}`}
          aria-pressed={look?.has === true}
          aria-disabled={sending || undefined}
          onClick={() => sending || look?.has === true || void send(() => tell(true, ''))}
        >
          {look?.has === true && '✓ '}Has it
        </PlainButton>
        <PlainButton
          compact
          aria-label={`Has not: ${project}`}
          aria-pressed={look?.has === false}
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {look?.has === false && '✓ '}Has not
        </PlainButton>
      </span>
      {problem !== null && <span role="alert">{problem}</span>}
      {asking && (
        <div className={styles.lacking}>
          <HasNotForm
            project={project}
            before={look?.has === false ? look.sentence : ''}
            tell={(sentence) => tell(false, sentence)}
            home={home}
            onClose={close}
          />
        </div>
      )}
    </>
  );
}
