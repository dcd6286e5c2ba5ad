import { useState } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './room.module.css';

interface CopyTextProps {
  readonly text: string;
  /** What the button says. */
  readonly label: string;
  /** The text stands on the screen already: where the browser does not copy, it can be marked there. */
  readonly shown: boolean;
}

/** Copies a text, and says whether that went well: a frame may be forbidden to copy, and then the text is there to be marked. */
export function CopyText({ text, label, shown }: CopyTextProps) {
  const say = useSay();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      {copied === false && !shown && <p className={styles.kept}>{text}</p>}
      <PlainButton compact onClick={() => void copy()}>
        {label}
      </PlainButton>{' '}
      <span role="status">
        {copied === true && say('room.notesGo.copied')}
        {copied === false && say('room.notesGo.byHand')}
      </span>
    </>
  );
}
