import type { SummaryState } from '#contract/summaries';
import type { Instant, Milliseconds } from '#domain/history/instant';
import { summaryClock } from '#domain/summary/clock';
import type { Voice } from '../../../shared/src/words/voice';

const HOUR: Milliseconds = 3_600_000;
/** From so many hours on one counts days. */
const IN_DAYS = 48;

/** How a summary stands, in a few words; null before its session is closed. @param ended whether its post-mortem has. @param now the app's time. */
export function summaryWords(state: SummaryState, ended: boolean, now: Instant, voice: Voice): string {
  const clock = summaryClock({ ...state, ended }, now);
  if (state.published !== null) {
    const version = state.published.edition === 1 ? '' : ` as version ${state.published.edition}`;
    return `published${version} ${voice.moment(state.published.at)}`;
  }
  if (clock.kind === 'late') return `${lengthOf(clock.by, voice)} late`;
  if (clock.kind === 'not-awaited') return 'not published';
  return clock.kind === 'due' ? `${lengthOf(clock.left, voice)} left` : 'published';
}

/** Whether people wait for it beyond its 48 hours. */
export const isLate = (state: SummaryState, ended: boolean, now: Instant): boolean =>
  summaryClock({ ...state, ended }, now).kind === 'late';

function lengthOf(ms: Milliseconds, voice: Voice): string {
  const hours = Math.floor(ms / HOUR);
  if (hours === 0) return 'less than an hour';
  return hours < IN_DAYS || ms <= IN_DAYS * HOUR
    ? voice.count(hours, 'hour', 'hours')
    : voice.count(Math.floor(hours / 24), 'day', 'days');
}
