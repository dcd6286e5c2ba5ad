import type { FetchRequest, FetchResponse } from '../functions/messages';
import { isRecord } from '../manifest/yaml-value';
import type { Standing } from './channel-scope';
import type { Realtime, RealtimeCaller } from './realtime';
import { RealtimeRefusal } from './realtime-refusal';

/** Answers the two mutations that `@forge/realtime` sends out of a function. `standingOf` reads the context token that it sends along. */
export async function realtimeFetch(
  realtime: Realtime,
  caller: Omit<RealtimeCaller, 'standing' | 'via'>,
  standingOf: (contextToken: unknown) => Standing,
  { headers, body }: FetchRequest,
): Promise<FetchResponse> {
  const asked: unknown = JSON.parse(body ?? 'null');
  const query = isRecord(asked) ? String(asked.query) : '';
  const variables = isRecord(asked) && isRecord(asked.variables) ? asked.variables : {};
  const as: RealtimeCaller = { ...caller, via: 'function', standing: standingOf(headers['x-forge-context-token']) };
  try {
    if (query.startsWith('mutation signRealtimeToken')) {
      const { channelName, claims, permissions } = variables;
      const forgeRealtimeToken = await realtime.sign({ channelName, claims, permissions }, as);
      return answer({ signRealtimeToken: { errors: null, forgeRealtimeToken, success: true } });
    }
    if (query.startsWith('mutation publishRealtimeChannel')) {
      const { name, payload, context, isGlobal, token } = variables;
      const overrides: unknown = typeof context === 'string' ? JSON.parse(context) : undefined;
      const contextOverrides = isRecord(overrides) ? overrides.contextOverrides : undefined;
      const request = { channelName: name, isGlobal: isGlobal === true, contextOverrides, token };
      return answer({ publishRealtimeChannel: await realtime.publish(request, JSON.parse(String(payload)), as) });
    }
  } catch (error) {
    if (!(error instanceof RealtimeRefusal)) throw error;
    // A status is what the package tells a full channel and a broken service by; the rest are errors in an answer.
    if (error.status === 429 || error.status >= 500) return empty(error.status);
    return { ...empty(200), body: JSON.stringify({ errors: [{ message: error.code }] }) };
  }
  return { ...empty(200), body: JSON.stringify({ errors: [{ message: 'The local site does not know this mutation.' }] }) };
}

const WORDS: Readonly<Record<number, string>> = { 429: 'Too Many Requests', 500: 'Internal Server Error' };

function empty(status: number): FetchResponse {
  return { status, statusText: WORDS[status] ?? '', headers: { 'content-type': 'application/json' }, body: '{}' };
}

function answer(ecosystem: unknown): FetchResponse {
  return { ...empty(200), body: JSON.stringify({ data: { ecosystem } }) };
}
