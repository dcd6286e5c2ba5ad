import { daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { Closing } from '#domain/loop/closing';
import type { Verification } from '#domain/session/verification';
import { begunSince } from './begun-since';
import type { Judged } from './judge';
import type { Look, ProofKept, Proposal } from './proof-run';

const DAYS_OF_WEEK = 7;

type ByPeople = Extract<Verification, { kind: 'count' | 'period' }>;
type Seen = Pick<ProofKept, 'looks' | 'kickOffs'>;

/**
 * The newest look at each project since a closing: what was seen before it says nothing of the change. Projects that are not shown to the
 * one who looks have no key, and are one each.
 */
export function looksSince(looks: readonly Look[], { since }: Pick<Closing, 'since'>): readonly Look[] {
  const later = looks.filter(({ at }) => at >= since);
  const newest = new Map(later.map((look) => [look.project, look]));
  return later.filter((look) => look.project === null || newest.get(look.project) === look);
}

/**
 * The looks by which a closing is judged. Where the next `count` projects are meant, those are the first that began since, and looks at
 * later ones are only kept; otherwise people could choose the ones that suit. Of projects that are not shown to the one who looks, no
 * others are told (`proofAsShown`).
 */
export function judgingLooks(how: ByPeople, { looks, kickOffs }: Seen, closing: Pick<Closing, 'since' | 'on'>): readonly Look[] {
  const later = looksSince(looks, closing);
  if (how.kind === 'period') return later;
  const next = new Set(
    begunSince(kickOffs, closing)
      .slice(0, how.count)
      .map(({ project }) => project),
  );
  return later.filter(({ project }) => project === null || next.has(project));
}

/**
 * What people saw. One project without the change is enough to say that it drifted. It held when the next `count` ones have it, or when
 * the weeks are over and somebody looked.
 */
export function judgeLooks(how: ByPeople, seen: Seen, closing: Pick<Closing, 'since' | 'on'>, today: CalendarDate): Judged {
  const looks = judgingLooks(how, seen, closing);
  const hasNot = looks.filter(({ has }) => !has).length;
  const wanted = how.kind === 'count' ? how.count : 1;
  const has = looks.length - hasNot;
  const told = (proposes: Proposal, because: Judged['because']): Judged => ({
    found: { kind: 'looks', has, hasNot, wanted },
    samples: [],
    proposes,
    because,
    said: null,
  });
  if (hasNot > 0) return told('drifted', 'one-lacks-it');
  if (has < wanted) return told('not-yet-testable', 'too-few-looks');
  const over = how.kind === 'count' || daysBetween(closing.on, today) >= how.weeks * DAYS_OF_WEEK;
  return over ? told('held', 'all-have-it') : told('not-yet-testable', 'still-running');
}
