import { useId } from 'react';
import type { FrameworkWords } from '#domain/framework/framework-words';
import { inPart } from '#domain/session/attendance';
import { PARTS, type Seat } from '#domain/session/preparation';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './preparation.module.css';

interface SeatRowProps {
  readonly seat: Seat;
  readonly words: FrameworkWords;
  readonly disabled: boolean;
  readonly onChange: (seat: Seat) => void;
  /** Takes the invitation back; null where that is not for this person, or not possible. */
  readonly onTakeBack: (() => void) | null;
}

/** One person: whose view they bring, whether they listen first, whether they come from outside the project. */
export function SeatRow({ seat, words, disabled, onChange, onTakeBack }: SeatRowProps) {
  const say = useSay();
  const id = useId();
  const name = useNames([seat.person])(seat.person) ?? '…';
  const { parts } = words.preparation;
  const tick = (key: 'listening' | 'outside', label: string) => (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={seat[key]}
        disabled={disabled}
        aria-label={`${name}: ${label}`}
        onChange={({ target }) => onChange({ ...seat, [key]: target.checked })}
      />
      {label}
    </label>
  );
  return (
    <li className={styles.seat}>
      <label className={styles.seatName} htmlFor={id}>
        {name}
      </label>
      <select
        id={id}
        className={styles.select}
        value={seat.part}
        disabled={disabled}
        onChange={({ target }) => onChange(inPart(seat, PARTS.find((part) => part === target.value) ?? seat.part))}
      >
        {PARTS.map((part) => (
          <option key={part} value={part}>
            {parts[part].name}
          </option>
        ))}
      </select>
      <span className={styles.ticks}>
        {(seat.part === 'sponsor' || seat.listening) && tick('listening', say('preparation.listening'))}
        {seat.part === 'facilitator' && tick('outside', say('preparation.outside'))}
        {onTakeBack !== null && (
          <PlainButton appearance="link" aria-label={say('preparation.takeBack.label', { name })} onClick={onTakeBack}>
            {say('preparation.takeBack')}
          </PlainButton>
        )}
      </span>
    </li>
  );
}
