import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import Textarea from '@atlaskit/textarea';
import { useState } from 'react';
import type { LoopSettingsView } from '#contract/loop-settings';
import type { CalendarDate } from '#domain/history/instant';
import { usualSettings } from '#domain/loop/loop-settings';
import form from '../../../shared/src/components/dialog-form.module.css';
import { DaysLine } from './days-line';
import { QuietDays } from './quiet-days';
import type { RemindersClient } from './reminders-client';
import styles from './reminders-dialog.module.css';
import { type DraftField, draftOf, draftOfSettled, type RemindersDraft, readDraft, settledFrom } from './reminders-draft';
import { RemindersPreview } from './reminders-preview';

interface RemindersDialogProps {
  readonly settings: LoopSettingsView;
  readonly client: RemindersClient;
  readonly today: CalendarDate;
  readonly onSaved: (settings: LoopSettingsView) => void;
  readonly onClose: () => void;
}

type Saving = { readonly kind: 'idle' } | { readonly kind: 'saving' } | { readonly kind: 'told'; readonly text: string };

/** When owners are reminded, on which days never, and what counts as closed without the change: settled once for the project. */
export function RemindersDialog({ settings, client, today, onSaved, onClose }: RemindersDialogProps) {
  const [base, setBase] = useState(settings);
  const [draft, setDraft] = useState(() => draftOfSettled(settings));
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const { mayEdit } = base;
  const read = readDraft(draft);
  const problemOf = (field: DraftField) => (!read.ok && read.field === field ? read.problem : null);
  const change = (part: Partial<RemindersDraft>) => setDraft((now) => ({ ...now, ...part }));

  const save = async () => {
    if (!read.ok) return setSaving({ kind: 'told', text: 'Not saved: look at the field that is marked.' });
    setSaving({ kind: 'saving' });
    try {
      const saved = await client.save({ version: base.version, settled: settledFrom(read.settings) });
      if (!('conflict' in saved)) return onSaved(saved);
      setBase(saved.current);
      setDraft(draftOfSettled(saved.current));
      setSaving({
        kind: 'told',
        text: 'Somebody saved these settings a moment ago. Theirs are shown now: change them again if needed, then save.',
      });
    } catch (problem) {
      const why = problem instanceof Error ? ` ${problem.message}` : '';
      setSaving({ kind: 'told', text: `Not saved; your choice is still here.${why} Try again in a moment.` });
    }
  };
  const line = (field: 'before' | 'after' | 'every' | 'checks', label: string, help: string) => (
    <DaysLine
      label={label}
      help={help}
      value={draft[field]}
      problem={problemOf(field)}
      isDisabled={!mayEdit}
      onChange={(typed) => change({ [field]: typed })}
    />
  );

  return (
    <Modal onClose={onClose} width="small">
      <ModalHeader hasCloseButton closeButtonLabel="Close the reminders">
        <ModalTitle>Reminders</ModalTitle>
      </ModalHeader>
      <ModalBody>
        {!mayEdit && (
          <p className={form.note}>You see what the project’s administrators have settled. Only they can change it.</p>
        )}
        <p>The owner of a decision is reminded by a comment on its issue, on its day and as settled here.</p>
        {line('before', 'Days before it is due', '0 is not at all.')}
        {line('after', 'Days after it was due', 'Growing, with commas between them.')}
        {line('every', 'Then every so many days', 'Until it is done or dropped.')}
        {line('checks', 'Days after a check was asked', 'Growing, with commas between them. On its day always.')}
        <QuietDays value={draft.quiet} isDisabled={!mayEdit} onChange={(quiet) => change({ quiet })} />
        <p className={form.help}>Nothing is sent on these; what falls on one comes on the next other day. At most six.</p>
        {read.ok && <RemindersPreview settings={read.settings} today={today} />}
        <details className={styles.names} open={problemOf('dropped') !== null || undefined}>
          <summary>Names that mean “closed without the change”</summary>
          <label className={form.label} htmlFor="reminders-dropped">
            Resolutions and closing statuses, one a line
          </label>
          <Textarea
            id="reminders-dropped"
            value={draft.dropped}
            isDisabled={!mayEdit}
            minimumRows={6}
            maxHeight="40vh"
            onChange={(event) => change({ dropped: event.currentTarget.value })}
          />
          <p className={form.help}>
            {problemOf('dropped') !== null && (
              <span className={styles.problem}>This cannot be taken: {problemOf('dropped')}. </span>
            )}
            Names or ids, as Jira shows them. They count from the next look at each issue, tomorrow at the latest.
          </p>
        </details>
        {saving.kind === 'told' && (
          <p className={form.told} role="alert">
            {saving.text}
          </p>
        )}
      </ModalBody>
      <ModalFooter>
        {mayEdit && (
          <Button appearance="subtle" onClick={() => setDraft(draftOf(usualSettings))}>
            As usual
          </Button>
        )}
        <Button appearance="subtle" onClick={onClose}>
          {mayEdit ? 'Cancel' : 'Close'}
        </Button>
        {mayEdit && (
          <Button appearance="primary" isLoading={saving.kind === 'saving'} onClick={() => void save()}>
            Save
          </Button>
        )}
      </ModalFooter>
    </Modal>
  );
}
