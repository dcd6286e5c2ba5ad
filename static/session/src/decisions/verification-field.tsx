import type { ItemId } from '#domain/session/ids';
import type { Verification } from '#domain/session/items';
import { LIMITS } from '#domain/session/limits';
import { useSay } from '../../../shared/src/say/use-say';
import type { SessionDesk } from '../../../shared/src/session/session-desk';
import { Choice } from '../writing/choice';
import { CountField } from './count-field';
import styles from './decisions.module.css';
import { LineField } from './line-field';

interface VerificationFieldProps {
  readonly desk: SessionDesk;
  readonly id: ItemId;
  readonly how: Verification | null;
  readonly disabled: boolean;
  readonly onChange: (how: Verification | null) => void;
}

/** A start for each way to verify: three of the next ones, or a quarter. */
export const BEGIN: { readonly [K in Verification['kind']]: Extract<Verification, { kind: K }> } = {
  count: { kind: 'count', count: 3, what: '' },
  period: { kind: 'period', weeks: 12, what: '' },
  query: { kind: 'query', jql: '', expects: 'nothing' },
};

/** How one will see that the change works: counted, looked at for a while, or by a query in Jira (S1-56). */
export function VerificationField({ desk, id, how, disabled, onChange }: VerificationFieldProps) {
  const say = useSay();
  const line = { desk, disabled };
  return (
    <div className={styles.verification}>
      <Choice
        label={say('decisions.verification')}
        hint={say('decisions.verification.hint')}
        value={how?.kind ?? null}
        disabled={disabled}
        onChange={(kind) => onChange(kind === null ? null : BEGIN[kind])}
        options={(['count', 'period', 'query'] as const).map((value) => ({ value, label: say(`decisions.verify.${value}`) }))}
      />
      {how?.kind === 'count' && (
        <div className={styles.pair}>
          <CountField
            label={say('decisions.verify.howMany')}
            value={how.count}
            most={LIMITS.verifyCount}
            disabled={disabled}
            onChange={(count) => onChange({ ...how, count })}
          />
          <LineField
            {...line}
            draft={`decisions.${id}.verify.count`}
            label={say('decisions.verify.ofWhat')}
            placeholder={say('decisions.verify.ofWhat.example')}
            value={how.what}
            most={LIMITS.sentence}
            onKeep={(what) => onChange({ ...how, what })}
          />
        </div>
      )}
      {how?.kind === 'period' && (
        <div className={styles.pair}>
          <CountField
            label={say('decisions.verify.weeks')}
            value={how.weeks}
            most={LIMITS.verifyWeeks}
            disabled={disabled}
            onChange={(weeks) => onChange({ ...how, weeks })}
          />
          <LineField
            {...line}
            draft={`decisions.${id}.verify.period`}
            label={say('decisions.verify.lookAt')}
            placeholder={say('decisions.verify.lookAt.example')}
            value={how.what}
            most={LIMITS.sentence}
            onKeep={(what) => onChange({ ...how, what })}
          />
        </div>
      )}
      {how?.kind === 'query' && (
        <div className={styles.pair}>
          <LineField
            {...line}
            draft={`decisions.${id}.verify.query`}
            label={say('decisions.verify.jql')}
            placeholder="project = ABC AND labels = rework"
            value={how.jql}
            most={LIMITS.jql}
            onKeep={(jql) => onChange({ ...how, jql })}
          />
          <Choice
            label={say('decisions.verify.expects')}
            value={how.expects}
            disabled={disabled}
            onChange={(expects) => onChange({ ...how, expects: expects ?? how.expects })}
            options={[
              { value: 'nothing', label: say('decisions.verify.nothing') },
              { value: 'something', label: say('decisions.verify.something') },
            ]}
          />
        </div>
      )}
    </div>
  );
}
