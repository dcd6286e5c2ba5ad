/**
 * A refusal of the key-value store, sent as `{ code, message }`.
 *
 * Codes of keys, values, entities and queries are those of Atlassian's page "Error handling for the Custom Entity Store";
 * KEY_NOT_FOUND is what `@forge/kvs` looks for, and KEY_CONFLICT (409) has been seen on a real site.
 * Undocumented, so chosen here: CONDITION_NOT_MET, DUPLICATE_KEY, TOO_MANY_OPERATIONS, TOO_MANY_ITEMS, INVALID_REQUEST, INVALID_CURSOR,
 * INVALID_TTL, UNSUPPORTED_ATTRIBUTE. An app should therefore read again on any refused write and not match these.
 */
export class KvsError extends Error {
  override readonly name = 'KvsError';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const refused = (code: string, message: string) => new KvsError(400, code, message);
