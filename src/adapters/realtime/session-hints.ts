import { getAppContext } from '@forge/api';
import { publishGlobal, signRealtimeToken } from '@forge/realtime';
import { isShape } from '#domain/history/json-shape';
import type { SessionId } from '#domain/session/ids';
import type { HintChannel, SessionHints } from '#ports/session-hints';

/** A token is not used any more so long before it ends, because what is sent with it takes its way. */
const BEFORE_THE_END = 60_000;
/** Tokens of so many sessions are at hand. */
const MOST_TOKENS = 20;

const tokens = new Map<string, HintChannel>();

/**
 * Hints over Forge's realtime channels: global ones, because the same session is open in a page of Confluence and in Jira, with a
 * token that only those get who may come in. The message is a version and nothing else.
 */
export const sessionHints: SessionHints = {
  async tell(id, version) {
    try {
      const open = await tokenOf(id);
      if (open !== null) await publishGlobal(open.channel, { v: version }, { token: open.token });
    } catch {
      // Whoever misses it asks within seconds: a command that was done must not fail for it.
    }
  },

  async channel(id) {
    try {
      return await tokenOf(id);
    } catch {
      return null;
    }
  },
};

async function tokenOf(id: SessionId): Promise<HintChannel | null> {
  // A function may serve several installations one after another.
  const place = `${getAppContext().installationAri.toString()} ${id}`;
  const kept = tokens.get(place);
  if (kept !== undefined && kept.expiresAt - BEFORE_THE_END > Date.now()) return kept;
  const fresh = await signed(id);
  if (fresh === null) return null;
  if (tokens.size >= MOST_TOKENS) tokens.clear();
  tokens.set(place, fresh);
  return fresh;
}

/** @returns null where the platform signs nothing now. */
async function signed(id: SessionId): Promise<HintChannel | null> {
  const channel = `session-${id}`;
  const answer: unknown = await signRealtimeToken(channel, { session: id }, ['subscribe', 'publish']);
  const { token, expiresAt } = isShape(answer) ? answer : {};
  if (typeof token !== 'string' || typeof expiresAt !== 'number') return null;
  // The platform tells seconds.
  return { channel, token, expiresAt: expiresAt * 1000 };
}
