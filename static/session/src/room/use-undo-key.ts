import { useEffect } from 'react';
import type { SessionDesk } from '../../../shared/src/session/session-desk';

/** Ctrl and Z (Command and Z) takes one's own last change back. In a field it stays what it is there: the undoing of typing. */
export function useUndoKey(desk: Pick<SessionDesk, 'undo'>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isUndo(event) || isTyping(event.target)) return;
      event.preventDefault();
      desk.undo()?.catch(() => {});
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [desk]);
}

const isUndo = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
