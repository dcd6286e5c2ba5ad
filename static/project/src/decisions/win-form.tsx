import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import type { FollowedDecision } from '#contract/followed-decisions';
import { calendarDate } from '#domain/history/calendar-date';
import type { PersonId } from '#domain/history/issue-key';
import { LOOP_LIMITS } from '#domain/loop/limits';
import { FieldName, SmallForm } from '../../../shared/src/components/small-form';
import type { DecisionsDesk } from './decisions-desk';
import { canBeSaid, SentenceField } from './sentence-field';
import { useSend } from './use-send';
import { WhoCaughtIt } from './who-caught-it';
import styles from './wins.module.css';

interface WinFormProps {
  readonly decision: FollowedDecision;
  readonly desk: DecisionsDesk;
  /** The id of the heading above. */
  readonly home: string;
  readonly onClose: () => void;
}

/** Asks what a decision prevented, when, and who caught it; whoever says it, unless they name somebody else. */
export function WinForm({ decision, desk, home, onClose }: WinFormProps) {
  const { outset, told } = decision.followed;
  // Made up once, so that a second try tells the same win.
  const [id] = useState(() => crypto.randomUUID());
  const [prevented, setPrevented] = useState('');
  const [typed, setTyped] = useState<string>(decision.today);
  const [caughtBy, setCaughtBy] = useState<PersonId>(desk.viewer);
  const { sending, problem, send } = useSend(home);
  const dayId = useId();
  const most = LOOP_LIMITS.sentence;
  const on = calendarDate(typed);
  const isDay = on !== null && on >= outset.on && on <= decision.today;
  const submit = async () => {
    if (on === null) return;
    if (await send(() => desk.win({ id: decision.id, win: { id, prevented, on, caughtBy } }, told.key))) onClose();
  };
  return (
    <SmallForm
      framed
      label={`What did it prevent? ${decision.decided.text}`}
      act="Say thank you"
      problem={problem}
      disabled={!canBeSaid(prevented, most) || !isDay}
      saving={sending}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <SentenceField label="What did it prevent? One sentence" value={prevented} most={most} onChange={setPrevented} />
      <WhoCaughtIt person={caughtBy} find={desk.findPeople} onChoose={setCaughtBy} />
      <div className={styles.day}>
        <FieldName of={dayId}>When</FieldName>
        <Textfield
          id={dayId}
          type="date"
          isCompact
          value={typed}
          min={outset.on}
          max={decision.today}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <p className={styles.hint}>
        They are thanked by name in a comment on {told.key}, which everybody who sees the issue can read. Say what was caught, and
        nothing of who would have missed it.
      </p>
    </SmallForm>
  );
}
