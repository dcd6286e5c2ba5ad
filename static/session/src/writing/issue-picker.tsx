import { useId, useState } from 'react';
import type { IssueKey } from '#domain/history/issue-key';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { EvidenceDesk } from '../room/evidence-desk';
import said from '../room/said.module.css';
import styles from './issue-picker.module.css';
import { useEvidence } from './use-evidence';
import { useIssueChoices } from './use-issue-choices';

interface IssuePickerProps {
  readonly evidence: EvidenceDesk;
  readonly onPick: (key: IssueKey) => void;
}

/** Issues of the evidence to name in a text, found by key, kind or title. Keys may be typed as well: this only spares looking them up. */
export function IssuePicker({ evidence, onPick }: IssuePickerProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it takes no input of its own; Escape closes what its button opens
    <div
      className={styles.picker}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <PlainButton appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('writing.issue')}
      </PlainButton>
      {open && (
        <Opened
          evidence={evidence}
          onPick={(key) => {
            setOpen(false);
            onPick(key);
          }}
        />
      )}
    </div>
  );
}

function Opened({ evidence, onPick }: IssuePickerProps) {
  const say = useSay();
  const read = useEvidence(evidence);
  if (read === null) return <p className={said.quiet}>{say('writing.issue.reading')}</p>;
  if (read.kind !== 'frozen') return <p className={said.quiet}>{say('writing.issue.noEvidence', { example: 'ABC-12' })}</p>;
  return <Found frozen={read.frozen} onPick={onPick} />;
}

function Found({ frozen, onPick }: Pick<IssuePickerProps, 'onPick'> & { readonly frozen: FrozenEvidence }) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { shown, titles } = useIssueChoices(frozen, typed);
  return (
    <div className={styles.found}>
      <label className={said.label} htmlFor={id}>
        {say('writing.issue.find')}
      </label>
      <input
        id={id}
        type="search"
        className={styles.input}
        value={typed}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          // The line around it would be added otherwise.
          if (event.key !== 'Enter') return;
          event.preventDefault();
          const [first] = shown;
          if (typed.trim() !== '' && first !== undefined) onPick(first.key);
        }}
      />
      {shown.length === 0 ? (
        <p className={said.quiet}>{say('writing.issue.none')}</p>
      ) : (
        <ul>
          {shown.map(({ key, kind }) => (
            <li key={key}>
              <button type="button" className={styles.choice} onClick={() => onPick(key)}>
                <span className={styles.key}>{key}</span> <span className={said.quiet}>{kind}</span>{' '}
                <span className={styles.title} dir="auto">
                  {titles.get(key)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
