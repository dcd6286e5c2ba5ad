import type { FollowedDecision } from '#contract/followed-decisions';
import { calendarFile } from '../../../shared/src/calendar/calendar-file';
import { saveFile } from '../../../shared/src/charts/save-file';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Section } from '../../../shared/src/components/section';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import { calendarEntries, dayTitle } from './calendar-entries';
import { comingMonths } from './coming-months';
import { type DayHere, daysOfProject } from './days-of-project';
import { lateWords } from './decision-words';
import styles from './decisions.module.css';
import type { DecisionsDesk } from './decisions-desk';
import { PersonName } from './person-name';

interface CalendarPartProps {
  readonly decisions: readonly FollowedDecision[];
  readonly desk: DecisionsDesk;
  readonly projectKey: string;
}

/** The days to come, by month: when a decision is due, and when a check is asked; also as a file that every calendar reads (S0-33). */
export function CalendarPart({ decisions, desk, projectKey }: CalendarPartProps) {
  const { voice, issueUrl } = useSurroundings();
  const nameOf = useNames(decisions.map(({ followed }) => followed.told.owner));
  const months = comingMonths(daysOfProject(decisions));
  const days = months.flatMap((month) => month.days);
  const save = () => {
    const entries = calendarEntries(days, nameOf, issueUrl);
    saveFile(`${projectKey} decisions.ics`, new Blob([calendarFile(projectKey, entries, desk.now())], { type: 'text/calendar' }));
  };
  return (
    <Section
      id="calendar"
      title="Days to come"
      sentence={
        days.length === 0
          ? 'No day lies ahead: nothing is open with a date, and no check is still to be asked.'
          : 'What is due and what will be asked. Due dates are in Jira’s calendar and on its boards as well, because decisions are issues.'
      }
      actions={days.length > 0 && <PlainButton onClick={save}>Save for your calendar</PlainButton>}
    >
      {months.map(({ month, days: those }) => (
        <div key={month}>
          <h3 className={styles.group}>{monthName(month, voice.locale)}</h3>
          <ul>
            {those.map((one) => (
              <Day key={`${one.decision.id} ${one.what.kind === 'date' ? 'date' : one.what.check.days}`} day={one} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function Day({ day }: { readonly day: DayHere }) {
  const { voice } = useSurroundings();
  const { told } = day.decision.followed;
  return (
    <li className={styles.day}>
      <span className={styles.date} title={voice.fullDay(day.on)}>
        {voice.day(day.on)} <span className={styles.quiet}>{lateWords(day.daysLate, voice)}</span>
      </span>
      <span dir="auto">{dayTitle(day)}</span>
      <span className={styles.line}>
        <PersonName person={told.owner} />
        <IssueLink issue={told.key} />
      </span>
    </li>
  );
}

const monthName = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    Date.parse(`${month}-01T00:00:00Z`),
  );
