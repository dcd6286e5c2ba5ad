import type { AccountView } from '#contract/accounts';
import { noPins, type Statement } from '#domain/account/account';
import type { Notice } from '../../../shared/src/components/notice-line';
import type { AccountsClient } from './accounts-client';

export interface AccountsNow {
  readonly reading: 'reading' | 'read' | 'unread';
  /** Whether the viewer may write. */
  readonly takesPart: boolean;
  readonly accounts: readonly AccountView[];
  readonly notice: Notice | null;
}

/** What those who take part in one post-mortem remember, as this page knows it. */
export interface AccountsStore {
  now(): AccountsNow;
  subscribe(changed: () => void): () => void;
  read(): Promise<void>;
  /** @returns whether it was kept; if not, a notice says why and what was typed stays with the caller. */
  write(text: string): Promise<boolean>;
  change(account: AccountView, part: Partial<Statement>): Promise<boolean>;
  remove(account: AccountView): Promise<boolean>;
  forgetNotice(): void;
}

interface StoreNeeds {
  readonly client: AccountsClient;
  readonly postMortemId: string;
  readonly newId: () => string;
}

const CHANGED = 'This sentence was changed elsewhere a little earlier. What is kept now is shown.';

/** Keeps a request's id until its answer is there, so that trying again cannot write a sentence twice. */
export function accountsStore({ client, postMortemId, newId }: StoreNeeds): AccountsStore {
  const listeners = new Set<() => void>();
  let unanswered: { readonly id: string; readonly text: string } | null = null;
  let state: AccountsNow = { reading: 'reading', takesPart: false, accounts: [], notice: null };

  const become = (next: Partial<AccountsNow>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const tell = (text: string, undo: (() => void) | null = null) => become({ notice: { text, undo } });
  const put = (id: string, current: AccountView | null) => {
    const others = state.accounts.filter((one) => one.id !== id);
    become({ accounts: current === null ? others : [...others, current].sort((a, b) => a.at - b.at) });
  };
  const failed = (problem: unknown) =>
    tell(
      `Not kept. ${problem instanceof Error && problem.message !== '' ? problem.message : 'The app could not be reached.'} Try again in a moment.`,
    );

  const keep = async (id: string, version: number, statement: Statement): Promise<boolean> => {
    try {
      const answer = await client.write({ postMortemId, id, version, ...statement });
      put(id, answer.current);
      if (answer.conflict) tell(CHANGED);
      return !answer.conflict;
    } catch (problem) {
      failed(problem);
      return false;
    }
  };

  return {
    now: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    async read() {
      try {
        const { takesPart, accounts } = await client.read(postMortemId);
        become({ reading: 'read', takesPart, accounts });
      } catch {
        if (state.reading !== 'read') become({ reading: 'unread' });
      }
    },
    async write(text) {
      const asked = unanswered?.text === text ? unanswered : { id: newId(), text };
      unanswered = asked;
      const kept = await keep(asked.id, 0, { text, pins: noPins, reading: { kind: 'proposed' } });
      if (kept) unanswered = null;
      return kept;
    },
    change: ({ id, version, text, pins, reading }, part) => keep(id, version, { text, pins, reading, ...part }),
    async remove(account) {
      const { id, version, text, pins, reading } = account;
      try {
        const answer = await client.remove({ postMortemId, id, version });
        put(id, answer.removed ? null : answer.current);
        if (!answer.removed) {
          tell(CHANGED);
          return false;
        }
        tell('Your sentence was removed.', () => void keep(newId(), 0, { text, pins, reading }));
        return true;
      } catch (problem) {
        failed(problem);
        return false;
      }
    },
    forgetNotice: () => become({ notice: null }),
  };
}
