import Textfield from '@atlaskit/textfield';
import { type ReactNode, useRef } from 'react';
import type { Deliverable, SourceLink } from '#domain/outside/outside-facts';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { ChoiceField } from './form-fields';
import styles from './outside.module.css';
import { ACCEPTANCE, SOURCE } from './outside-words';

interface ListProps<T> {
  readonly value: readonly T[];
  readonly onChange: (value: readonly T[]) => void;
}

/** Key deliverables, each with its acceptance. */
export function DeliverablesForm(props: ListProps<Deliverable>) {
  return (
    <Rows {...props} fresh={{ name: '', acceptance: 'open' }} add="Add a deliverable" of={({ name }) => name || 'a deliverable'}>
      {(one, change) => (
        <>
          <WideField
            label="Name of the deliverable"
            placeholder="What was to be handed over"
            value={one.name}
            onChange={(name) => change({ ...one, name })}
          />
          <ChoiceField
            label="Acceptance"
            value={one.acceptance}
            options={ACCEPTANCE}
            onChange={(acceptance) => acceptance && change({ ...one, acceptance })}
          />
        </>
      )}
    </Rows>
  );
}

/** Where things are written down. */
export function LinksForm(props: ListProps<SourceLink>) {
  return (
    <Rows {...props} fresh={{ kind: 'deck', label: '', url: '' }} add="Add a link" of={({ label }) => label || 'a link'}>
      {(one, change) => (
        <>
          <ChoiceField label="Kind" value={one.kind} options={SOURCE} onChange={(kind) => kind && change({ ...one, kind })} />
          <WideField
            label="What the link is called"
            placeholder="What it is called"
            value={one.label}
            onChange={(label) => change({ ...one, label })}
          />
          <WideField
            label="Address of the link"
            placeholder="https://"
            value={one.url}
            onChange={(url) => change({ ...one, url })}
          />
        </>
      )}
    </Rows>
  );
}

interface WideFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line of text that takes the room that a row has left. */
function WideField({ label, placeholder, value, onChange }: WideFieldProps) {
  return (
    <div className={styles.grow}>
      <Textfield
        isCompact
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

interface RowsProps<T> extends ListProps<T> {
  readonly fresh: T;
  readonly add: string;
  readonly of: (one: T) => string;
  readonly children: (one: T, change: (next: T) => void) => ReactNode;
}

function Rows<T>({ value, onChange, fresh, add, of, children }: RowsProps<T>) {
  // Rows have no ids of their own; these keep a row's fields with it when another is taken away.
  const ids = useRef<number[]>([]);
  while (ids.current.length < value.length) ids.current.push((ids.current.at(-1) ?? 0) + 1);
  return (
    <div>
      <ul className={styles.rows}>
        {value.map((one, n) => (
          <li key={ids.current[n]} className={styles.row}>
            {children(one, (next) => onChange(value.map((old, at) => (at === n ? next : old))))}
            <PlainButton
              compact
              appearance="subtle"
              aria-label={`Take off ${of(one)}`}
              onClick={() => {
                ids.current.splice(n, 1);
                onChange(value.filter((_, at) => at !== n));
              }}
            >
              Take off
            </PlainButton>
          </li>
        ))}
      </ul>
      <PlainButton compact onClick={() => onChange([...value, fresh])}>
        {add}
      </PlainButton>
    </div>
  );
}
