import { useId, useState } from 'react';
import type { CreateField, FieldAnswer, FieldChoice } from '#domain/decision-issue/create-field';
import type { PersonId } from '#domain/history/issue-key';
import { useSay } from '../../../shared/src/say/use-say';
import { labelsTyped, numberTyped } from './demand-answers';
import styles from './issues.module.css';
import { PersonAnswer } from './person-answer';

interface DemandFieldProps {
  readonly field: CreateField;
  readonly answer: FieldAnswer | undefined;
  /** People are looked for among those who see this project. */
  readonly projectKey: string;
  /** Undefined where nothing is filled in. */
  readonly onAnswer: (answer: FieldAnswer | undefined) => void;
}

/** One field that the site demands, asked for as it is there. */
export function DemandField(props: DemandFieldProps) {
  const { field, answer, projectKey, onAnswer } = props;
  const { takes, name } = field;
  switch (takes.kind) {
    case 'person':
      return (
        <PersonAnswer
          label={name}
          person={typeof answer === 'string' ? (answer as PersonId) : null}
          projectKey={projectKey}
          onChoose={(person) => onAnswer(person ?? undefined)}
        />
      );
    case 'choice':
      return <OneChoice {...props} choices={takes.choices} />;
    case 'choices':
      return <SeveralChoices {...props} choices={takes.choices} />;
    case 'other':
      return null;
    default:
      return <TypedAnswer {...props} />;
  }
}

/** What is typed as it stands, because a half-typed number or label is none yet. */
function TypedAnswer({ field, answer, onAnswer }: DemandFieldProps) {
  const say = useSay();
  const id = useId();
  const { kind } = field.takes;
  const [typed, setTyped] = useState(Array.isArray(answer) ? answer.join(' ') : String(answer ?? ''));
  const type = (text: string) => {
    setTyped(text);
    if (kind === 'number') onAnswer(numberTyped(text));
    else if (kind === 'labels') onAnswer(labelsTyped(text));
    else onAnswer(text.trim() === '' ? undefined : text);
  };
  const given = { id, value: typed, onChange: ({ target }: { target: { value: string } }) => type(target.value) };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {field.name}
      </label>
      {kind === 'document' ? (
        <textarea {...given} className={styles.area} dir="auto" rows={3} maxLength={LONGEST} />
      ) : (
        <input
          {...given}
          className={styles.input}
          dir="auto"
          type={kind === 'day' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          maxLength={LONGEST}
          aria-describedby={kind === 'labels' ? `${id}-hint` : undefined}
        />
      )}
      {kind === 'labels' && (
        <span className={styles.quiet} id={`${id}-hint`}>
          {say('issues.demands.labels')}
        </span>
      )}
    </div>
  );
}

/** As much as the app takes of one answer. */
const LONGEST = 2_000;

type ChoiceProps = DemandFieldProps & { readonly choices: readonly FieldChoice[] };

function OneChoice({ field, answer, choices, onAnswer }: ChoiceProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {field.name}
      </label>
      <select
        id={id}
        className={styles.input}
        value={typeof answer === 'string' ? answer : ''}
        onChange={({ target }) => onAnswer(target.value === '' ? undefined : target.value)}
      >
        <option value="">{say('issues.demands.choose')}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}

function SeveralChoices({ field, answer, choices, onAnswer }: ChoiceProps) {
  const chosen: readonly string[] = Array.isArray(answer) ? answer : [];
  const turn = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    onAnswer(next.length === 0 ? undefined : next);
  };
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.label}>{field.name}</legend>
      {choices.map(({ id, name }) => (
        <label key={id} className={styles.choice}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => turn(id)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
