import { useState } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { peopleHere } from './people-here';
import { PhaseClock } from './phase-clock';
import styles from './room.module.css';
import type { PhaseProps } from './screen-props';
import type { PanelShown } from './side-panel';
import { useToldPhase } from './use-told-phase';
import { WhoIsHere } from './who-is-here';

/** What is one click away. */
type Shown = 'here' | 'script' | 'why';

interface FrameHeadProps extends PhaseProps {
  readonly panel: PanelShown;
  readonly onPanel: (panel: PanelShown) => void;
}

/** Which phase it is, how long it still runs, who is here, what it is for; its script and its reason are one click away. */
export function FrameHead({ session, view, you, desk, phaseWords, panel, onPanel }: FrameHeadProps) {
  const say = useSay();
  const [shown, setShown] = useState<Shown | null>(null);
  const toggle = (part: Shown) => setShown(shown === part ? null : part);
  const open = session.items.questions.length;
  const present = peopleHere(view, session, you);
  const name = say('room.phase', {
    number: (session.phase ?? 0) + 1,
    of: session.agenda.phases.length,
    title: phaseWords.title,
  });
  useToldPhase(name);
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <h2 id="phase-heading" className={styles.title} tabIndex={-1}>
          {name}
        </h2>
        {session.clock !== null && <PhaseClock clock={session.clock} now={desk.serverNow} />}
        <PlainButton compact appearance="subtle" aria-expanded={shown === 'here'} onClick={() => toggle('here')}>
          <span aria-hidden className={styles.hereDot} />
          {say(present.live ? 'room.here' : 'room.cameIn', { here: present.here.length, of: view.people.length })}
        </PlainButton>
        <span className={styles.headTools}>
          <PlainButton compact appearance="subtle" disabled={!view.canUndo} onClick={() => void desk.undo()?.catch(() => {})}>
            {say('room.undo')}
          </PlainButton>
          <PlainButton
            compact
            appearance="subtle"
            aria-pressed={panel?.kind === 'questions'}
            onClick={() => onPanel(panel?.kind === 'questions' ? null : { kind: 'questions' })}
          >
            {say('room.questions', { n: open })}
          </PlainButton>
        </span>
      </div>
      {shown === 'here' && <WhoIsHere session={session} view={view} you={you} desk={desk} />}
      <div className={styles.goalLine}>
        <p className={styles.goal}>
          <b>{say('room.goal')}</b> {phaseWords.goal}
        </p>
        <span className={styles.goalHelp}>
          <PlainButton compact aria-expanded={shown === 'script'} onClick={() => toggle('script')}>
            {say('room.script')}
          </PlainButton>
          <PlainButton compact aria-expanded={shown === 'why'} onClick={() => toggle('why')}>
            {say('room.why')}
          </PlainButton>
        </span>
      </div>
      {shown === 'script' && (
        <blockquote className={styles.script} aria-label={say('room.scriptToRead')}>
          {phaseWords.script}
        </blockquote>
      )}
      {shown === 'why' && <p className={styles.whyStep}>{phaseWords.whyThisStep}</p>}
    </header>
  );
}
