import { useState } from 'react';
import type { FollowedDecision } from '#contract/followed-decisions';
import type { GivenVerdict } from '#domain/loop/answer-check';
import type { CheckDays, CheckId, Verdict } from '#domain/loop/answers';
import { daysAfter } from '#domain/loop/checks';
import { LOOP_LIMITS } from '#domain/loop/limits';
import { proposedFor } from '#domain/proof/proposed';
import { FormHint, SmallForm } from '../../../shared/src/components/small-form';
import { DayField, dayAhead } from './day-field';
import { CHECK_QUESTIONS, VERDICT_NAMES } from './decision-words';
import type { DecisionsDesk } from './decisions-desk';
import { OneOf } from './one-of';
import { canBeSaid, SentenceField } from './sentence-field';
import { useSend } from './use-send';

type Kind = Verdict['kind'];

/** What each verdict means to each question. */
const MEANS: Readonly<Record<CheckDays, Readonly<Record<Kind, string>>>> = {
  30: {
    held: 'It is in place and people follow it.',
    drifted: 'It is not in place, or people have gone back to the old way.',
    'not-yet-testable': 'There was no occasion yet. The check is asked again on a day you choose.',
  },
  90: {
    held: 'Similar trouble has not come back in later work.',
    drifted: 'Similar trouble has come back.',
    'not-yet-testable': 'There was no later work yet. The check is asked again on a day you choose.',
  },
};

const KINDS: readonly Kind[] = ['held', 'drifted', 'not-yet-testable'];

/** A fortnight is long enough for something to happen. */
const USUALLY_AGAIN_DAYS = 14;

interface AnswerFormProps {
  readonly decision: FollowedDecision;
  readonly check: CheckId;
  readonly desk: DecisionsDesk;
  /** The id of the heading above. */
  readonly home: string;
  readonly onClose: () => void;
}

/** Answers a check: a verdict and a sentence (S1-58, S1-59). */
export function AnswerForm({ decision, check, desk, home, onClose }: AnswerFormProps) {
  const { today } = decision;
  const proposed = proposedFor(decision.followed, decision.decided.verification, check, today);
  const [kind, setKind] = useState<Kind | null>(proposed?.proposes ?? null);
  const [again, setAgain] = useState<string>(daysAfter(today, USUALLY_AGAIN_DAYS));
  const [sentence, setSentence] = useState('');
  const { sending, problem, send } = useSend(home);
  const verdict = verdictOf(kind, again, today);
  const most = LOOP_LIMITS.sentence;
  return (
    <SmallForm
      framed
      label={`Answer: ${decision.decided.text}`}
      act="Send the answer"
      problem={problem}
      disabled={verdict === null || !canBeSaid(sentence, most)}
      saving={sending}
      onSubmit={() => {
        if (verdict !== null) void send(() => desk.answer({ id: decision.id, check, verdict, sentence }));
      }}
      onCancel={onClose}
      aside={<FormHint>It is kept with your name and cannot be changed after sending.</FormHint>}
    >
      <OneOf
        label={CHECK_QUESTIONS[check.days]}
        value={kind}
        onChange={setKind}
        options={KINDS.map((value) => ({ value, label: VERDICT_NAMES[value], means: MEANS[check.days][value] }))}
      />
      {proposed !== null && (
        <FormHint>
          {`“${VERDICT_NAMES[proposed.proposes]}” is proposed because of ${proposed.run === null ? 'what people saw' : 'what the app found'}. You decide.`}
        </FormHint>
      )}
      {kind === 'not-yet-testable' && <DayField label="Ask again on" today={today} value={again} onChange={setAgain} />}
      <SentenceField label="What do you see? One sentence" value={sentence} most={most} onChange={setSentence} />
    </SmallForm>
  );
}

function verdictOf(kind: Kind | null, again: string, today: FollowedDecision['today']): GivenVerdict | null {
  if (kind !== 'not-yet-testable') return kind === null ? null : { kind };
  const askAgainOn = dayAhead(again, today);
  return askAgainOn === null ? null : { kind, askAgainOn };
}
