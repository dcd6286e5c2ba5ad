import { useSay } from '../../../shared/src/say/use-say';
import { Poll } from '../room/poll';
import { RefusedNotes } from '../room/refused-notes';
import type { PreparationProps } from '../room/screen-props';
import { StateNote } from '../room/state-note';
import { useSend } from '../room/use-send';
import { useWhySilent } from '../room/use-why-shut';
import { AgendaPart } from './agenda-part';
import { Background } from './background';
import { checklistOf } from './checklist';
import { ChecklistNav } from './checklist-nav';
import { EarlierPart } from './earlier-part';
import { FacilitatorPart } from './facilitator-part';
import { OwnNotesPart } from './own-notes-part';
import type { PartGiven } from './part-props';
import { PeoplePart } from './people-part';
import styles from './preparation.module.css';
import { StartButton } from './start-button';
import { TimePart } from './time-part';
import { usePrepare } from './use-prepare';

/** Before the meeting: who comes, who facilitates, how long, by which agenda; what each notes for themselves; and the button that begins it. */
export function PreparationPage(props: PreparationProps) {
  const { session, you, desk, view, words, door } = props;
  const say = useSay();
  const send = useSend(desk);
  const silent = useWhySilent(session, you);
  const { preparation, prepare } = usePrepare(props);
  const given: PartGiven = { ...props, preparation, prepare, shut: silent !== null };
  const { safety } = words.preparation;
  return (
    <section className={styles.page} aria-labelledby="preparation-heading">
      <div className={styles.head}>
        <h2 id="preparation-heading" className={styles.title}>
          {say(door.number === 2 ? 'preparation.title.followUp' : 'preparation.title')}
        </h2>
        {session.facilitator === you ? (
          <StartButton onStart={() => send({ kind: 'start' })} />
        ) : (
          <p className={styles.quiet}>{say('preparation.waits')}</p>
        )}
      </div>
      <div>
        <StateNote view={view} onAsk={desk.refresh} />
        <RefusedNotes desk={desk} view={view} />
        {silent !== null && <p className={styles.note}>{silent}</p>}
      </div>
      <ChecklistNav lines={checklistOf(preparation, (view.postMortem?.meeting ?? null) !== null)} />
      <div className={styles.parts}>
        <OwnNotesPart {...props} />
        <PeoplePart {...given} />
        <FacilitatorPart {...given} />
        <TimePart {...given} />
        <AgendaPart {...given} number={door.number} />
        <div className={styles.part}>
          <Poll {...props} poll="safety" {...safety} />
        </div>
        <EarlierPart door={door} />
      </div>
      <Background words={words} />
    </section>
  );
}
