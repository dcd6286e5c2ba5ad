import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';

/** Somebody was told that the pack is there: by a mention on the Confluence page, or by a message of a Jira issue. */
export interface Telling {
  readonly accountId: PersonId;
  readonly at: Instant;
  readonly how: 'mention' | 'message';
}

/** The tellings with these people added; who was told before stays told since then. */
export const alsoTold = (
  told: readonly Telling[],
  people: readonly PersonId[],
  at: Instant,
  how: Telling['how'],
): readonly Telling[] => {
  const known = new Set(told.map(({ accountId }) => accountId));
  return [...told, ...people.filter((accountId) => !known.has(accountId)).map((accountId) => ({ accountId, at, how }))];
};
