import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What a page may do for whom. It travels to the browser and back signed, so nothing that the browser says later - which project,
 * which account, which module - is believed.
 */
export interface ContextClaims {
  readonly accountId: string;
  readonly moduleKey: string;
  readonly moduleType: string;
  readonly localId: string;
  /** `context.extension` as the function will see it. */
  readonly extension: Readonly<Record<string, unknown>>;
  /** When the token ends, epoch milliseconds of the machine: a page that is open while the site's clock is stepped stays open. */
  readonly expires: number;
}

export type TokenProblem = 'ContextTokenInvalid' | 'ContextTokenExpired';

export class ContextTokenError extends Error {
  constructor(override readonly name: TokenProblem) {
    super(
      name === 'ContextTokenExpired'
        ? 'The context token has expired; open the module again.'
        : 'The context token is not one of this site.',
    );
  }
}

export function signContext(claims: ContextClaims, secret: string): string {
  const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${body}.${signature(body, secret)}`;
}

/** The claims of a token. `now` is the machine's time. @throws ContextTokenError when it was tampered with, is of another site, or is over. */
export function readContext(token: unknown, secret: string, now: number): ContextClaims {
  const [body, signed, ...more] = typeof token === 'string' ? token.split('.') : [];
  if (body === undefined || signed === undefined || more.length > 0) throw new ContextTokenError('ContextTokenInvalid');
  const expected = Buffer.from(signature(body, secret));
  const given = Buffer.from(signed);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new ContextTokenError('ContextTokenInvalid');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as ContextClaims;
  if (claims.expires <= now) throw new ContextTokenError('ContextTokenExpired');
  return claims;
}

const signature = (body: string, secret: string) => createHmac('sha256', secret).update(body).digest('base64url');
