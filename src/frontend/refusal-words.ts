import type { CalendarDate } from '#domain/history/instant';
import type { LoopRefusal } from '#domain/loop/loop-refusal';
import { filled } from '#domain/session-record/record-voice';

/** Why an answer was not taken. @param t says a text by its key. @param dayOf writes a day. */
export function refusalWords(refusal: LoopRefusal, t: (key: string) => string, dayOf: (day: CalendarDate) => string): string {
  switch (refusal.why) {
    case 'no-such-check':
      return t('panel.refused.noSuchCheck');
    case 'not-yours':
      return t('panel.notYours');
    case 'not-due-yet':
      return filled(t('panel.refused.notDueYet'), { day: dayOf(refusal.dueOn) });
    case 'answered-already':
      return t('panel.refused.answeredAlready');
    case 'day-not-possible':
      return filled(t('panel.refused.dayNotPossible'), { earliest: dayOf(refusal.earliest), latest: dayOf(refusal.latest) });
    // What the form itself does not let through, or a reason of a newer version of the app.
    default:
      return t('panel.refused');
  }
}
