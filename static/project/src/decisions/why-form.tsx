import { useState } from 'react';
import type { FollowedDecision, TellWhy } from '#contract/followed-decisions';
import { LOOP_LIMITS } from '#domain/loop/limits';
import { SmallForm } from '../../../shared/src/components/small-form';
import type { DecisionsDesk } from './decisions-desk';
import { canBeSaid, SentenceField } from './sentence-field';
import { useSend } from './use-send';

interface WhyFormProps {
  readonly decision: FollowedDecision;
  readonly about: Pick<TellWhy, 'of' | 'at'>;
  readonly question: string;
  /** What was said before; a later word replaces it. */
  readonly before: string;
  readonly desk: DecisionsDesk;
  /** The id of the heading above. */
  readonly home: string;
  readonly onClose: () => void;
}

/** Asks for a reason: why a decision was dropped, or why its date was moved. */
export function WhyForm({ decision, about, question, before, desk, home, onClose }: WhyFormProps) {
  const [reason, setReason] = useState(before);
  const { sending, problem, send } = useSend(home);
  const most = LOOP_LIMITS.reason;
  const submit = async () => {
    if (await send(() => desk.why({ id: decision.id, ...about, reason }))) onClose();
  };
  return (
    <SmallForm
      framed
      label={`${question} ${decision.decided.text}`}
      act="Keep the reason"
      problem={problem}
      disabled={!canBeSaid(reason, most) || reason === before}
      saving={sending}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <SentenceField label={question} value={reason} most={most} onChange={setReason} />
    </SmallForm>
  );
}
