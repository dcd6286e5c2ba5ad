import type { FrameworkWords } from '#domain/framework/framework-words';
import type { PersonId } from '#domain/history/issue-key';
import { attendanceOf } from '#domain/session/attendance';
import type { Seat } from '#domain/session/preparation';
import { useSay } from '../../../shared/src/say/use-say';
import { useNameList } from '../room/people-names';
import { canTakeBack, comingAs, takingBack } from './invitations';
import { Inviting } from './inviting';
import { Part } from './part';
import type { PartGiven } from './part-props';
import styles from './preparation.module.css';
import { SeatRow } from './seat-row';

/** Who comes for which view, whose view is missing, and who gets the summary instead of a seat (S0-48 to S0-50). */
export function PeoplePart(props: PartGiven) {
  const { preparation, prepare, words, shut, plan, session, you } = props;
  const say = useSay();
  const { seats } = preparation;
  const { byPart, missing, summaryOnly, sponsorsTalking, clients, facilitators } = attendanceOf(preparation);
  const ordered = byPart.flatMap((one) => one.seats);
  const change = (seat: Seat) => {
    prepare({ seats: seats.map((one) => (one.person === seat.person ? seat : one)) });
    const invited = plan.postMortem?.invited.find(({ accountId }) => accountId === seat.person);
    if (plan.mayChange && invited !== undefined && invited.role !== seat.part) void plan.change(comingAs(seat.person, seat.part));
  };
  const room = { you, facilitator: session.facilitator };
  return (
    <Part id="preparation-people" title={say('preparation.people')}>
      <p className={styles.lead}>{words.preparation.whoComes}</p>
      {ordered.length < 2 && <p className={styles.note}>{say('preparation.nobody')}</p>}
      <ul className={styles.seats}>
        {ordered.map((seat) => (
          <SeatRow
            key={seat.person}
            seat={seat}
            words={words}
            disabled={shut}
            onChange={change}
            onTakeBack={
              plan.mayChange && plan.postMortem !== null && canTakeBack(plan.postMortem, seat.person, room)
                ? () => void plan.change(takingBack(seat.person))
                : null
            }
          />
        ))}
      </ul>
      <Inviting {...props} />
      {facilitators > 1 && <p className={styles.note}>{say('preparation.facilitators', { n: facilitators })}</p>}
      {missing.length > 0 && <Missing missing={missing} words={words} />}
      <About people={summaryOnly} text={words.preparation.approversGetSummary} />
      <About people={sponsorsTalking} text={say('preparation.sponsorTalks')} />
      <About people={clients} text={words.preparation.clientStaysOut} />
    </Part>
  );
}

interface MissingProps {
  readonly missing: readonly (keyof FrameworkWords['preparation']['parts'])[];
  readonly words: FrameworkWords;
}

function Missing({ missing, words }: MissingProps) {
  const say = useSay();
  return (
    <div className={styles.note}>
      <p>{say('preparation.missing', { n: missing.length })}</p>
      <ul className={styles.reasons}>
        {missing.map((part) => (
          <li key={part}>
            <b>{words.preparation.parts[part].name}</b>: {words.preparation.parts[part].why}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is to be said of some of them; nothing where there are none. */
function About({ people, text }: { readonly people: readonly PersonId[]; readonly text: string }) {
  const say = useSay();
  const names = useNameList(people, (some, rest) => say('preparation.andMore', { names: some, n: rest }));
  if (people.length === 0) return null;
  return (
    <p className={styles.note}>
      <b>{names}</b>: {text}
    </p>
  );
}
