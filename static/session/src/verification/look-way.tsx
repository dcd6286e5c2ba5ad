import { LIMITS } from '#domain/session/limits';
import type { Verification } from '#domain/session/verification';
import { useSay } from '../../../shared/src/say/use-say';
import { CountField } from '../decisions/count-field';
import { LineField } from '../decisions/line-field';
import styles from './verification.module.css';
import type { WayProps } from './way-props';

/** People look: at so many of the next ones, or for so many weeks (S1-56). The app lists what there is to look at. */
export function LookWay({ desk, id, how, disabled, onChange }: WayProps<Extract<Verification, { kind: 'count' | 'period' }>>) {
  const say = useSay();
  const counted = how.kind === 'count';
  return (
    <>
      <div className={styles.pair}>
        {counted ? (
          <CountField
            label={say('decisions.verify.howMany')}
            value={how.count}
            most={LIMITS.verifyCount}
            disabled={disabled}
            onChange={(count) => onChange({ ...how, count })}
          />
        ) : (
          <CountField
            label={say('decisions.verify.weeks')}
            value={how.weeks}
            most={LIMITS.verifyWeeks}
            disabled={disabled}
            onChange={(weeks) => onChange({ ...how, weeks })}
          />
        )}
        <LineField
          desk={desk}
          disabled={disabled}
          draft={`decisions.${id}.verify.${how.kind}`}
          label={say(counted ? 'decisions.verify.ofWhat' : 'decisions.verify.lookAt')}
          placeholder={say(counted ? 'decisions.verify.ofWhat.example' : 'decisions.verify.lookAt.example')}
          value={how.what}
          most={LIMITS.sentence}
          onKeep={(what) => onChange({ ...how, what })}
        />
      </div>
      <p className={styles.hint}>{say(counted ? 'verify.look.count' : 'verify.look.period')}</p>
    </>
  );
}
