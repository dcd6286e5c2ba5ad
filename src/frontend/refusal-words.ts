import type { CalendarDate } from '#domain/history/instant';
import type { LoopRefusal } from '#domain/loop/loop-refusal';
import { filled } from '#domain/session-record/record-voice';

/**
 * Why something was not taken.
 * @param t says a text by its key. @param dayOf writes a day.
 * @param otherwise the key for what the form itself does not let through, and for a reason of a newer version of the app.
 */
export function refusalWords(
  refusal: LoopRefusal,
  t: (key: string) => string,
  dayOf: (day: CalendarDate) => string,
  otherwise: string,
): string {
  switch (refusal.why) {
    case 'no-such-check':
      return t('panel.refused.noSuchCheck');
    case 'not-yours':
      return t('panel.refused.notYours');
    case 'not-due-yet':
      return filled(t('panel.refused.notDueYet'), { day: dayOf(refusal.dueOn) });
    case 'answered-already':
      return t('panel.refused.answeredAlready');
    case 'day-not-possible':
      return filled(t('panel.refused.dayNotPossible'), { earliest: dayOf(refusal.earliest), latest: dayOf(refusal.latest) });
    case 'too-many':
      return filled(t('panel.refused.tooMany'), { most: `${refusal.most}` });
    case 'not-shown-to-them':
      return t('panel.refused.notShown');
    default:
      return t(otherwise);
  }
}
