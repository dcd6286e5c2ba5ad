import { useState } from 'react';
import type { Sent } from './decisions-desk';

interface Sending {
  readonly sending: boolean;
  readonly problem: string | null;
  readonly send: (asked: () => Promise<Sent>) => Promise<boolean>;
}

/**
 * Sends what a form says, once at a time.
 * @param home the id of what stands above the form: the keyboard goes there when the form, which is answered now, is gone.
 */
export function useSend(home: string): Sending {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (asked: () => Promise<Sent>): Promise<boolean> => {
    if (sending) return false;
    setSending(true);
    setProblem(null);
    const sent = await asked();
    setSending(false);
    if (!sent.ok) setProblem(sent.problem);
    requestAnimationFrame(() => returnTo(home));
    return sent.ok;
  };
  return { sending, problem, send };
}

function returnTo(home: string): void {
  if (document.activeElement !== document.body) return;
  const there = document.getElementById(home) ?? document.getElementById('waiting-heading');
  there?.focus({ preventScroll: true });
}
