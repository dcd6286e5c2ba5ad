import Select from '@atlaskit/select';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import type { Range } from '#domain/cost/range';
import { numberIn } from './number-in';
import styles from './outside.module.css';

interface FieldProps<T> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly help?: string;
}

/** A number that may be missing. */
export function NumberField({ label, value, onChange, help }: FieldProps<number | null>) {
  const id = useId();
  const [text, setText] = useState(value === null ? '' : String(value));
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Textfield
        id={id}
        inputMode="decimal"
        isCompact
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          onChange(numberIn(event.currentTarget.value));
        }}
      />
      {help && <p className={styles.help}>{help}</p>}
    </div>
  );
}

/** A span of amounts; missing while both ends are. */
export function RangeField({ label, value, onChange, help }: FieldProps<Range | null>) {
  const id = useId();
  const [ends, setEnds] = useState({
    from: value === null ? '' : String(value.from),
    to: value === null ? '' : String(value.to),
  });
  const change = (next: { from: string; to: string }) => {
    setEnds(next);
    const [from, to] = [numberIn(next.from), numberIn(next.to)];
    // One end alone is a span of one amount.
    onChange(from === null && to === null ? null : { from: from ?? to ?? 0, to: to ?? from ?? 0 });
  };
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <div className={styles.range}>
        <Textfield
          aria-label={`${label}, from`}
          inputMode="decimal"
          isCompact
          value={ends.from}
          onChange={(event) => change({ ...ends, from: event.currentTarget.value })}
        />
        <span id={id}>to</span>
        <Textfield
          aria-label={`${label}, to`}
          inputMode="decimal"
          isCompact
          value={ends.to}
          onChange={(event) => change({ ...ends, to: event.currentTarget.value })}
        />
      </div>
      {help && <p className={styles.help}>{help}</p>}
    </fieldset>
  );
}

/** One line of text. */
export function LineField({ label, value, onChange, help }: FieldProps<string | null>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Textfield id={id} isCompact value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)} />
      {help && <p className={styles.help}>{help}</p>}
    </div>
  );
}

/** A few sentences. */
export function WordsField({ label, value, onChange, help }: FieldProps<string | null>) {
  const id = useId();
  return (
    <div className={styles.words}>
      <label htmlFor={id}>{label}</label>
      <TextArea
        id={id}
        resize="smart"
        minimumRows={2}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
      {help && <p className={styles.help}>{help}</p>}
    </div>
  );
}

interface ChoiceFieldProps<T extends string> extends FieldProps<T | null> {
  readonly options: Readonly<Record<T, string>>;
  readonly isClearable?: boolean;
}

/** One of a few. */
export function ChoiceField<T extends string>({ label, value, onChange, options, isClearable = false }: ChoiceFieldProps<T>) {
  const id = useId();
  const all = (Object.keys(options) as T[]).map((key) => ({ value: key, label: options[key] }));
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Select
        inputId={id}
        spacing="compact"
        options={all}
        value={all.find((option) => option.value === value) ?? null}
        isClearable={isClearable}
        isSearchable={false}
        menuPosition="fixed"
        onChange={(option) => onChange(option === null ? null : option.value)}
      />
    </div>
  );
}
