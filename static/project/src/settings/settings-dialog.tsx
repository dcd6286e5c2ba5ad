import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import Select from '@atlaskit/select';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import type { SettingsView } from '#contract/settings';
import type { CalendarDate } from '#domain/history/instant';
import styles from '../../../shared/src/components/dialog-form.module.css';
import type { SettingsClient } from './settings-client';
import { StartDateField } from './start-date-field';
import { WaitingField } from './waiting-field';

interface SettingsDialogProps {
  readonly settings: SettingsView;
  readonly statuses: readonly { readonly id: string; readonly name: string }[];
  /** Fields that could hold the planned start; with one or none there is nothing to choose. */
  readonly dateFields: readonly { readonly id: string; readonly name: string }[];
  readonly client: SettingsClient;
  readonly onSaved: (settings: SettingsView) => void;
  readonly onClose: () => void;
}

type Saving = { readonly kind: 'idle' } | { readonly kind: 'saving' } | { readonly kind: 'told'; readonly text: string };

/** What a project lead settles once for everybody who looks: which statuses mean blocked or waiting, the day scope is measured from, the planned start. */
export function SettingsDialog({ settings, statuses, dateFields, client, onSaved, onClose }: SettingsDialogProps) {
  const [base, setBase] = useState(settings);
  const [blocked, setBlocked] = useState<readonly string[]>(settings.blockedStatusIds);
  const [waitingStatusIds, setWaiting] = useState(settings.waitingStatusIds);
  const [baseline, setBaseline] = useState<CalendarDate | null>(settings.baseline);
  const [startDateField, setStartDateField] = useState(settings.startDateField);
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const options = statuses.map(({ id, name }) => ({ value: id, label: name }));
  const nameOf = (id: string) =>
    options.find((option) => option.value === id) ?? { value: id, label: `Status ${id}, not seen in these issues` };

  const save = async () => {
    setSaving({ kind: 'saving' });
    try {
      const change = { blockedStatusIds: [...blocked], waitingStatusIds, baseline, startDateField };
      const saved = await client.save({ version: base.version, ...change });
      if (!('conflict' in saved)) return onSaved(saved);
      setBase(saved.current);
      setBlocked(saved.current.blockedStatusIds);
      setWaiting(saved.current.waitingStatusIds);
      setBaseline(saved.current.baseline);
      setStartDateField(saved.current.startDateField);
      setSaving({
        kind: 'told',
        text: 'Somebody saved these settings a moment ago. Theirs are shown now: change them again if needed, then save.',
      });
    } catch (problem) {
      const why = problem instanceof Error ? ` ${problem.message}` : '';
      setSaving({ kind: 'told', text: `Not saved; your choice is still here.${why} Try again in a moment.` });
    }
  };

  return (
    <Modal onClose={onClose} width="small">
      <ModalHeader hasCloseButton closeButtonLabel="Close the settings">
        <ModalTitle>Settings for this project</ModalTitle>
      </ModalHeader>
      <ModalBody>
        {!base.mayEdit && (
          <p className={styles.note}>You see what the project’s administrators have settled. Only they can change it.</p>
        )}
        <label className={styles.label} htmlFor="settings-blocked">
          Statuses that mean “blocked”
        </label>
        <Select
          inputId="settings-blocked"
          isMulti
          options={options}
          value={blocked.map(nameOf)}
          isDisabled={!base.mayEdit}
          placeholder="None: only flagged issues count as blocked"
          onChange={(chosen) => setBlocked(chosen.map((option) => option.value))}
          menuPosition="fixed"
        />
        <WaitingField statuses={statuses} value={waitingStatusIds} isDisabled={!base.mayEdit} onChange={setWaiting} />
        <label className={styles.label} htmlFor="settings-baseline">
          Baseline
        </label>
        <Textfield
          id="settings-baseline"
          type="date"
          value={baseline ?? ''}
          isDisabled={!base.mayEdit}
          onChange={(event) => setBaseline((event.currentTarget.value || null) as CalendarDate | null)}
        />
        <p className={styles.help}>Scope is measured from this day. Left empty, it is the day work on the first issue started.</p>
        {(dateFields.length > 1 || startDateField !== null) && (
          <StartDateField fields={dateFields} value={startDateField} isDisabled={!base.mayEdit} onChange={setStartDateField} />
        )}
        {saving.kind === 'told' && (
          <p className={styles.told} role="alert">
            {saving.text}
          </p>
        )}
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          {base.mayEdit ? 'Cancel' : 'Close'}
        </Button>
        {base.mayEdit && (
          <Button appearance="primary" isLoading={saving.kind === 'saving'} onClick={() => void save()}>
            Save
          </Button>
        )}
      </ModalFooter>
    </Modal>
  );
}
