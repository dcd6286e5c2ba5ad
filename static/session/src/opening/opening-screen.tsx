import { GROUND_RULES } from '#domain/framework/ground-rules';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { CommitmentsBack } from '../commitments/commitments-back';
import { useNameList } from '../room/people-names';
import type { PhaseProps } from '../room/screen-props';
import { useSend } from '../room/use-send';
import styles from './opening.module.css';
import { stillToAcknowledge } from './still-to-acknowledge';

/** The blame dynamic is named out loud before any content, and everyone acknowledges the ground rules. */
export function OpeningScreen({ session, view, you, desk, words, phaseWords, app, host }: PhaseProps) {
  const say = useSay();
  const send = useSend(desk);
  const mine = session.acknowledged.includes(you);
  // Those who never come in hold nobody up.
  const inRoom = view.people.filter(({ accountId }) => session.joined.includes(accountId));
  const still = stillToAcknowledge(session, inRoom);
  const names = useNameList(still, (known, rest) => say('room.andMore', { names: known, n: rest }));
  const facilitates = session.facilitator === you;
  return (
    <>
      <CommitmentsBack invoke={app.invoke} here={host === 'confluence' ? app.postMortemId : null} atKickOff />
      <section className={styles.script} aria-labelledby="opening-script">
        <h3 id="opening-script" className={styles.heading}>
          {say(facilitates ? 'opening.readThis' : 'opening.isRead')}
        </h3>
        <blockquote className={styles.words}>{phaseWords.script}</blockquote>
      </section>
      <section aria-labelledby="opening-rules">
        <h3 id="opening-rules" className={styles.heading}>
          {say('opening.rules')}
        </h3>
        <ol className={styles.rules}>
          {GROUND_RULES.map((id) => {
            const { rule, why, pair } = words.groundRules[id];
            return (
              <li key={id} className={styles.rule}>
                <p className={styles.ruleText}>{rule}</p>
                <p className={styles.why}>{why}</p>
                {pair !== null && (
                  <dl className={styles.pair}>
                    <div data-side="instead">
                      <dt>{say('opening.instead')}</dt>
                      <dd>{pair.instead}</dd>
                    </div>
                    <div data-side="say">
                      <dt>{say('opening.say')}</dt>
                      <dd>{pair.say}</dd>
                    </div>
                  </dl>
                )}
              </li>
            );
          })}
        </ol>
        <p className={styles.held}>{say('opening.held')}</p>
      </section>
      <section className={styles.acknowledge} aria-label={say('opening.acknowledgement')}>
        {mine ? (
          <p>{say('opening.acknowledged')}</p>
        ) : (
          <PlainButton appearance="primary" onClick={() => send({ kind: 'acknowledge' })}>
            {say('opening.acknowledge')}
          </PlainButton>
        )}
        <p role="status" className={styles.still}>
          {say('opening.count', { done: inRoom.length - still.length, of: inRoom.length })}{' '}
          {still.length > 0 && say('opening.still', { names })}
        </p>
      </section>
    </>
  );
}
