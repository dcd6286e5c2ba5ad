import { useState } from 'react';
import { Unreadable } from '#domain/history/json-shape';
import type { GroupsEntered } from '#domain/outside/change-outside';
import type { OutsideFacts, OutsideGroup } from '#domain/outside/outside-facts';
import { groupsEnteredAt } from '#domain/outside/parse-record';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { GroupFacts } from './group-facts';
import { GroupForm } from './group-forms';
import styles from './outside.module.css';
import { GROUPS } from './outside-words';
import type { Kept } from './use-outside';

interface GroupEditorProps {
  /** As they stand now, others' changes included. */
  readonly facts: OutsideFacts;
  readonly group: OutsideGroup;
  readonly keep: (groups: GroupsEntered) => Promise<Kept>;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

type Saving = 'idle' | 'saving' | 'conflict' | { readonly told: string };

/** The form of one group. Cancelling leaves everything as it was; what others entered meanwhile is shown beside one's own. */
export function GroupEditor({ facts, group, keep, onKept, onCancel }: GroupEditorProps) {
  const [draft, setDraft] = useState<OutsideFacts[OutsideGroup]>(facts[group]);
  const [saving, setSaving] = useState<Saving>('idle');

  const save = async () => {
    const read = readable({ [group]: draft });
    if (typeof read === 'string') return setSaving({ told: read });
    setSaving('saving');
    const kept = await keep(read);
    if (kept.kind === 'kept') return onKept();
    setSaving(kept.kind === 'conflict' ? 'conflict' : { told: `Not kept; what you wrote is still here. ${kept.why}` });
  };
  return (
    <form
      className={styles.editor}
      aria-label={GROUPS[group].title}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {saving === 'conflict' && (
        <div className={styles.warning} role="alert">
          <p>Somebody else changed this a moment ago. Yours is still in the form; save again to put it in place of theirs:</p>
          <GroupFacts facts={facts} group={group} />
        </div>
      )}
      <GroupForm group={group} value={draft} onChange={setDraft} />
      {typeof saving === 'object' && (
        <p className={styles.warning} role="alert">
          {saving.told}
        </p>
      )}
      <div className={styles.doings}>
        <button type="submit" className={styles.save} disabled={saving === 'saving'}>
          {saving === 'saving' ? 'Saving…' : 'Save'}
        </button>
        <PlainButton appearance="subtle" onClick={onCancel}>
          Cancel
        </PlainButton>
      </div>
    </form>
  );
}

/** What was written as the server will read it, or what is wrong with it in words. */
function readable(written: Record<string, unknown>): GroupsEntered | string {
  try {
    return groupsEnteredAt(written);
  } catch (problem) {
    if (problem instanceof Unreadable) return `${problem.field.replace(/^\w+\.?/, '') || 'This'}: ${problem.problem}.`;
    throw problem;
  }
}
