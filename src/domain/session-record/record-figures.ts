import type { Claim } from '#domain/evidence/claim';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';

/** One thing planned and as it came; null is not known, never 0. */
export type RecordFigure =
  | { readonly of: 'start' | 'end'; readonly planned: CalendarDate | null; readonly actual: CalendarDate | null }
  /** Issues; seconds; how often. */
  | {
      readonly of: 'scope' | 'effort' | 'dates-moved' | 'reopened';
      readonly planned: number | null;
      readonly actual: number | null;
    }
  /** In the currency given, where one was entered. */
  | {
      readonly of: 'budget';
      readonly planned: number | null;
      readonly actual: number | null;
      readonly currency: string | null;
    }
  | {
      readonly of: 'adoption';
      readonly planned: number | null;
      readonly actual: number | null;
      readonly unit: 'percent' | 'people';
    };

/** What the record tells of the project itself: sums alone, without the issues behind them. */
export interface RecordFigures {
  readonly project: string;
  /** Whom it was for and what it was to be, where people have entered it. */
  readonly client: string | null;
  readonly scope: string | null;
  readonly asOf: Instant;
  readonly figures: readonly RecordFigure[];
}

const said = <T>(claim: Claim<T>): T | null => (claim.known ? claim.value : null);

/** The key figures of the evidence as it was frozen (S3-52): timeline, scope, effort, quality, and what people entered of money and use. */
export function recordFigures({ project, evidence, asEntered }: FrozenEvidence): RecordFigures {
  const { outside } = asEntered;
  const { start, end, scope, effort, dateMoves, reopened } = evidence;
  const both = <T>({ planned, actual }: { readonly planned: Claim<T>; readonly actual: Claim<T> }) => ({
    planned: said(planned),
    actual: said(actual),
  });
  return {
    project: project.name ?? project.key,
    client: outside?.project.client ?? null,
    scope: outside?.project.scope ?? null,
    asOf: evidence.asOf,
    figures: [
      { of: 'start', ...both(start) },
      { of: 'end', ...both(end) },
      {
        of: 'budget',
        planned: outside?.money.budget ?? null,
        actual: outside?.money.spent ?? null,
        currency: outside?.money.currency ?? null,
      },
      { of: 'scope', ...both(scope) },
      { of: 'effort', ...both(effort) },
      { of: 'dates-moved', planned: null, actual: said(dateMoves) },
      { of: 'reopened', planned: null, actual: said(reopened) },
      ...(outside === null || (outside.adoption.promised === null && outside.adoption.reached === null)
        ? []
        : [
            {
              of: 'adoption',
              planned: outside.adoption.promised,
              actual: outside.adoption.reached,
              unit: outside.adoption.unit,
            } as const,
          ]),
    ],
  };
}
