import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';

/** What a Confluence page is bound to: one page, one post-mortem. A post-mortem can be worked on from several pages. */
export interface PageBinding {
  readonly postMortemId: string;
  /** What the settings of the macro name where the page began one anew: a copied page keeps the settings of the first. */
  readonly insteadOf: string | null;
  /** The macro that was bound; its settings may change later. */
  readonly localId: string;
  readonly at: Instant;
}

/** What a macro shows, by its page and by who looks. */
export type PageStanding =
  /** The session, or its record, of this post-mortem; it may be another one than the settings name. */
  | { readonly kind: 'here'; readonly postMortemId: string }
  /** The post-mortem is worked on from another page already: share it, or begin one anew? `mayOpen`: this person may browse the project. */
  | { readonly kind: 'copied'; readonly title: string; readonly mayOpen: boolean }
  /** Another macro has bound the page to another post-mortem. The title is that of the one which the settings name. */
  | { readonly kind: 'other-here'; readonly title: string }
  /** Not invited, and nothing is published: whoever is named here can change that. */
  | { readonly kind: 'not-yours'; readonly ask: PersonId }
  /** There is no such post-mortem on this site. */
  | { readonly kind: 'gone' };

export interface PageQuestion {
  /** What the settings of the macro name. */
  readonly asked: string;
  readonly localId: string;
  readonly binding: PageBinding | null;
  /** Whether other pages are bound to the post-mortem. */
  readonly elsewhere: boolean;
}

/**
 * Which post-mortem a macro leads to for somebody who takes part in it: `bind` binds the page to the one that the settings name,
 * without a question.
 */
export function pageLeadsTo({
  asked,
  localId,
  binding,
  elsewhere,
}: PageQuestion):
  | { readonly kind: 'bound'; readonly postMortemId: string }
  | { readonly kind: 'bind' | 'copied' | 'other-here' } {
  if (binding === null) return { kind: elsewhere ? 'copied' : 'bind' };
  if (binding.postMortemId === asked || binding.insteadOf === asked) return { kind: 'bound', postMortemId: binding.postMortemId };
  // The same macro with other settings: somebody has changed their mind.
  if (binding.localId === localId) return { kind: elsewhere ? 'copied' : 'bind' };
  return { kind: 'other-here' };
}
