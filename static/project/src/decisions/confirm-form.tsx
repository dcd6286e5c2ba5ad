import { useState } from 'react';
import type { FollowedDecision } from '#contract/followed-decisions';
import type { CheckId } from '#domain/loop/answers';
import { LOOP_LIMITS } from '#domain/loop/limits';
import { FormHint, SmallForm } from '../../../shared/src/components/small-form';
import type { DecisionsDesk } from './decisions-desk';
import { OneOf } from './one-of';
import { canBeSaid, SentenceField } from './sentence-field';
import { useSend } from './use-send';

interface ConfirmFormProps {
  readonly decision: FollowedDecision;
  readonly check: CheckId;
  readonly desk: DecisionsDesk;
  /** The id of the heading above. */
  readonly home: string;
  readonly onClose: () => void;
}

type Look = 'agrees' | 'contradicts';

const LOOKS: readonly { readonly value: Look; readonly label: string; readonly means: string }[] = [
  { value: 'agrees', label: 'I see the same', means: 'A sentence helps, and is not needed.' },
  { value: 'contradicts', label: 'I see it differently', means: 'Say in one sentence what you see.' },
];

/** A second person's look at an answer. */
export function ConfirmForm({ decision, check, desk, home, onClose }: ConfirmFormProps) {
  const [look, setLook] = useState<Look | null>(null);
  const [sentence, setSentence] = useState('');
  const { sending, problem, send } = useSend(home);
  const most = LOOP_LIMITS.sentence;
  const agrees = look === 'agrees';
  const said = canBeSaid(sentence, most) || (agrees && sentence.trim() === '');
  const submit = async () => {
    if (await send(() => desk.confirm({ id: decision.id, check, agrees, sentence }))) onClose();
  };
  return (
    <SmallForm
      framed
      label={`A second look: ${decision.decided.text}`}
      act="Send"
      problem={problem}
      disabled={look === null || !said}
      saving={sending}
      onSubmit={() => void submit()}
      onCancel={onClose}
      aside={<FormHint>It is kept with your name and cannot be changed after sending.</FormHint>}
    >
      <OneOf label="What do you see?" value={look} onChange={setLook} options={LOOKS} />
      <SentenceField label="In one sentence" value={sentence} most={most} onChange={setSentence} />
    </SmallForm>
  );
}
