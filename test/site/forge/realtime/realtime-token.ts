import { createHmac, timingSafeEqual } from 'node:crypto';
import { isRecord } from '../manifest/yaml-value';
import { RealtimeRefusal } from './realtime-refusal';

export type RealtimePermission = 'subscribe' | 'publish';

/** What a signed token says of a channel. */
export interface RealtimeClaims {
  readonly channel: { readonly name: string };
  readonly claims: unknown;
  /** Null lets its holder do both. */
  readonly permissions: readonly RealtimePermission[] | null;
  /** When it ends, seconds of the site's clock: functions live on that clock, and `@forge/realtime` compares it there. */
  readonly exp: number;
}

/** How long a token may be used, in seconds. Atlassian does not say; an app goes by the `expiresAt` that it is told. */
const LIVES_SECONDS = 15 * 60;
const HEADER = encoded({ alg: 'HS256', typ: 'JWT' });

/** @param now site time, epoch milliseconds */
export function signChannel(
  of: { readonly channelName: string; readonly claims: unknown; readonly permissions: readonly RealtimePermission[] | null },
  secret: string,
  now: number,
): { readonly jwt: string; readonly expiresAt: number } {
  const exp = Math.floor(now / 1_000) + LIVES_SECONDS;
  const { channelName, claims, permissions } = of;
  // `@forge/realtime` takes a token that names no permissions for one that gives all.
  const body = encoded({ channel: { name: channelName }, claims, ...(permissions === null ? {} : { permissions }), exp });
  return { jwt: `${HEADER}.${body}.${signature(`${HEADER}.${body}`, secret)}`, expiresAt: exp };
}

/** The claims of a token for one use of a channel. `now` is site time. @throws RealtimeRefusal. */
export function readChannelToken(
  token: unknown,
  use: { readonly channelName: string; readonly permission: RealtimePermission },
  secret: string,
  now: number,
): RealtimeClaims {
  const [header, body, signed, ...more] = typeof token === 'string' ? token.split('.') : [];
  if (header === undefined || body === undefined || signed === undefined || more.length > 0) refuse('INVALID_TOKEN');
  const expected = Buffer.from(signature(`${header}.${body}`, secret));
  const given = Buffer.from(signed);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) refuse('INVALID_TOKEN');
  const said: unknown = JSON.parse(Buffer.from(body, 'base64url').toString());
  if (!isRecord(said)) refuse('INVALID_TOKEN');
  const found = { permissions: null, ...said } as unknown as RealtimeClaims;
  if (now / 1_000 >= found.exp) refuse('TOKEN_EXPIRED');
  if (found.channel.name !== use.channelName) refuse('CHANNEL_NAME_MISMATCH');
  if (found.permissions !== null && !found.permissions.includes(use.permission)) refuse('MISSING_PERMISSION');
  return found;
}

function refuse(code: 'INVALID_TOKEN' | 'TOKEN_EXPIRED' | 'CHANNEL_NAME_MISMATCH' | 'MISSING_PERMISSION'): never {
  throw new RealtimeRefusal(code, code === 'MISSING_PERMISSION' ? 403 : 401);
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

// A word of its own in front, so that a context token of the same site can never pass for a token of a channel.
function signature(text: string, secret: string): string {
  return createHmac('sha256', secret).update(`realtime ${text}`).digest('base64url');
}
