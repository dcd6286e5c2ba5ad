import type { Decision } from '#domain/session/items';
import { type CalendarEntry, calendarFile } from '../../../shared/src/calendar/calendar-file';
import { saveFile } from '../../../shared/src/charts/save-file';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import type { PhaseProps } from '../room/screen-props';
import { verificationSentence } from './decision-words';
import styles from './decisions.module.css';

/** Puts the decisions that are taken on a calendar (S0-33): a file that every calendar reads. Nothing leaves the browser. */
export function CalendarButton({ taken, session, desk }: PhaseProps & { readonly taken: readonly Decision[] }) {
  const say = useSay();
  const nameOf = useNames(taken.map(({ owner }) => owner));
  const dated = taken.filter(({ due }) => due !== null);
  if (dated.length === 0) return null;
  const entries = dated.flatMap(({ id, due, text, owner, done, verification }): CalendarEntry[] => {
    if (due === null) return [];
    const notes = [
      owner === null ? null : `${say('decisions.owner')}: ${nameOf(owner) ?? ''}`,
      `${say('decisions.done')}: ${done}`,
      verificationSentence(verification, say),
    ];
    return [{ id, due, title: text, notes: notes.filter(Boolean).join('\n') }];
  });
  const save = () =>
    saveFile('decisions.ics', new Blob([calendarFile(session.id, entries, desk.serverNow())], { type: 'text/calendar' }));
  return (
    <span className={styles.calendar}>
      <PlainButton onClick={save}>{say('decisions.calendar', { n: dated.length })}</PlainButton>
    </span>
  );
}
