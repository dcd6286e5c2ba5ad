import { NOTICE_HOURS, type Notice } from '#domain/post-mortem/notice';
import type { Voice } from '../../../shared/src/words/voice';

/** How an open notice is shown: as a warning, or quietly. */
export const isWarning = ({ kind }: Notice): boolean => kind === 'late' || kind === 'unopened';

/** What there is to say about the time that people have to read the pack; null where there is nothing. */
export function noticeSentence(notice: Notice, voice: Voice): string | null {
  switch (notice.kind) {
    case 'none':
      return null;
    case 'due':
      return `The meeting is in ${hours(notice.hoursLeft, voice)}. Everyone has the pack in time when it goes out by ${voice.moment(notice.by)}.`;
    case 'late':
      return `The meeting is in ${hours(notice.hoursLeft, voice)}, and ${lateBecause(notice, voice)}. People need ${NOTICE_HOURS} hours with it: ${notice.out ? 'tell them now' : 'send it now'}, or move the meeting.`;
    case 'unopened':
      return `The meeting is in ${hours(notice.hoursLeft, voice)}. ${voice.count(notice.people.length, 'person has', 'people have')} not opened the pack yet.`;
    case 'ready':
      return notice.short.length === 0
        ? `Everyone has the pack; the meeting is in ${hours(notice.hoursLeft, voice)}.`
        : `Everyone has the pack; ${voice.count(notice.short.length, 'person', 'people')} got it less than ${NOTICE_HOURS} hours before the meeting.`;
  }
}

const lateBecause = ({ out, untold }: Notice & { kind: 'late' }, voice: Voice): string =>
  out ? `${voice.count(untold.length, 'person has', 'people have')} not been told of the pack` : 'the pack is not out';

/** Two days and more are said in days. */
const hours = (left: number, voice: Voice): string =>
  left < 1
    ? 'less than an hour'
    : left < 72
      ? voice.count(left, 'hour', 'hours')
      : voice.count(Math.floor(left / 24), 'day', 'days');
