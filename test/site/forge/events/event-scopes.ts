/** What an app needs to hear of pages: the classic scopes, or all of the granular ones (product-events of the manifest's description). */
const CLASSIC = ['read:confluence-content.summary'];
const GRANULAR = ['read:page:confluence', 'read:space:confluence', 'read:user:confluence', 'read:content.metadata:confluence'];
/** Of what goes away one hears only with the right to make it go away. */
const GONE: ReadonlySet<string> = new Set(['avi:confluence:trashed:page', 'avi:confluence:deleted:page']);

/** The classic scopes that an app lacks to hear of an event; none where it holds them or the granular ones. */
export function missingForEvent(eventType: string, held: ReadonlySet<string>): string[] {
  const isGone = GONE.has(eventType);
  const classic = isGone ? [...CLASSIC, 'write:confluence-content'] : CLASSIC;
  const fine = isGone ? [...GRANULAR, 'write:page:confluence'] : GRANULAR;
  return fine.every((scope) => held.has(scope)) ? [] : classic.filter((scope) => !held.has(scope));
}
