import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { useState } from 'react';
import { readTransitions, transition } from '../jira/change-issue';
import type { Status } from '../jira/issue-row';
import { StatusLozenge } from '../parts/lozenge-of';
import { sentenceOf } from '../site/request';
import { useAnswer } from '../site/use-answer';
import styles from './status-menu.module.css';
import { useChange } from './use-change';

/** The status, in its category's colour, with the ways out of it. */
export function StatusMenu({ issueKey, status, changed }: { issueKey: string; status: Status; changed(): void }) {
  const [open, setOpen] = useState(false);
  const { run, busy, error } = useChange(changed);
  return (
    <div className={styles.part}>
      <DropdownMenu<HTMLButtonElement>
        shouldRenderToParent
        isOpen={open}
        onOpenChange={({ isOpen }) => setOpen(isOpen)}
        trigger={({ triggerRef, isSelected, testId, ...props }) => (
          <button
            {...props}
            ref={triggerRef}
            type="button"
            className={`${styles.status} ${styles[status.category]}`}
            disabled={busy}
            data-testid={testId}
          >
            <span className={styles.hidden}>Status: </span>
            {status.name}
            <ChevronDownIcon label="" size="small" color="currentColor" />
          </button>
        )}
      >
        <Ways issueKey={issueKey} status={status} choose={(change) => void run(change)} />
      </DropdownMenu>
      {error !== null && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** Asked for when the menu opens, because each status has its own. */
function Ways({ issueKey, status, choose }: { issueKey: string; status: Status; choose(change: () => Promise<void>): void }) {
  const { value: ways, error } = useAnswer(`${issueKey} ${status.name}`, () => readTransitions(issueKey));
  const note =
    error !== null ? sentenceOf(error) : ways === null ? 'Reading the workflow' : 'No transition leads out of this status.';
  return (
    <DropdownItemGroup>
      {ways === null || ways.length === 0 ? (
        <DropdownItem isDisabled>{note}</DropdownItem>
      ) : (
        ways.map((way) => (
          <DropdownItem
            key={way.id}
            elemAfter={<StatusLozenge status={way.to} />}
            onClick={() => choose(() => transition(issueKey, way))}
          >
            {way.name}
          </DropdownItem>
        ))
      )}
    </DropdownItemGroup>
  );
}
