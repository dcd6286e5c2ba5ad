import type { ReactNode } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { Asked } from './late-asker';
import styles from './verification.module.css';

interface PreviewLineProps<A> {
  readonly asked: Asked<A>;
  /** Said while there is nothing to ask. */
  readonly before: string;
  readonly onAgain: () => void;
  readonly children: (answer: A) => ReactNode;
}

/** What is found today, while it is asked how long already, and a way on where nobody answered. It keeps its place throughout. */
export function PreviewLine<A>({ asked, before, onAgain, children }: PreviewLineProps<A>) {
  const say = useSay();
  return (
    <div className={styles.preview} data-kind={asked.kind}>
      <div role="status">
        {asked.kind === 'nothing' && <p className={styles.hint}>{before}</p>}
        {asked.kind === 'answered' && children(asked.answer)}
        {asked.kind === 'unanswered' && <p>{say('verify.unanswered', { problem: asked.problem })}</p>}
      </div>
      {asked.kind === 'asking' && (
        <p className={styles.asking}>
          {asked.seconds < 2 ? say('verify.asking') : say('verify.askingSince', { n: asked.seconds })}
        </p>
      )}
      {asked.kind === 'unanswered' && (
        <PlainButton compact onClick={onAgain}>
          {say('verify.again')}
        </PlainButton>
      )}
    </div>
  );
}
