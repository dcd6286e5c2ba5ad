import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { type DraftRead, type MomentDraft, readDraft } from './moment-draft';
import styles from './moments.module.css';

interface MomentFormProps {
  /** The day one looks from; the form begins with it. */
  readonly today: CalendarDate;
  readonly onAdd: (day: CalendarDate, wording: string, keys: readonly IssueKey[]) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A moment that no history tells, added by a person: a day, a sentence, issues if there are any. */
export function MomentForm({ today, onAdd, onClose }: MomentFormProps) {
  const id = useId();
  const [draft, setDraft] = useState<MomentDraft>({ day: today, wording: '', issues: '' });
  const [wrong, setWrong] = useState<Extract<DraftRead, { ok: false }> | null>(null);
  const [saving, setSaving] = useState(false);
  const change = (part: Partial<MomentDraft>) => {
    setDraft({ ...draft, ...part });
    setWrong(null);
  };
  const add = async () => {
    const read = readDraft(draft, today);
    if (!read.ok) return setWrong(read);
    setSaving(true);
    const added = await onAdd(read.day, read.wording, read.keys);
    setSaving(false);
    if (added) onClose();
  };
  return (
    <form
      className={styles.add}
      aria-label="Add a moment"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label className={styles.label} htmlFor={`${id}-day`}>
        Day
      </label>
      <Textfield
        id={`${id}-day`}
        type="date"
        value={draft.day}
        max={today}
        isInvalid={wrong?.field === 'day'}
        onChange={(event) => change({ day: event.currentTarget.value })}
      />
      <label className={styles.label} htmlFor={`${id}-what`}>
        What happened
      </label>
      <TextArea
        id={`${id}-what`}
        minimumRows={2}
        value={draft.wording}
        isInvalid={wrong?.field === 'wording'}
        placeholder="The sponsor asked for the chat team as well"
        onChange={(event) => change({ wording: event.currentTarget.value })}
      />
      <label className={styles.label} htmlFor={`${id}-issues`}>
        Issues that show it (optional)
      </label>
      <Textfield
        id={`${id}-issues`}
        value={draft.issues}
        isInvalid={wrong?.field === 'issues'}
        placeholder="ABC-12, ABC-15"
        onChange={(event) => change({ issues: event.currentTarget.value })}
      />
      {wrong !== null && (
        <p className={styles.problem} role="alert">
          {wrong.problem}
        </p>
      )}
      <div className={styles.formActs}>
        <Button type="submit" appearance="primary" isLoading={saving}>
          Add
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
        <span className={styles.hint}>Everybody who can see this project will see it.</span>
      </div>
    </form>
  );
}
