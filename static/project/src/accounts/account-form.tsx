import TextArea from '@atlaskit/textarea';
import { useId, useState } from 'react';
import { LONGEST_STATEMENT } from '#domain/account/account';
import type { Course } from '#domain/account/period-in-words';
import { readStatement } from '#domain/account/read-statement';
import { FieldName, FormHint, SmallForm } from '../../../shared/src/components/small-form';
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
    <div className={styles.form}>
      <SmallForm
        act="Keep"
        problem={null}
        disabled={said === '' || tooLong}
        saving={saving}
        onSubmit={() => void write()}
        aside={<FormHint>Those who are invited see the sentence, not who wrote it.</FormHint>}
      >
        <FieldName of={id}>What do you remember? One sentence</FieldName>
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
      </SmallForm>
    </div>
  );
}
