import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import Textfield from '@atlaskit/textfield';
import { useReducer, useState } from 'react';
import type { RolesView } from '#contract/roles';
import type { EdgeMap } from '#domain/evidence/edges/edge-map';
import type { PersonId } from '#domain/history/issue-key';
import { LONGEST_NAME } from '#domain/roles/parse-role-map';
import form from '../../../shared/src/components/dialog-form.module.css';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames } from '../../../shared/src/components/surroundings';
import { sourceSentence } from './edge-words';
import { MoveTo } from './move-to';
import { RoleGroup } from './role-group';
import type { RolesClient } from './roles-client';
import styles from './roles-dialog.module.css';
import { afterEdit, draftOf, peopleInNone } from './roles-draft';

interface RolesDialogProps {
  readonly roles: RolesView;
  readonly map: EdgeMap;
  /** Who has the project's issues or has changed them, also those that the filter hides or that came later. */
  readonly people: readonly PersonId[];
  readonly client: RolesClient;
  readonly onSaved: (roles: RolesView) => void;
  readonly onClose: () => void;
}

type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'conflict'; readonly theirs: RolesView };

/** Who works in which role, settled once for everybody who looks. Cancelling leaves everything as it was. */
export function RolesDialog({ roles, map, people: all, client, onSaved, onClose }: RolesDialogProps) {
  const [version, setVersion] = useState(roles.version);
  const [draft, change] = useReducer(afterEdit, draftOf(roles.settled ?? map.roles));
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const [added, setAdded] = useState('');
  const none = peopleInNone(draft, [...map.unplaced, ...map.roles.roles.flatMap(({ people }) => people), ...all]);
  const everybody = [...draft.map.roles.flatMap(({ people }) => people), ...none];
  const nameOf = useNames(everybody);
  const { mayEdit } = roles;

  const save = async (settled: RolesView['settled']) => {
    setSaving({ kind: 'saving' });
    try {
      const saved = await client.save({ version, settled });
      if (!('conflict' in saved)) return onSaved(saved);
      setVersion(saved.current.version);
      setSaving({ kind: 'conflict', theirs: saved.current });
    } catch (problem) {
      const why = problem instanceof Error ? ` ${problem.message}` : '';
      setSaving({ kind: 'told', text: `Not saved; your choice is still here.${why} Try again in a moment.` });
    }
  };
  const group = (id: string | null, name: string, people: readonly PersonId[]) => (
    <RoleGroup
      key={id ?? ''}
      id={id}
      name={name}
      people={people}
      others={draft.map.roles.filter((role) => role.id !== id)}
      selected={draft.selected}
      nameOf={nameOf}
      mayEdit={mayEdit}
      change={change}
    />
  );

  return (
    <Modal onClose={onClose} width="medium">
      <ModalHeader hasCloseButton closeButtonLabel="Close the roles">
        <ModalTitle>Who works in which role</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <p className={styles.note}>
          {mayEdit
            ? `${sourceSentence(map.source)} Select people and move them, rename roles, or merge them. It counts for everybody who looks at this project.`
            : `${sourceSentence(map.source)} Only people who administer this project can change them.`}
        </p>
        {mayEdit && (
          <MoveTo roles={draft.map.roles} selected={draft.selected.length} onMove={(role) => change({ kind: 'move', role })} />
        )}
        {draft.map.roles.map(({ id, name, people }) => group(id, name, people))}
        {none.length > 0 && group(null, 'In no role', none)}
        {mayEdit && (
          <div className={styles.add}>
            <Textfield
              value={added}
              maxLength={LONGEST_NAME}
              aria-label="Name of a new role"
              placeholder="Name of a new role"
              isCompact
              onChange={(event) => setAdded(event.currentTarget.value)}
            />
            <Button
              isDisabled={added.trim() === ''}
              onClick={() => {
                change({ kind: 'edit', edit: { kind: 'add', name: added } });
                setAdded('');
              }}
            >
              Add role
            </Button>
          </div>
        )}
        {saving.kind === 'told' && (
          <p className={form.told} role="alert">
            {saving.text}
          </p>
        )}
        {saving.kind === 'conflict' && (
          <p className={form.told} role="alert">
            Somebody else saved the roles a moment ago
            {saving.theirs.settled === null
              ? ': they went back to the guess.'
              : `: ${saving.theirs.settled.roles.map(({ name, people }) => `${name} (${people.length})`).join(', ')}.`}{' '}
            Yours are still here. Save again to replace theirs, or{' '}
            <PlainButton appearance="link" onClick={() => onSaved(saving.theirs)}>
              take theirs
            </PlainButton>
            .
          </p>
        )}
      </ModalBody>
      <ModalFooter>
        {mayEdit && roles.settled !== null && (
          <Button appearance="subtle" onClick={() => void save(null)}>
            Back to the guess
          </Button>
        )}
        <Button appearance="subtle" onClick={onClose}>
          {mayEdit ? 'Cancel' : 'Close'}
        </Button>
        {mayEdit && (
          <Button appearance="primary" isLoading={saving.kind === 'saving'} onClick={() => void save(draft.map)}>
            Save
          </Button>
        )}
      </ModalFooter>
    </Modal>
  );
}
