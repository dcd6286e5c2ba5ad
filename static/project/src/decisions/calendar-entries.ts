import type { PersonId } from '#domain/history/issue-key';
import type { CalendarEntry } from '../../../shared/src/calendar/calendar-file';
import type { Surroundings } from '../../../shared/src/components/surroundings';
import type { DayHere } from './days-of-project';
import { CHECK_QUESTIONS } from './decision-words';

/** What is on that day, in a line. */
export const dayTitle = ({ what, decision }: DayHere): string =>
  what.kind === 'date' ? decision.decided.text : `${what.check.days}-day check: ${decision.decided.text}`;

/** The days as a calendar keeps them (S0-33). The same day of the same decision is the same entry, whenever the file is made. */
export const calendarEntries = (
  days: readonly DayHere[],
  nameOf: (person: PersonId | null) => string | null,
  issueUrl: Surroundings['issueUrl'],
): readonly CalendarEntry[] =>
  days.map((one) => {
    const { decision, what, on } = one;
    const { told } = decision.followed;
    const owner = nameOf(told.owner);
    return {
      id: what.kind === 'date' ? `${decision.id}.date` : `${decision.id}.${what.check.days}.${what.check.closing}`,
      due: on,
      title: dayTitle(one),
      notes: [
        what.kind === 'date' ? `Done when: ${decision.decided.done}` : CHECK_QUESTIONS[what.check.days],
        owner === null ? '' : `Owner: ${owner}`,
        issueUrl(told.key),
      ]
        .filter(Boolean)
        .join('\n'),
    };
  });
