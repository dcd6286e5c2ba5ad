import { useEffect, useId, useState } from 'react';
import type { Meeting } from '#domain/post-mortem/post-mortem';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { instantOfWallTime, type WallTime, wallTimeOf } from '../../../shared/src/words/wall-time';
import styles from './invite.module.css';

interface MeetingFormProps {
  readonly meeting: Meeting | null;
  readonly disabled: boolean;
  readonly onKeep: (meeting: Meeting | null) => void;
}

/** Proposed where none is agreed: an hour at which most people are at work. */
const NONE: WallTime = { day: '', time: '10:00' };

/** Day and time of the meeting, in the viewer's zone. Without a day none is agreed. */
export function MeetingForm({ meeting, disabled, onKeep }: MeetingFormProps) {
  const say = useSay();
  const id = useId();
  const { voice } = useSurroundings();
  const { zone } = voice;
  const at = meeting?.at ?? null;
  const [typed, setTyped] = useState<WallTime>(NONE);
  useEffect(() => setTyped(at === null ? NONE : wallTimeOf(at, zone)), [at, zone]);
  const next = instantOfWallTime(typed, zone);
  const isCleared = typed.day === '';
  const changes = isCleared ? at !== null : next !== at;
  return (
    <div className={styles.invite}>
      <div className={styles.fields}>
        <label className={styles.field}>
          <span className={styles.label}>{say('preparation.meeting.day')}</span>
          <input
            type="date"
            className={styles.input}
            value={typed.day}
            disabled={disabled}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => setTyped({ ...typed, day: target.value })}
          />
        </label>
        <label className={styles.field}>
          <span className={styles.label}>{say('preparation.meeting.time')}</span>
          <input
            type="time"
            className={styles.input}
            value={typed.time}
            disabled={disabled}
            onChange={({ target }) => setTyped({ ...typed, time: target.value })}
          />
        </label>
        <PlainButton
          disabled={disabled || !changes || (!isCleared && next === null)}
          onClick={() => onKeep(isCleared || next === null ? null : { at: next, zone })}
        >
          {say(isCleared && at !== null ? 'preparation.meeting.clear' : 'preparation.meeting.keep')}
        </PlainButton>
      </div>
      {/* A browser writes the field by its own language, not by the viewer's: the day is said in words as well. */}
      <p className={styles.quiet} id={`${id}-hint`}>
        {next !== null && `${voice.fullDay(voice.dayOf(next))}. `}
        {say(!isCleared && next === null ? 'preparation.meeting.noTime' : 'preparation.meeting.hint', { zone })}
      </p>
    </div>
  );
}
