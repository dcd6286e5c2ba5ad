import { useCallback, useEffect, useState } from 'react';
import type { SessionDesk } from '../../../shared/src/session/session-desk';

/** What somebody is writing and has not sent; null where nothing is. It is still there after a reload. */
export interface Draft {
  readonly text: string | null;
  readonly write: (text: string) => void;
  readonly drop: () => void;
}

/** @param key names the field within the session: `upstream.<topic>.text`. */
export function useDraft({ drafts }: Pick<SessionDesk, 'drafts'>, key: string): Draft {
  const [text, setText] = useState(() => drafts.read(key));
  useEffect(() => setText(drafts.read(key)), [drafts, key]);
  const write = useCallback(
    (next: string) => {
      setText(next);
      drafts.write(key, next);
    },
    [drafts, key],
  );
  const drop = useCallback(() => {
    setText(null);
    drafts.drop(key);
  }, [drafts, key]);
  return { text, write, drop };
}
