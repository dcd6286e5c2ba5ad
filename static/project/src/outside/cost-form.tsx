import type { CostAssumptions } from '#domain/cost/cost-assumptions';
import { usualCost } from '#domain/cost/cost-assumptions';
import { NumberField, RangeField } from './form-fields';
import styles from './outside.module.css';

interface CostFormProps {
  readonly value: CostAssumptions;
  readonly onChange: (value: CostAssumptions) => void;
}

/** What the organisation knows, or guesses, about cost: from and to, where nobody knows exactly. */
export function CostForm({ value, onChange }: CostFormProps) {
  return (
    <div className={styles.fields}>
      <RangeField
        label="An hour of one person costs"
        value={value.rate}
        onChange={(rate) => onChange({ ...value, rate })}
        help="Your own rate; the currency is the one under budget"
      />
      <NumberField
        label="People whose work led to nothing"
        value={value.lostPeople}
        onChange={(lostPeople) => onChange({ ...value, lostPeople })}
      />
      <RangeField
        label="Hours lost by each of them"
        value={value.lostHours}
        onChange={(lostHours) => onChange({ ...value, lostHours })}
      />
      <RangeField
        label="Hours of rework, all together"
        value={value.reworkHours}
        onChange={(reworkHours) => onChange({ ...value, reworkHours })}
      />
      <RangeField
        label="Future work that is lost"
        value={value.lostFutureWork}
        onChange={(lostFutureWork) => onChange({ ...value, lostFutureWork })}
        help="Money that would have come and will not"
      />
      <NumberField
        label="People in the post-mortem"
        value={value.participants}
        onChange={(participants) => onChange({ ...value, participants })}
      />
      <RangeField
        label="Hours each: preparing and meeting"
        value={value.meetingHours}
        onChange={(hours) => onChange({ ...value, meetingHours: hours ?? usualCost.meetingHours })}
      />
      <RangeField
        label="Hours each: register and first changes"
        value={value.registerHours}
        onChange={(hours) => onChange({ ...value, registerHours: hours ?? usualCost.registerHours })}
      />
    </div>
  );
}
