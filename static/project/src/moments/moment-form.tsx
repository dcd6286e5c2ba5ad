import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { FieldName, FormHint, SmallForm } from '../../../shared/src/components/small-form';
import { type DraftRead, type MomentDraft, readDraft } from './moment-draft';

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
    <SmallForm
      label="Add a moment"
      framed
      act="Add"
      problem={wrong?.problem ?? null}
      saving={saving}
      onSubmit={() => void add()}
      onCancel={onClose}
      aside={<FormHint>Everybody who can see this project will see it.</FormHint>}
    >
      <FieldName of={`${id}-day`}>Day</FieldName>
      <Textfield
        id={`${id}-day`}
        type="date"
        value={draft.day}
        max={today}
        isInvalid={wrong?.field === 'day'}
        onChange={(event) => change({ day: event.currentTarget.value })}
      />
      <FieldName of={`${id}-what`}>What happened</FieldName>
      <TextArea
        id={`${id}-what`}
        minimumRows={2}
        value={draft.wording}
        isInvalid={wrong?.field === 'wording'}
        placeholder="The sponsor asked for the chat team as well"
        onChange={(event) => change({ wording: event.currentTarget.value })}
      />
      <FieldName of={`${id}-issues`}>Issues that show it (optional)</FieldName>
      <Textfield
        id={`${id}-issues`}
        value={draft.issues}
        isInvalid={wrong?.field === 'issues'}
        placeholder="ABC-12, ABC-15"
        onChange={(event) => change({ issues: event.currentTarget.value })}
      />
    </SmallForm>
  );
}
