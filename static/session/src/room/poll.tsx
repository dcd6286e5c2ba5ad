import { useEffect, useState } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './poll.module.css';
import { PollSum } from './poll-sum';
import said from './said.module.css';
import type { ScreenProps } from './screen-props';
import { useSend } from './use-send';

type Answer = 1 | 2 | 3 | 4 | 5;

const ANSWERS: readonly Answer[] = [1, 2, 3, 4, 5];

interface PollProps extends Pick<ScreenProps, 'session' | 'you' | 'desk'> {
  readonly poll: 'safety' | 'worthwhile';
  readonly question: string;
  /** What 1 and 5 mean. */
  readonly low: string;
  readonly high: string;
  /** What is told of the answers, and to whom. */
  readonly privacy: string;
}

/** A question answered from 1 to 5, without names: only the sum is told, and only from four answers on. */
export function Poll({ session, you, desk, poll, question, low, high, privacy }: PollProps) {
  const say = useSay();
  const send = useSend(desk);
  const [mine, setMine] = useState<Answer | null>(null);
  const now = session[poll];
  const open = now.state === 'open';
  useEffect(() => {
    if (!open) return;
    desk.own().then(
      ({ envelopes }) => {
        const found = envelopes.find(({ step }) => step === poll)?.envelope;
        if (found?.kind === 'answer') setMine((given) => given ?? found.answer);
      },
      // The answer can be given again: the last one counts.
      () => {},
    );
  }, [desk, poll, open]);
  const facilitates = session.facilitator === you;
  if (now.state === 'not-opened' && !facilitates) return null;
  const answer = (value: Answer) => {
    setMine(value);
    desk.seal(poll, { kind: 'answer', answer: value }).then(
      (outcome) => {
        if (outcome.kind !== 'done') setMine(null);
      },
      () => setMine(null),
    );
  };
  return (
    <section className={styles.poll} aria-labelledby={`poll-${poll}`}>
      <h3 id={`poll-${poll}`} className={styles.pollQuestion}>
        {question}
      </h3>
      {open && (
        <fieldset className={styles.answers}>
          <legend className={said.heard}>{question}</legend>
          <span className={styles.end}>{low}</span>
          {ANSWERS.map((value) => (
            <label key={value} className={styles.answer} data-on={mine === value || undefined}>
              <input type="radio" name={`poll-${poll}`} checked={mine === value} onChange={() => answer(value)} />
              {value}
            </label>
          ))}
          <span className={styles.end}>{high}</span>
        </fieldset>
      )}
      {now.state !== 'closed' && <p className={said.quiet}>{privacy}</p>}
      <PollSum poll={now} low={low} high={high} />
      {facilitates && now.state !== 'closed' && (
        <span>
          <PlainButton onClick={() => send({ kind: open ? 'close-poll' : 'open-poll', poll })}>
            {say(open ? 'room.poll.close' : 'room.poll.open')}
          </PlainButton>
        </span>
      )}
    </section>
  );
}
