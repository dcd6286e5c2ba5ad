import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_NAMES } from '#domain/evidence/trust/claim-name';
import { trustOf } from '#domain/evidence/trust/trust-of';
import type { TrustLevel } from '#domain/evidence/trust/trust-report';
import type { Entry, IssueParts, Item } from '../../history/an-issue';
import { recordOf } from '../../history/an-issue';
import { anyIssue } from '../../history/any-history';
import { toldOf } from '../edges/told-of';

/** Each issue by a person of its own: so nothing is a bulk edit, which would fall apart when one of its issues loses its history. */
const byItsOwn = ({ histories, fields }: IssueParts, n: number): IssueParts => ({
  key: `ABC-${n * 2 + 1}`,
  id: String(n),
  fields: { ...fields, timespent: n % 3 === 0 ? null : 3600 },
  histories: (histories ?? []).map((one) => ({ ...one, author: { accountId: `person-${n}` } })),
});
const anyProject = fc.array(anyIssue, { minLength: 1, maxLength: 24 }).map((issues) => issues.map(byItsOwn));

type Loss = 'duedate' | 'timeoriginalestimate' | 'timespent' | 'history';

const without = (parts: IssueParts, loss: Loss): IssueParts => {
  if (loss === 'history') return { ...parts, histories: null };
  const histories = (parts.histories ?? []).map(
    (one): Entry => ({ ...one, items: (one.items as readonly Item[]).filter(({ fieldId }) => fieldId !== loss) }),
  );
  return { ...parts, histories, fields: { ...parts.fields, [loss]: null } };
};

const confidenceIn = (issues: readonly IssueParts[]) =>
  trustOf(toldOf(issues.map((parts) => recordOf(parts))), { skipped: 0 }).confidence;
const RANK: Readonly<Record<TrustLevel, number>> = { hint: 0, fair: 1, sure: 2 };

describe('trust, whatever the histories', () => {
  it('never rises in any claim when data is taken away', () => {
    const anyLoss = fc.constantFrom<Loss>('duedate', 'timeoriginalestimate', 'timespent', 'history');
    const anyLosers = fc.array(fc.boolean(), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(anyProject, anyLoss, anyLosers, (issues, loss, losers) => {
        const before = confidenceIn(issues);
        const after = confidenceIn(issues.map((parts, n) => (losers[n] ? without(parts, loss) : parts)));
        for (const claim of CLAIM_NAMES) {
          expect(after[claim].share, claim).toBeLessThanOrEqual(before[claim].share);
          expect(RANK[after[claim].level], claim).toBeLessThanOrEqual(RANK[before[claim].level]);
        }
      }),
    );
  });

  it('keeps shares within 0 and 1, counts what it names, and is plain data', () => {
    fc.assert(
      fc.property(anyProject, fc.integer({ min: 0, max: 70 }), (issues, day) => {
        const asOf = Date.parse('2024-03-01T09:00:00Z') + day * 86_400_000;
        const report = trustOf(
          toldOf(
            issues.map((parts) => recordOf(parts)),
            { asOf },
          ),
          { skipped: 0 },
        );
        for (const claim of CLAIM_NAMES) {
          expect(report.confidence[claim].share).toBeGreaterThanOrEqual(0);
          expect(report.confidence[claim].share).toBeLessThanOrEqual(1);
        }
        for (const { keys, count, id } of report.notes) {
          if (keys.length > 0) expect(count).toBe(keys.length);
          expect(new Set(keys).size).toBe(keys.length);
          expect(report.notes.filter((other) => other.id === id)).toHaveLength(1);
        }
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
    );
  });
});
