import { LIMITS } from '#domain/session/limits';
import { topicTitle } from '#domain/session/topics';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import { Choice } from '../writing/choice';
import { DayField } from '../writing/day-field';
import { ItemText } from '../writing/item-text';
import { useItemWriter } from '../writing/use-item-writer';
import type { Size } from './decision-board';
import type { DecisionProps } from './decision-props';
import styles from './decisions.module.css';
import { OwnerField } from './owner-field';
import { SelectField } from './select-field';
import { VerificationField } from './verification-field';

/** Everything that makes a decision ripe, in the order in which one thinks of it. */
export function DecisionForm({ decision, shut, ...props }: DecisionProps) {
  const { session, desk, view } = props;
  const say = useSay();
  const { voice } = useSurroundings();
  const writer = useItemWriter(desk);
  const change = (fields: Partial<typeof decision>) => void writer.change('decisions', decision.id, fields);
  const text = {
    on: props,
    of: 'decisions' as const,
    item: decision,
    id: decision.id,
    disabled: shut,
    othersToldElsewhere: true,
  };
  const sizes = (name: 'impact' | 'effort') =>
    ([1, 2, 3] as const).map((value: Size) => ({ value, label: say(`decisions.${name}.${value}`) }));
  return (
    <div className={styles.form}>
      <ItemText
        {...text}
        field="text"
        label={say('decisions.text')}
        hint={say('decisions.text.hint')}
        most={LIMITS.decisionText}
        wording="decision"
      />
      <Choice
        label={say('decisions.changes')}
        value={decision.changes}
        disabled={shut}
        onChange={(changes) => change({ changes })}
        options={(['process', 'template', 'tool', 'practice'] as const).map((value) => ({
          value,
          label: say(`decisions.changes.${value}`),
        }))}
      />
      <div className={styles.pair}>
        <OwnerField people={view.people} owner={decision.owner} disabled={shut} onChange={(owner) => change({ owner })} />
        <DayField
          label={say('decisions.due')}
          value={decision.due}
          min={voice.dayOf(desk.serverNow())}
          disabled={shut}
          onChange={(due) => change({ due })}
        />
      </div>
      <ItemText {...text} field="done" label={say('decisions.done')} hint={say('decisions.done.hint')} most={LIMITS.paragraph} />
      <VerificationField
        desk={desk}
        app={props.app}
        evidence={props.evidence}
        id={decision.id}
        how={decision.verification}
        disabled={shut}
        onChange={(verification) => change({ verification })}
      />
      <div className={styles.pair}>
        <Choice
          label={say('decisions.impact')}
          value={decision.impact}
          disabled={shut}
          onChange={(impact) => change({ impact })}
          options={sizes('impact')}
        />
        <Choice
          label={say('decisions.effort')}
          value={decision.effort}
          disabled={shut}
          onChange={(effort) => change({ effort })}
          options={sizes('effort')}
        />
      </div>
      <SelectField
        label={say('decisions.topic')}
        none={say('decisions.topic.none')}
        value={decision.topic}
        disabled={shut}
        onChange={(topic) => change({ topic })}
        options={session.topics.map((value) => ({ value, label: topicTitle(session, value) || say('room.unnamedGroup') }))}
      />
    </div>
  );
}
