import TextArea from '@atlaskit/textarea';
import { useState } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { SmallForm } from '../../../shared/src/components/small-form';
import { wordingProblem } from './moment-draft';
import styles from './moments.module.css';

interface MomentWordingProps {
  /** As it stands now, others' words included. */
  readonly sentence: string;
  /** The sentence to go back to; null where it stands already, or there is none. */
  readonly proposed: string | null;
  readonly onKeep: (wording: string | null) => Promise<boolean>;
  readonly onClose: () => void;
}

/** The sentence of a moment, changed where it stands. */
export function MomentWording({ sentence, proposed, onKeep, onClose }: MomentWordingProps) {
  const [text, setText] = useState(sentence);
  const [first] = useState(sentence);
  const [saving, setSaving] = useState(false);
  const problem = wordingProblem(text);
  const keep = async (wording: string | null) => {
    setSaving(true);
    const kept = await onKeep(wording);
    setSaving(false);
    if (kept) onClose();
  };
  return (
    <SmallForm
      act="Keep"
      problem={problem}
      disabled={problem !== null}
      saving={saving}
      onSubmit={() => void keep(text.trim())}
      onCancel={onClose}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && problem === null) void keep(text.trim());
      }}
      aside={
        proposed !== null && (
          <PlainButton appearance="link" onClick={() => void keep(null)}>
            Back to the proposed sentence
          </PlainButton>
        )
      }
    >
      {sentence !== first && !saving && (
        <p className={styles.told}>Somebody has put it so meanwhile: “{sentence}” Keep yours to replace it, or cancel.</p>
      )}
      <TextArea
        aria-label="What happened, in your words"
        autoFocus
        minimumRows={2}
        value={text}
        isInvalid={problem !== null}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </SmallForm>
  );
}
