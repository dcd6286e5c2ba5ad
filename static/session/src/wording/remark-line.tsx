import type { Remark, RemarkKind } from '#domain/language/remark';
import { PlainButton } from '../../../shared/src/components/plain-button';
import type { SayKey } from '../../../shared/src/say/say';
import { useSay } from '../../../shared/src/say/use-say';
import { wordsOf } from './dismissed-remarks';
import styles from './wording.module.css';

const ABOUT = {
  'blames-person': 'wording.person',
  counterfactual: 'wording.hindsight',
  vague: 'wording.vague',
  'outside-control': 'wording.outside',
} as const satisfies Record<RemarkKind, SayKey>;

interface RemarkLineProps {
  readonly text: string;
  readonly remark: Remark;
  readonly onTake: () => void;
  readonly onDismiss: () => void;
}

/** One remark: the words, what they are, and what could be asked or written instead. */
export function RemarkLine({ text, remark, onTake, onDismiss }: RemarkLineProps) {
  const say = useSay();
  const words = wordsOf(text, remark);
  return (
    <p className={styles.line}>
      <b dir="auto">{say('wording.words', { words })}</b> {say(ABOUT[remark.kind])} {remark.suggestion}{' '}
      {remark.rewrite !== null && (
        <>
          <span className={styles.rewrite}>{say('wording.rewrite', { rewrite: remark.rewrite })}</span>{' '}
          <PlainButton
            compact
            appearance="link"
            aria-keyshortcuts="Alt+Enter"
            title={say('wording.take.key')}
            // The field keeps the keyboard: it would keep its text when it is left.
            onMouseDown={(event) => event.preventDefault()}
            onClick={onTake}
          >
            {say('wording.take')}
          </PlainButton>{' '}
        </>
      )}
      <PlainButton
        compact
        appearance="link"
        aria-label={say('wording.dismiss.label', { words })}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onDismiss}
      >
        {say('wording.dismiss')}
      </PlainButton>
    </p>
  );
}
