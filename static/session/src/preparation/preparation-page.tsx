import { useSay } from '../../../shared/src/say/use-say';
import { OpenInJira } from '../door/open-in-jira';
import { useInJira } from '../door/use-in-jira';
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
import { EvidencePart } from './evidence-part';
import { FacilitatorPart } from './facilitator-part';
import { meetingOf } from './meeting-of';
import { OwnNotesPart } from './own-notes-part';
import type { PartGiven } from './part-props';
import { PeoplePart } from './people-part';
import styles from './preparation.module.css';
import { StartButton } from './start-button';
import { TimePart } from './time-part';
import { useMeetingDay } from './use-meeting-day';
import { usePlan } from './use-plan';
import { usePrepare } from './use-prepare';

/** Before the meeting: who comes, who facilitates, how long, by which agenda; what each notes for themselves; and the button that begins it. */
export function PreparationPage(props: PreparationProps) {
  const { session, you, desk, view, words, door, host } = props;
  const say = useSay();
  const send = useSend(desk);
  const silent = useWhySilent(session, you);
  const { preparation, prepare } = usePrepare(props);
  const plan = usePlan(props);
  const inJira = useInJira(view.postMortem);
  const given: PartGiven = { ...props, preparation, prepare, shut: silent !== null, plan, inJira };
  const meetingDay = useMeetingDay(props, meetingOf(plan, view));
  const { safety } = words.preparation;
  return (
    <section className={styles.page} aria-labelledby="preparation-heading">
      <div className={styles.head}>
        <h2 id="preparation-heading" className={styles.title}>
          {say(door.number === 2 ? 'preparation.title.followUp' : 'preparation.title')}
        </h2>
        <div className={styles.acts}>
          {host === 'confluence' && inJira !== null && <OpenInJira address={inJira.address} />}
          {session.facilitator === you ? (
            <StartButton onStart={() => send({ kind: 'start' })} />
          ) : (
            <p className={styles.quiet}>{say('preparation.waits')}</p>
          )}
        </div>
      </div>
      <div>
        <StateNote view={view} onAsk={desk.refresh} />
        <RefusedNotes desk={desk} view={view} />
        {silent !== null && <p className={styles.note}>{silent}</p>}
      </div>
      <ChecklistNav lines={checklistOf(preparation, meetingDay)} />
      <div className={styles.parts}>
        <OwnNotesPart {...props} />
        <PeoplePart {...given} />
        <FacilitatorPart {...given} />
        <TimePart {...given} />
        <EvidencePart {...given} />
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
