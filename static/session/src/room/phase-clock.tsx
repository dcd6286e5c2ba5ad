import { useEffect, useState } from 'react';
import type { Instant } from '#domain/history/instant';
import type { PhaseClock as Clock } from '#domain/session/session';
import type { SayKey } from '../../../shared/src/say/say';
import { useSay } from '../../../shared/src/say/use-say';
import { type ClockFace, clockFace } from './clock-face';
import styles from './room.module.css';

const SHOWN = {
  running: 'room.clock.running',
  'nearly-over': 'room.clock.nearlyOver',
  over: 'room.clock.over',
  paused: 'room.clock.paused',
} as const satisfies Record<ClockFace['kind'], SayKey>;

const SPOKEN = {
  running: 'room.clock.spoken.running',
  'nearly-over': 'room.clock.spoken.running',
  over: 'room.clock.spoken.over',
  paused: 'room.clock.spoken.paused',
} as const satisfies Record<ClockFace['kind'], SayKey>;

interface PhaseClockProps {
  readonly clock: Clock;
  /** The server's time. */
  readonly now: () => Instant;
}

/** How much of the phase is left. It is read out when it is nearly over and when it is over, not by the second. */
export function PhaseClock({ clock, now }: PhaseClockProps) {
  const say = useSay();
  const [at, setAt] = useState(now);
  useEffect(() => {
    setAt(now());
    if (clock.kind === 'paused') return;
    const timer = setInterval(() => setAt(now()), 1000);
    return () => clearInterval(timer);
  }, [clock, now]);
  const { kind, text, minutes } = clockFace(clock, at);
  const spoken = kind === 'nearly-over' ? say('room.clock.nearly') : kind === 'over' ? say('room.clock.isOver') : '';
  return (
    <span className={styles.clock} data-clock={kind}>
      <span role="timer" aria-label={say(SPOKEN[kind], { n: minutes })}>
        {say(SHOWN[kind], { time: text })}
      </span>
      <span className={styles.heard} role="status">
        {spoken}
      </span>
    </span>
  );
}
