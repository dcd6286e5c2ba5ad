import type { Facets } from '#domain/language/facets-in';

/** Of what is proposed, the facets about which nobody has said anything yet. */
export function openFacets(said: Facets, proposed: Facets): Partial<Facets> {
  return {
    ...(said.failureType === null && proposed.failureType !== null ? { failureType: proposed.failureType } : {}),
    ...(said.findingKind === null && proposed.findingKind !== null ? { findingKind: proposed.findingKind } : {}),
    ...(said.causeCategory === null && proposed.causeCategory !== null ? { causeCategory: proposed.causeCategory } : {}),
    ...(said.aiPattern === null && proposed.aiPattern !== null ? { aiPattern: proposed.aiPattern } : {}),
  };
}
