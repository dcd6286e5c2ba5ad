import type { Claim, NotEnoughData } from '#domain/evidence/claim';
import type { KeyDay } from '#domain/evidence/key-days';
import type {
  Baseline,
  EstimateMiss,
  PlannedAgainstActual,
  ProjectEvidence,
  QualityNote,
  ScopeChange,
  ScopePoint,
} from '#domain/evidence/project-evidence';
import { isShape, Unreadable } from '#domain/history/json-shape';
import { type Check, day, flag, instant, issue, list, number, orNull, person, record, text, word } from './check';

const keys = list(issue);

const unknownClaim = record<Claim<never> & { readonly known: false }>({
  known: flag as Check<false>,
  // Its sentence is looked up; a reason that has none is shown as it is.
  reason: text as Check<NotEnoughData>,
  keys,
});

export const claim = <T>(value: Check<T>): Check<Claim<T>> => {
  const known = record<Claim<T> & { readonly known: true }>({ known: flag as Check<true>, value, keys });
  return (raw, at) => {
    if (!isShape(raw)) throw new Unreadable(at, 'an object is needed');
    return raw.known === true ? known(raw, at) : unknownClaim(raw, at);
  };
};

const against = <T>(value: Check<T>): Check<PlannedAgainstActual<T>> =>
  record<PlannedAgainstActual<T>>({ planned: claim(value), actual: claim(value), difference: claim(number) });

const scopeChange = record<ScopeChange>({
  key: issue,
  at: instant,
  by: orNull(person),
  how: word('created', 'moved-in', 'moved-out'),
});

/** Every field of the numbers of a snapshot. */
export const checkEvidence: Check<ProjectEvidence> = record<ProjectEvidence>({
  asOf: instant,
  zone: text,
  issues: number,
  baseline: orNull(record<Baseline>({ date: day, rule: word('chosen', 'first-start-of-work', 'first-issue') })),
  start: against(day),
  end: against(day),
  scope: against(number),
  added: claim(number),
  removed: claim(number),
  effort: against(number),
  estimateRatio: claim(number),
  lastFinish: claim(day),
  withoutEstimate: claim(number),
  withoutDueDate: claim(number),
  finished: claim(number),
  dateMoves: claim(number),
  reopened: claim(number),
  handOffs: claim(number),
  additions: list(scopeChange),
  removals: list(scopeChange),
  scopeSeries: list(record<ScopePoint>({ date: day, scope: number, finished: number })),
  estimateMisses: list(
    record<EstimateMiss>({ key: issue, estimateAtStart: number, timeSpent: number, ratio: number, finished: flag }),
  ),
  quality: list(record<QualityNote>({ code: text, keys, detail: orNull(text) })),
});

export const checkKeyDays: Check<readonly KeyDay[]> = list(
  record<KeyDay>({
    kind: word('first-day', 'baseline', 'first-date-move', 'first-late', 'release', 'last-day'),
    date: day,
    keys,
    name: orNull(text),
  }),
);
