import type { Instant, Milliseconds } from '#domain/history/instant';
import type { PhaseClock } from '#domain/session/session';

/** How the clock of a phase stands. It stays quiet until its end. */
export type ClockFace =
  | { readonly kind: 'running' | 'nearly-over' | 'over'; readonly text: string; readonly minutes: number }
  | { readonly kind: 'paused'; readonly text: string; readonly minutes: number };

/** From here on people are told that the phase ends soon. */
const NEARLY_MS: Milliseconds = 2 * 60_000;

/** @param now the server's time: every browser shows the same. */
export function clockFace(clock: PhaseClock, now: Instant): ClockFace {
  if (clock.kind === 'paused') return { kind: 'paused', ...told(clock.left) };
  const left = clock.endsAt - now;
  const kind = left <= 0 ? 'over' : left <= NEARLY_MS ? 'nearly-over' : 'running';
  return { kind, ...told(left) };
}

/** `11:40`, `1:02:05` from an hour on; of a phase that is over, by how much. Whole minutes beside it, for being read out. */
function told(left: Milliseconds): { text: string; minutes: number } {
  const seconds = Math.abs(left > 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60] as const;
  const two = (value: number) => String(value).padStart(2, '0');
  const text = parts[0] > 0 ? `${parts[0]}:${two(parts[1])}:${two(parts[2])}` : `${parts[1]}:${two(parts[2])}`;
  return { text, minutes: left > 0 ? Math.ceil(seconds / 60) : Math.floor(seconds / 60) };
}
