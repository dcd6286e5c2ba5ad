import { getAppContext } from '@forge/api';
import { publishGlobal, signRealtimeToken } from '@forge/realtime';
import { isShape } from '#domain/history/json-shape';
import type { SessionId } from '#domain/session/ids';
import type { HintChannel, SessionHints } from '#ports/session-hints';

/** A token is given away until so much of its life has passed: whoever opens a line with it keeps it for the rest. */
const GIVEN_FOR = 0.5;
/** Tokens of so many sessions are at hand. */
const MOST_TOKENS = 20;

/** With the time until which it is given away. */
const tokens = new Map<string, HintChannel & { readonly until: number }>();

/**
 * Hints over Forge's realtime channels: global ones, because the same session is open in a page of Confluence and in Jira, with a
 * token that only those get who may come in. The message is a version and nothing else.
 */
export const sessionHints: SessionHints = {
  async tell(id, version) {
    try {
      const line = await tokenOf(id);
      if (line !== null) await publishGlobal(line.channel, { v: version }, { token: line.token });
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
  if (kept !== undefined && kept.until > Date.now()) return open(kept);
  const fresh = await signed(id);
  if (fresh === null) return null;
  if (tokens.size >= MOST_TOKENS) tokens.clear();
  tokens.set(place, { ...fresh, until: Date.now() + (fresh.expiresAt - Date.now()) * GIVEN_FOR });
  return fresh;
}

const open = ({ channel, token, expiresAt }: HintChannel): HintChannel => ({ channel, token, expiresAt });

/** @returns null where the platform signs nothing now. */
async function signed(id: SessionId): Promise<HintChannel | null> {
  const channel = `session-${id}`;
  const answer: unknown = await signRealtimeToken(channel, { session: id }, ['subscribe', 'publish']);
  const { token, expiresAt } = isShape(answer) ? answer : {};
  if (typeof token !== 'string' || typeof expiresAt !== 'number') return null;
  // The platform tells seconds.
  return { channel, token, expiresAt: expiresAt * 1000 };
}
