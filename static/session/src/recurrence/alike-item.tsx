import { useId, useState } from 'react';
import type { AlikeDecision, SayRecurred } from '#contract/recurrence';
import type { Verdict } from '#domain/loop/answers';
import { LOOP_LIMITS } from '#domain/loop/limits';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import type { SayKey } from '../../../shared/src/say/say';
import { useSay } from '../../../shared/src/say/use-say';
import { IssueKeyLink } from '../issues/issue-key-link';
import { AddLine } from '../room/add-line';
import said from '../room/said.module.css';
import type { ScreenProps } from '../room/screen-props';
import type { NotTaken } from './alike-desk';
import { notTakenWords } from './not-taken-words';
import { reasonWords } from './reason-words';
import styles from './recurrence.module.css';

interface AlikeItemProps extends Pick<ScreenProps, 'desk' | 'words' | 'you'> {
  readonly decision: AlikeDecision;
  /** Names the draft of the sentence within the session. */
  readonly draft: string;
  readonly onSay: (said: SayRecurred['said']) => Promise<NotTaken | null>;
}

const VERDICTS = {
  held: 'before.check.held',
  drifted: 'before.check.drifted',
  'not-yet-testable': 'before.check.not-yet-testable',
} as const satisfies Record<Verdict['kind'], SayKey>;

/** An old decision that had fixed what looks the same now: where it is from, how its checks came out, why it looks the same. */
export function AlikeItem({ decision, draft, desk, words, you, onSay }: AlikeItemProps) {
  const say = useSay();
  const heading = useId();
  const { voice } = useSurroundings();
  const [asked, setAsked] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { text, key, postMortem, fixedOn, checks, reasons, cameBack } = decision;
  const send = async (what: SayRecurred['said']) => {
    if (sending) return;
    setSending(true);
    setProblem(null);
    const why = await onSay(what);
    setSending(false);
    if (why !== null) return setProblem(notTakenWords(why, say));
    setAsked(false);
    if (what.kind === 'came-back') desk.drafts.drop(draft);
  };
  return (
    <li className={styles.item} aria-labelledby={heading}>
      <p className={styles.text} id={heading} dir="auto">
        {text}
      </p>
      <p className={said.quiet}>
        <IssueKeyLink issue={key} /> {say('before.from', { title: postMortem.title, day: voice.day(fixedOn) })}
      </p>
      <ul className={styles.checks}>
        {checks.map(({ days, verdict }) => (
          <li key={days}>
            {say('before.check', { n: days })} {say(verdict === null ? 'before.check.open' : VERDICTS[verdict])}
          </li>
        ))}
      </ul>
      <p className={said.label}>{say('before.reasons')}</p>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason.kind}>
            {reasonWords(reason, say, words)}
            {reason.said !== null && (
              <span className={styles.quotes}>
                <span>
                  {say('before.then')} <q dir="auto">{reason.said.before}</q>
                </span>
                <span>
                  {say('before.now')} <q dir="auto">{reason.said.now}</q>
                </span>
              </span>
            )}
          </li>
        ))}
      </ul>
      {reasons.some((reason) => reason.said === null && reason.same.length === 0) && (
        <p className={said.quiet}>{say('before.notRead')}</p>
      )}
      {cameBack === null ? (
        <div className={styles.acts}>
          <PlainButton compact aria-expanded={asked} disabled={sending} onClick={() => setAsked(!asked)}>
            {say('before.cameBack')}
          </PlainButton>
          <PlainButton compact appearance="subtle" disabled={sending} onClick={() => void send({ kind: 'not-the-same' })}>
            {say('before.notTheSame')}
          </PlainButton>
        </div>
      ) : (
        <CameBack
          cameBack={cameBack}
          mine={cameBack.by === you}
          sending={sending}
          onTakeBack={() => void send({ kind: 'take-back' })}
        />
      )}
      {asked && cameBack === null && (
        <div className={styles.asked}>
          <AddLine
            desk={desk}
            draft={draft}
            label={say('before.sentence')}
            act={say('before.keep')}
            most={LOOP_LIMITS.sentence}
            disabled={sending}
            onAdd={(sentence) => {
              void send({ kind: 'came-back', sentence });
              // It stays in the field until the app has taken it.
              return false;
            }}
          />
          <p className={said.quiet}>{say('before.seen', { issue: key })}</p>
        </div>
      )}
      <div role="status">{problem !== null && <p className={styles.problem}>{problem}</p>}</div>
    </li>
  );
}

interface CameBackProps {
  readonly cameBack: NonNullable<AlikeDecision['cameBack']>;
  readonly mine: boolean;
  readonly sending: boolean;
  readonly onTakeBack: () => void;
}

function CameBack({ cameBack: { by, sentence }, mine, sending, onTakeBack }: CameBackProps) {
  const say = useSay();
  const nameOf = useNames([by]);
  return (
    <div className={styles.cameBack}>
      <p>
        <b>{say('before.didNotHold')}</b> <q dir="auto">{sentence}</q> <span className={said.quiet}>{nameOf(by) ?? '…'}</span>
      </p>
      {mine && (
        <PlainButton compact appearance="subtle" disabled={sending} onClick={onTakeBack}>
          {say('before.takeBack')}
        </PlainButton>
      )}
    </div>
  );
}
