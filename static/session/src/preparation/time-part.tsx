import { minutesOf } from '#domain/session/agenda';
import { afterTheEnd, lengthOf } from '#domain/session/meeting-time';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { useSay } from '../../../shared/src/say/use-say';
import { useEvidence } from '../writing/use-evidence';
import { endOfProject } from './end-of-project';
import { MeetingForm } from './meeting-form';
import { meetingOf } from './meeting-of';
import { Part } from './part';
import type { PartGiven } from './part-props';
import styles from './preparation.module.css';

/** Long enough for causes, short enough for decisions, and soon enough that people remember (S0-45, S3-10, S3-11). */
export function TimePart({ preparation, view, desk, evidence, words, plan }: PartGiven) {
  const say = useSay();
  const { voice } = useSurroundings();
  const { time } = words.preparation;
  const minutes = minutesOf(preparation.agenda);
  const length = lengthOf(minutes);
  const meeting = meetingOf(plan, view);
  const end = endOfProject(useEvidence(evidence));
  const days = afterTheEnd(end.day, meeting === null ? null : voice.dayOf(meeting.at), voice.dayOf(desk.serverNow()));
  return (
    <Part id="preparation-time" title={say('preparation.time')}>
      <p>
        {say('preparation.length', { n: minutes })} {length === 'fits' && time.whyNinety}
      </p>
      {length !== 'fits' && <p className={styles.note}>{length === 'too-short' ? time.tooShort : time.tooLong}</p>}
      <p>
        {meeting === null
          ? say('preparation.day.none')
          : say('preparation.day', { moment: voice.moment(meeting.at), zone: voice.zone })}
      </p>
      {plan.reading && <WaitingBlock height={72} />}
      {plan.mayChange && (
        <MeetingForm
          meeting={meeting}
          disabled={plan.saving}
          onKeep={(next) => void plan.change((settled) => ({ ...settled, meeting: next }))}
        />
      )}
      {end.day === null && end.why !== 'reading' && (
        <p className={styles.quiet}>
          {say(`preparation.end.${end.why}`)} {time.withinAWeek}
        </p>
      )}
      {days.kind === 'within-a-week' && (
        <p>
          {say(days.days < 0 ? 'preparation.beforeEnd' : 'preparation.inAWeek', {
            n: Math.abs(days.days),
            day: voice.day(days.ended),
          })}
        </p>
      )}
      {(days.kind === 'later' || (days.kind === 'day-not-agreed' && days.days >= 0)) && (
        <p className={days.kind === 'later' ? styles.note : undefined}>
          {say(days.kind === 'later' ? 'preparation.late' : 'preparation.endedAgo', { n: days.days, day: voice.day(days.ended) })}{' '}
          {time.withinAWeek}
        </p>
      )}
      <p className={styles.quiet}>{time.secondSession}</p>
    </Part>
  );
}
