import type { Milliseconds } from '#domain/history/instant';
import type { SummaryClock } from '#domain/summary/clock';
import type { Say } from '../../../shared/src/say/say';

const HOUR: Milliseconds = 3_600_000;
/** From so many hours on one counts days. */
const IN_DAYS = 48;

/** How the summary stands to its 48 hours: quiet, in whole hours and days. */
export function clockWords(clock: SummaryClock, say: Say): string {
  switch (clock.kind) {
    case 'due': {
      const hours = Math.floor(clock.left / HOUR);
      return hours === 0 ? say('summary.clock.lastHour') : say('summary.clock.left', { n: hours });
    }
    case 'late': {
      const hours = Math.floor(clock.by / HOUR);
      if (hours === 0) return say('summary.clock.justLate');
      return hours < IN_DAYS
        ? say('summary.clock.hoursLate', { n: hours })
        : say('summary.clock.daysLate', { n: Math.floor(hours / 24) });
    }
    case 'not-awaited':
      return say('summary.clock.notAwaited');
    case 'published':
      return say('summary.clock.published');
  }
}
