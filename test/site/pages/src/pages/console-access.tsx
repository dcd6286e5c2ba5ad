import Button from '@atlaskit/button/new';
import Select from '@atlaskit/select';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import layout from '../parts/layout.module.css';
import { setAccess } from '../site/console-data';
import { useSite } from '../site/state';
import styles from './console.module.css';
import { useChange } from './use-change';

type Kind = 'project' | 'space';

const KINDS: readonly { value: Kind; label: string }[] = [
  { value: 'project', label: 'Project' },
  { value: 'space', label: 'Space' },
];

/** Takes from a person what an administrator would take, or gives it back: to see what the app then shows. */
export function ConsoleAccess() {
  const { state } = useSite();
  const people = state.users.map(({ accountId, name }) => ({ value: accountId, label: name }));
  const kinds = state.confluence ? KINDS : KINDS.slice(0, 1);
  const [person, setPerson] = useState(people[0] ?? null);
  const [kind, setKind] = useState<Kind>('project');
  const [key, setKey] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const { run, busy, error } = useChange(() => {});
  const set = async (may: boolean): Promise<void> => {
    if (!person) return;
    setDone(null);
    const wanted = key.trim().toUpperCase();
    if (await run(() => setAccess(person.value, kind, wanted, may)))
      setDone(`${person.label} ${may ? 'may see' : 'can no longer see'} the ${kind} ${wanted}.`);
  };
  return (
    <div className={styles.panel}>
      <div className={styles.form}>
        <div className={styles.kind}>
          <label htmlFor="access-person">Person</label>
          <Select inputId="access-person" options={people} value={person} onChange={(chosen) => chosen && setPerson(chosen)} />
        </div>
        <div className={styles.kind}>
          <label htmlFor="access-kind">Of a</label>
          <Select
            inputId="access-kind"
            options={kinds}
            value={kinds.find(({ value }) => value === kind) ?? null}
            onChange={(chosen) => chosen && setKind(chosen.value)}
          />
        </div>
        <div className={styles.kind}>
          <label htmlFor="access-key">Key</label>
          <Textfield id="access-key" value={key} onChange={(event) => setKey(event.currentTarget.value)} />
        </div>
        <Button isLoading={busy} isDisabled={key.trim() === ''} onClick={() => void set(false)}>
          Put out
        </Button>
        <Button isLoading={busy} isDisabled={key.trim() === ''} onClick={() => void set(true)}>
          Let in
        </Button>
      </div>
      {error !== null && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <p className={layout.quiet} role="status">
        {done ?? 'Issue security and the restrictions of pages stay as they are.'}
      </p>
    </div>
  );
}
