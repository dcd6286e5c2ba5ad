import { minutesOf } from '#domain/session/agenda';
import { attendanceOf } from '#domain/session/attendance';
import { facilitatorAdvice, goesAgainstAdvice } from '#domain/session/facilitator-advice';
import { lengthOf } from '#domain/session/meeting-time';
import type { Preparation } from '#domain/session/preparation';

/** One line of the checklist: what is settled, and what is not yet. */
export interface ChecklistLine {
  readonly part: 'people' | 'facilitator' | 'time' | 'agenda';
  readonly settled: boolean;
  /** How many things are open; 0 where it is settled. */
  readonly open: number;
}

/** What is still to prepare. Nothing of it holds the meeting up: whoever facilitates decides. */
export function checklistOf(preparation: Preparation, meetingAgreed: boolean): readonly ChecklistLine[] {
  const { missing, summaryOnly, sponsorsTalking, clients, facilitators } = attendanceOf(preparation);
  const advice = facilitatorAdvice(preparation.questions);
  const line = (part: ChecklistLine['part'], open: number): ChecklistLine => ({ part, settled: open === 0, open });
  const unsettled = [goesAgainstAdvice(preparation) && preparation.overrideReason === null];
  const time = [!meetingAgreed, lengthOf(minutesOf(preparation.agenda)) !== 'fits'];
  return [
    line('people', missing.length + summaryOnly.length + sponsorsTalking.length + clients.length + Math.max(0, facilitators - 1)),
    line('facilitator', advice.kind === 'not-known-yet' ? advice.open.length : unsettled.filter(Boolean).length),
    line('time', time.filter(Boolean).length),
    line('agenda', 0),
  ];
}
