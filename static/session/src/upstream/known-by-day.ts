import type { MomentKind } from '#domain/evidence/moments/moment';
import type { ScopePoint } from '#domain/evidence/project-evidence';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { shownMoments } from '#domain/moment-marks/shown-moments';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';

type Frozen = Pick<FrozenEvidence, 'findings' | 'asEntered' | 'evidence' | 'keyDays'>;

/** Something that had happened by a day. Only the kind is told: numbers of the moment may count what came later. */
export interface Known {
  readonly id: string;
  readonly day: CalendarDate;
  readonly kind: MomentKind | null;
  /** What the team itself has called it; null where the kind says it. */
  readonly wording: string | null;
  readonly keys: readonly IssueKey[];
}

/** What one could have known at the end of a day, from what is frozen. */
export interface KnownByDay {
  /** The latest first. */
  readonly moments: readonly Known[];
  /** Issues in scope and finished on that day; null where nothing was yet. */
  readonly scope: ScopePoint | null;
}

function knownIn({ findings, asEntered }: Frozen): readonly Known[] {
  const shown = shownMoments(findings?.moments ?? [], asEntered.marks, {
    today: '9999-12-31' as CalendarDate,
    lookingBack: false,
  });
  return shown
    .filter(({ dismissed, moment, mark }) => !dismissed && (moment !== null || mark?.kind === 'own'))
    .map(({ id, day, moment, wording, mark, keys }) => ({
      id,
      day,
      kind: moment?.told.kind ?? null,
      wording: mark?.kind === 'own' ? wording : null,
      keys,
    }));
}

/** What was known at the end of that day (S0-16): nothing that came later is in it. */
export function knownByDay(frozen: Frozen, day: CalendarDate): KnownByDay {
  const moments = knownIn(frozen).filter((one) => one.day <= day);
  return {
    moments: [...moments].reverse(),
    scope: frozen.evidence.scopeSeries.filter(({ date }) => date <= day).at(-1) ?? null,
  };
}

/** A day to pick when one looks for the day of a decision. */
export interface PickableDay {
  readonly day: CalendarDate;
  readonly kind: MomentKind | 'first-day' | 'baseline' | 'first-late' | 'release' | null;
  readonly wording: string | null;
}

/** The key days and moments of the project, each day once, in their order. */
export function daysToPick(frozen: Frozen): readonly PickableDay[] {
  const days = new Map<CalendarDate, PickableDay>();
  for (const { kind, date, name } of frozen.keyDays)
    if (kind !== 'last-day') days.set(date, { day: date, kind, wording: kind === 'release' ? name : null });
  // What a moment is called says more than that the day is a key day.
  for (const { day, kind, wording } of knownIn(frozen)) days.set(day, { day, kind, wording });
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
