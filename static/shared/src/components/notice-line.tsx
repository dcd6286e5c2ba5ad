import styles from './notice-line.module.css';
import { PlainButton } from './plain-button';

/** What the page says after something was done, and how that is undone. */
export interface Notice {
  readonly text: string;
  readonly undo: (() => void) | null;
}

interface NoticeLineProps {
  readonly notice: Notice | null;
  /** Takes the notice away. */
  readonly onClose: () => void;
}

/** The line in which a part says what has just been done; its place stands before there is one, so that it is read out when it comes. */
export function NoticeLine({ notice, onClose }: NoticeLineProps) {
  return (
    <div role="status">
      {notice !== null && (
        <p className={styles.notice}>
          {notice.text}{' '}
          {notice.undo !== null && (
            <PlainButton
              appearance="link"
              onClick={() => {
                onClose();
                notice.undo?.();
              }}
            >
              Undo
            </PlainButton>
          )}{' '}
          <PlainButton appearance="link" onClick={onClose}>
            Close
          </PlainButton>
        </p>
      )}
    </div>
  );
}
