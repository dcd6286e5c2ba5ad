import { useEffect, useState } from 'react';
import type { EarlierAnswer } from '#contract/session-places';
import type { PersonId } from '#domain/history/issue-key';
import type { EarlierDecisions } from '#domain/session/earlier-decisions';
import type { Decision } from '#domain/session/items';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import type { SessionDoor } from '../door/session-door';
import { Part } from './part';
import styles from './preparation.module.css';

/** What earlier post-mortems of this project have left to do. */
export function EarlierPart({ door }: { readonly door: SessionDoor }) {
  const say = useSay();
  const [earlier, setEarlier] = useState<EarlierAnswer | 'unread' | null>(null);
  useEffect(() => {
    let gone = false;
    door.earlier().then(
      (found) => !gone && setEarlier(found),
      () => !gone && setEarlier('unread'),
    );
    return () => {
      gone = true;
    };
  }, [door]);
  return (
    <Part id="preparation-earlier" title={say('preparation.earlier')}>
      {earlier === null && <p className={styles.quiet}>{say('preparation.earlier.reading')}</p>}
      {earlier === 'unread' && <p className={styles.quiet}>{say('preparation.earlier.unread')}</p>}
      {earlier !== null && earlier !== 'unread' && <AllEarlier {...earlier} />}
    </Part>
  );
}

/** What was found; one that cannot be read is counted, and hides no other. */
export function AllEarlier({ earlier, unreadable }: EarlierAnswer) {
  const say = useSay();
  const lost = unreadable === 1 ? say('preparation.earlier.oneLost') : say('preparation.earlier.lost', { n: unreadable });
  return (
    <>
      {unreadable > 0 && <p className={styles.quiet}>{lost}</p>}
      {earlier.length === 0 && unreadable === 0 && <p className={styles.quiet}>{say('preparation.earlier.none')}</p>}
      {earlier.map((one) => (
        <OneEarlier key={one.postMortemId} earlier={one} />
      ))}
    </>
  );
}

/** The open decisions of one post-mortem. */
export function OneEarlier({ earlier: { title, closedAt, decisions } }: { readonly earlier: EarlierDecisions }) {
  const say = useSay();
  const { voice } = useSurroundings();
  const nameOf = useNames(decisions.map(({ owner }) => owner));
  return (
    <>
      <h4 className={styles.earlierTitle} dir="auto">
        {title}{' '}
        <span className={styles.quiet}>{say('preparation.earlier.closed', { day: voice.day(voice.dayOf(closedAt)) })}</span>
      </h4>
      <ul className={styles.reasons}>
        {decisions.map((decision) => (
          <li key={decision.id} dir="auto">
            {decision.text} <span className={styles.quiet}>{standingOf(decision, nameOf)}</span>
          </li>
        ))}
      </ul>
    </>
  );

  function standingOf({ standing, owner, due }: Decision, name: (id: PersonId | null) => string | null): string {
    if (standing.kind === 'parked') return say('preparation.earlier.parked');
    const day = due === null ? say('preparation.earlier.noDay') : voice.day(due);
    return say('preparation.earlier.taken', { name: name(owner) ?? '…', day });
  }
}
