import { useEffect } from 'react';
import { wordsOfPhase } from '#domain/framework/phase-words';
import { LatePart } from '../../../shared/src/components/late-part';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { FacilitatorBar } from '../facilitator/facilitator-bar';
import { ChairNote } from './chair-note';
import { FrameHead } from './frame-head';
import { MissingNote } from './missing-note';
import { NotesGo } from './notes-go';
import { PHASE_SCREENS } from './phase-screens';
import { RefusedNotes } from './refused-notes';
import { ReturnedNotes } from './returned-notes';
import styles from './room.module.css';
import type { ScreenProps } from './screen-props';
import type { PanelShown } from './side-panel';
import { StateNote } from './state-note';
import { useSend } from './use-send';
import { useUndoKey } from './use-undo-key';

interface PhaseFrameProps extends ScreenProps {
  readonly panel: PanelShown;
  readonly onPanel: (panel: PanelShown) => void;
}

/** One phase at a time: where we are, what it is for, what is still missing, and the work itself. */
export function PhaseFrame({ panel, onPanel, ...props }: PhaseFrameProps) {
  const { session, you, desk, view, words } = props;
  const send = useSend(desk);
  useUndoKey(desk);
  const here = session.joined.includes(you);
  useEffect(() => {
    if (!here) send({ kind: 'join' });
  }, [here, send]);
  const index = session.phase ?? 0;
  const phase = session.agenda.phases[index];
  if (phase === undefined) return null;
  const phaseWords = wordsOfPhase(session.agenda, phase, words);
  const Screen = PHASE_SCREENS[phase.kind];
  return (
    <section className={styles.frame} aria-labelledby="phase-heading">
      <FrameHead {...props} phase={phase} phaseWords={phaseWords} panel={panel} onPanel={onPanel} />
      {session.facilitator === you && <FacilitatorBar {...props} phase={phase} phaseWords={phaseWords} />}
      <div>
        <StateNote view={view} onAsk={desk.refresh} />
        <ChairNote {...props} />
        <RefusedNotes desk={desk} view={view} />
        <ReturnedNotes desk={desk} view={view} />
        <MissingNote session={session} view={view} />
        <NotesGo session={session} desk={desk} words={words} />
      </div>
      {/* Anew for each phase, so that a part that did not come once is asked for again. */}
      <LatePart key={phase.kind} name={phaseWords.title} waiting={<WaitingBlock height={360} />}>
        <div className={styles.screen}>
          <Screen {...props} phase={phase} phaseWords={phaseWords} />
        </div>
      </LatePart>
    </section>
  );
}
