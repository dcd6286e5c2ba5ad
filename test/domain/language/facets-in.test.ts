import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetsIn, NO_FACETS } from '#domain/language/facets-in';
import { AI_PATTERNS, CAUSE_CATEGORIES, FAILURE_TYPES, FINDING_KINDS } from '#domain/session/facets';

describe('The facets that words speak for', () => {
  it('are proposed from English and German words, each facet by itself', () => {
    expect(
      facetsIn(['The data were worse than in the clean sample', 'No step in the checklist asks for the data quality']),
    ).toEqual({
      failureType: 'data',
      findingKind: 'process',
      causeCategory: 'process-gap',
      aiPattern: 'data-quality-surprise',
    });
    expect(facetsIn(['Der Aufwand war falsch geschätzt', 'Die Genauigkeit wurde am Falschen gemessen'])).toMatchObject({
      causeCategory: 'estimation',
      aiPattern: 'metric-mismatch',
    });
  });

  it('take a cause for a process failure, the one with the greatest leverage, unless the words say otherwise (S1-48, S1-49)', () => {
    expect(facetsIn(['The second page was missing']).findingKind).toBe('process');
    expect(facetsIn(['We assumed that the branches would call']).findingKind).toBe('judgment');
    expect(facetsIn(['The vendor changed the interface overnight']).findingKind).toBe('external');
  });

  it('weigh the deeper whys more than what was seen at first', () => {
    const seen = 'The estimate was too low';
    expect(facetsIn([seen]).causeCategory).toBe('estimation');
    expect(facetsIn([seen, 'There is no step where anybody looks at the data']).causeCategory).toBe('process-gap');
  });

  it('are none for no words, and always one of the known ones', () => {
    expect(facetsIn([])).toEqual(NO_FACETS);
    expect(facetsIn(['', '  '])).toEqual(NO_FACETS);
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const { failureType, findingKind, causeCategory, aiPattern } = facetsIn(texts);
        const known = (value: string | null, all: readonly string[]) => value === null || all.includes(value);
        return (
          known(failureType, FAILURE_TYPES) &&
          known(findingKind, FINDING_KINDS) &&
          known(causeCategory, CAUSE_CATEGORIES) &&
          known(aiPattern, AI_PATTERNS)
        );
      }),
    );
  });
});
