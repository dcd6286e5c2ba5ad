import TextArea from '@atlaskit/textarea';
import { useId } from 'react';
import { FieldName } from '../../../shared/src/components/small-form';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './decisions.module.css';

interface SentenceFieldProps {
  readonly label: string;
  readonly value: string;
  /** In UTF-16 units. */
  readonly most: number;
  readonly onChange: (value: string) => void;
}

/** Whether a sentence can be sent. */
export const canBeSaid = (text: string, most: number): boolean => text.trim() !== '' && text.trim().length <= most;

/** One sentence, with what is too much said while it is written. */
export function SentenceField({ label, value, most, onChange }: SentenceFieldProps) {
  const { voice } = useSurroundings();
  const id = useId();
  const length = value.trim().length;
  return (
    <div>
      <FieldName of={id}>{label}</FieldName>
      <TextArea
        id={id}
        minimumRows={2}
        value={value}
        isInvalid={length > most}
        aria-describedby={`${id}-length`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p className={styles.hint} id={`${id}-length`} role={length > most ? 'alert' : undefined}>
        {length > most
          ? `At most ${voice.number(most)} characters are kept; these are ${voice.number(length)}.`
          : `At most ${voice.number(most)} characters.`}
      </p>
    </div>
  );
}
