import { useState } from 'react';
import type { SessionPerson } from '#contract/sessions';
import type { PersonId } from '#domain/history/issue-key';
import { useNames } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import type { Presence } from '../../../shared/src/session/session-desk';
import styles from './facilitator.module.css';

interface WhoSpokeProps {
  readonly people: readonly SessionPerson[];
  readonly here: readonly Presence[];
  readonly you: PersonId;
  /** The closing round: beside who has spoken, who spoke of something of their own. */
  readonly closing: boolean;
}

/**
 * Ticks for the facilitator's own eyes: whom to ask next (S1-35, S3-26), and in the closing round who named something of their own
 * (S0-36). They live in this component alone: nothing is sent, nothing is kept, and a reload of the page clears them.
 */
export function WhoSpoke({ people, here, you, closing }: WhoSpokeProps) {
  const say = useSay();
  const others = people.map(({ accountId }) => accountId).filter((id) => id !== you);
  const nameOf = useNames(others);
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const tick = (what: string) => {
    const next = new Set(ticks);
    if (!next.delete(what)) next.add(what);
    setTicks(next);
  };
  const silent = others.filter((id) => !ticks.has(`spoke ${id}`)).length;
  return (
    <div className={styles.tool}>
      <p>
        {say('facilitator.spoke.silent', { n: silent })} {say('facilitator.spoke.private')}
      </p>
      {closing && <p>{say('facilitator.spoke.closing')}</p>}
      <ul className={styles.people}>
        {others.map((id) => (
          <li key={id} className={styles.person}>
            <label>
              <input type="checkbox" checked={ticks.has(`spoke ${id}`)} onChange={() => tick(`spoke ${id}`)} />
              {nameOf(id) ?? '…'}
            </label>
            {here.some(({ person, wrote }) => person === id && wrote) && (
              <span className={styles.wrote}>{say('facilitator.spoke.wrote')}</span>
            )}
            {closing && (
              <label className={styles.own}>
                <input type="checkbox" checked={ticks.has(`own ${id}`)} onChange={() => tick(`own ${id}`)} />
                {say('facilitator.spoke.own')}
              </label>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
