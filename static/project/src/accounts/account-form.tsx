import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useId, useState } from 'react';
import { LONGEST_STATEMENT } from '#domain/account/account';
import type { Course } from '#domain/account/period-in-words';
import { readStatement } from '#domain/account/read-statement';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { readingInWords } from './account-words';
import styles from './accounts.module.css';

interface AccountFormProps {
  readonly course: Course;
  readonly onWrite: (text: string) => Promise<boolean>;
}

/** Writes down what somebody remembers, and shows while typing how it would be read. */
export function AccountForm({ course, onWrite }: AccountFormProps) {
  const { voice } = useSurroundings();
  const id = useId();
  const [text, setText] = useState('');
  const [saving, setSaving] = useState(false);
  const said = text.trim();
  const tooLong = said.length > LONGEST_STATEMENT;
  const [reading] = said === '' || tooLong ? [] : readStatement(said, course);
  const write = async () => {
    setSaving(true);
    const kept = await onWrite(said);
    setSaving(false);
    if (kept) setText('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (said !== '' && !tooLong) void write();
      }}
    >
      <label className={styles.label} htmlFor={id}>
        What do you remember? One sentence
      </label>
      <TextArea
        id={id}
        minimumRows={2}
        value={text}
        isInvalid={tooLong}
        placeholder="Scope was frozen in May"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className={styles.read} role="status">
        {tooLong
          ? `At most ${LONGEST_STATEMENT} characters are kept; these are ${said.length}.`
          : said === ''
            ? ''
            : reading === undefined
              ? 'Not read as anything that Jira could show; it can be kept all the same.'
              : `Read as: ${readingInWords(reading, voice)}.`}
      </p>
      <div className={styles.formActs}>
        <Button type="submit" appearance="primary" isDisabled={said === '' || tooLong} isLoading={saving}>
          Keep
        </Button>
        <span className={styles.hint}>Those who are invited see the sentence, not who wrote it.</span>
      </div>
    </form>
  );
}
