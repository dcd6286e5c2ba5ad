import { minutesOf } from '#domain/session/agenda';
import { attendanceOf } from '#domain/session/attendance';
import { facilitatorAdvice, goesAgainstAdvice } from '#domain/session/facilitator-advice';
import { lengthOf } from '#domain/session/meeting-time';
import type { Preparation } from '#domain/session/preparation';

/** One line of the checklist: what is settled, and what is not yet. */
export interface ChecklistLine {
  readonly part: 'people' | 'facilitator' | 'time' | 'agenda';
  /** `look`: it is decided, and speaks against what makes a meeting work. */
  readonly standing: 'settled' | 'open' | 'look';
  /** How many things are open; 0 unless it is. */
  readonly open: number;
}

/** What is known of the day of the meeting. */
export interface MeetingDay {
  readonly agreed: boolean;
  /** More than a week after the end of the project (S3-10). */
  readonly late: boolean;
}

/** What is still to prepare. Nothing of it holds the meeting up: whoever facilitates decides. */
export function checklistOf(preparation: Preparation, meeting: MeetingDay): readonly ChecklistLine[] {
  const { missing, summaryOnly, sponsorsTalking, clients, facilitators } = attendanceOf(preparation);
  const advice = facilitatorAdvice(preparation.questions);
  const line = (part: ChecklistLine['part'], open: number, look = false): ChecklistLine => ({
    part,
    standing: open > 0 ? 'open' : look ? 'look' : 'settled',
    open,
  });
  const unsettled = goesAgainstAdvice(preparation) && preparation.overrideReason === null;
  const offLength = lengthOf(minutesOf(preparation.agenda)) !== 'fits';
  return [
    line('people', missing.length + summaryOnly.length + sponsorsTalking.length + clients.length + Math.max(0, facilitators - 1)),
    line('facilitator', advice.kind === 'not-known-yet' ? advice.open.length : Number(unsettled)),
    line('time', meeting.agreed ? 0 : 1, meeting.late || offLength),
    line('agenda', 0),
  ];
}
