import type { Terms } from '#domain/evidence/signs/topic-words';
import { plainText, wordFinder } from '#domain/evidence/signs/word-finder';
import type { AiPattern, CauseCategory, FailureType, FindingKind } from '#domain/session/facets';
import type { WhyChain } from '#domain/session/items';
import { CATEGORY_HINTS, FAILURE_HINTS, FINDING_HINTS, PATTERN_HINTS } from './facet-hints';

/** The facets that a finding may have; independent of each other. */
export type Facets = Pick<WhyChain, 'failureType' | 'findingKind' | 'causeCategory' | 'aiPattern'>;

export const NO_FACETS: Facets = { failureType: null, findingKind: null, causeCategory: null, aiPattern: null };

/** For each meaning how much speaks for it; a text counts the more, the deeper in the chain it stands. */
function heaviest<K extends string>(
  hints: Readonly<Record<K, Pick<Terms, 'en' | 'de'>>>,
): (plain: readonly string[]) => K | null {
  const kinds = Object.keys(hints) as K[];
  const find = wordFinder(kinds.map((kind) => hints[kind]));
  return (plain) => {
    const weights = kinds.map(() => 0);
    plain.forEach((text, depth) => {
      const found = find(text);
      kinds.forEach((_, n) => {
        if ((found & (1 << n)) !== 0) weights[n] = (weights[n] ?? 0) + depth + 1;
      });
    });
    const most = Math.max(...weights);
    return most === 0 ? null : (kinds[weights.indexOf(most)] ?? null);
  };
}

const failureType = heaviest<FailureType>(FAILURE_HINTS);
const findingKind = heaviest<Exclude<FindingKind, 'process'>>(FINDING_HINTS);
const causeCategory = heaviest<CauseCategory>(CATEGORY_HINTS);
const aiPattern = heaviest<AiPattern>(PATTERN_HINTS);

/**
 * The facets that the words of a finding speak for, in English or German; null where nothing does. Of equals the one told first.
 * A cause is taken for a process failure unless its words say otherwise: that is where a change prevents most (S1-49).
 * @param texts what was observed, then the whys, the deepest last.
 */
export function facetsIn(texts: readonly string[]): Facets {
  const plain = texts.filter((text) => text.trim() !== '').map(plainText);
  if (plain.length === 0) return NO_FACETS;
  return {
    failureType: failureType(plain),
    findingKind: findingKind(plain) ?? 'process',
    causeCategory: causeCategory(plain),
    aiPattern: aiPattern(plain),
  };
}
