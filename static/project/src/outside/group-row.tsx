import { lazy } from 'react';
import type { GroupsEntered } from '#domain/outside/change-outside';
import { isEmptyGroup } from '#domain/outside/nothing-entered';
import type { OutsideChange, OutsideFacts, OutsideGroup } from '#domain/outside/outside-facts';
import { LatePart } from '../../../shared/src/components/late-part';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { EnteredBy } from './entered-by';
import { GroupFacts } from './group-facts';
import styles from './outside.module.css';
import { GROUPS } from './outside-words';
import type { Kept } from './use-outside';

const GroupEditor = lazy(() => import('./group-editor').then((module) => ({ default: module.GroupEditor })));

interface GroupRowProps {
  readonly facts: OutsideFacts;
  readonly changes: readonly OutsideChange[];
  readonly group: OutsideGroup;
  readonly open: boolean;
  /** Null where nothing can be entered. */
  readonly onOpen: ((group: OutsideGroup | null) => void) | null;
  readonly keep: (groups: GroupsEntered) => Promise<Kept>;
  readonly onKept: () => void;
}

/** One group: its facts with who entered them; or what it is good for, while nothing is entered; or its form. */
export function GroupRow({ facts, changes, group, open, onOpen, keep, onKept }: GroupRowProps) {
  const { title, why } = GROUPS[group];
  const empty = isEmptyGroup(facts, group);
  return (
    <li className={styles.group} data-empty={(empty && !open) || undefined}>
      {(open || !empty) && (
        <div className={styles.groupHead}>
          <h3>{title}</h3>
          {onOpen !== null && !open && (
            <PlainButton compact aria-label={`Change ${title}`} onClick={() => onOpen(group)}>
              Change
            </PlainButton>
          )}
        </div>
      )}
      {open && (
        <LatePart name="The form" waiting={null}>
          <GroupEditor facts={facts} group={group} keep={keep} onKept={onKept} onCancel={() => onOpen?.(null)} />
        </LatePart>
      )}
      {!open && empty && (
        <>
          <PlainButton compact onClick={() => onOpen?.(group)}>
            Add: {title}
          </PlainButton>{' '}
          <span className={styles.quiet}>{why}</span>
        </>
      )}
      {!open && !empty && <GroupFacts facts={facts} group={group} />}
      {!empty && <EnteredBy changes={changes} group={group} />}
    </li>
  );
}
