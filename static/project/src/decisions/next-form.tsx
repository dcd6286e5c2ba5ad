import { useState } from 'react';
import type { FollowedDecision } from '#contract/followed-decisions';
import type { CheckId, NextStep } from '#domain/loop/answers';
import { daysAfter } from '#domain/loop/checks';
import { SmallForm } from '../../../shared/src/components/small-form';
import { DayField, dayAhead } from './day-field';
import type { DecisionsDesk } from './decisions-desk';
import { OneOf } from './one-of';
import { useSend } from './use-send';

const STEPS: readonly { readonly value: NextStep['kind']; readonly label: string; readonly means: string }[] = [
  { value: 'reopen', label: 'Reopen it', means: 'The change is still right: its issue is opened again in Jira.' },
  {
    value: 're-plan',
    label: 'Plan it anew',
    means: 'The change is still right, and takes until another day: its issue is opened again with that due date.',
  },
  { value: 'drop', label: 'Drop it', means: 'The change is not wanted any more: its issue stays closed.' },
];

/** A month to do it again. */
const USUALLY_ANEW_DAYS = 30;

interface NextFormProps {
  readonly decision: FollowedDecision;
  readonly check: CheckId;
  readonly desk: DecisionsDesk;
  /** The id of the heading above. */
  readonly home: string;
  /** After it is kept; or without it, where one may leave. */
  readonly onClose: () => void;
}

/** Chooses what follows when a decision has drifted. */
export function NextForm({ decision, check, desk, home, onClose }: NextFormProps) {
  const { today } = decision;
  const [kind, setKind] = useState<NextStep['kind'] | null>(null);
  const [due, setDue] = useState<string>(daysAfter(today, USUALLY_ANEW_DAYS));
  const { sending, problem, send } = useSend(home);
  const step = stepOf(kind, due, today);
  const submit = async () => {
    if (step !== null && (await send(() => desk.next({ id: decision.id, check, step }, decision.followed.told.key)))) onClose();
  };
  return (
    <SmallForm
      framed
      label={`What follows: ${decision.decided.text}`}
      act={STEPS.find(({ value }) => value === kind)?.label ?? 'Choose'}
      problem={problem}
      disabled={step === null}
      saving={sending}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <OneOf label="It has drifted. What follows?" value={kind} onChange={setKind} options={STEPS} />
      {kind === 're-plan' && <DayField label="By when" today={today} value={due} onChange={setDue} />}
    </SmallForm>
  );
}

function stepOf(kind: NextStep['kind'] | null, typed: string, today: FollowedDecision['today']): NextStep | null {
  if (kind !== 're-plan') return kind === null ? null : { kind };
  const due = dayAhead(typed, today);
  return due === null ? null : { kind, due };
}
