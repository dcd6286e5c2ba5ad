import { isDeepStrictEqual } from 'node:util';
import { dateIn } from '#domain/history/zone';
import { answerCheck, type GivenVerdict } from '#domain/loop/answer-check';
import { checksOf, daysAfter, isAsked } from '#domain/loop/checks';
import { follow } from '#domain/loop/follow';
import type { FollowGiven } from '#domain/loop/follow-given';
import { type Followed, startFollowing, type ToldByJira } from '#domain/loop/followed';
import type { IssueSeen } from '#domain/loop/issue-seen';
import { usualSettings } from '#domain/loop/loop-settings';
import { reminderSent, remindersDue } from '#domain/loop/reminders';
import { lastSeen } from '#domain/loop/standing';
import { type Chance, chanceOf } from '../../site/demo/chance';
import { zone } from '../history/an-issue';
import { anOutset, followGiven, MADE, speaking } from './a-followed';
import { expectedReminders } from './expected-reminders';
import { DEEDS, type Truth, trueIssue } from './loop-truth';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONES = ['UTC', 'Europe/Berlin', 'America/Lima', 'Pacific/Auckland', '+05:30'].map(zone);
const QUIET = [[6, 7], [], [5]] as const;

export interface LoopFuzzReport {
  readonly histories: number;
  /** What differed from the truth, one line for each history in which anything did. */
  readonly differences: readonly string[];
  /** How often each thing was done or sent: what never happens proves nothing. */
  readonly happened: Readonly<Record<string, number>>;
}

/**
 * Histories of a decision's issue, followed through hints that are lost, doubled, late and out of order, through schedules that are
 * skipped and doubled, and over jumps of the clock; each compared with the state computed once from the final truth, and every
 * schedule's reminders with those that the truth calls for.
 * @param histories how many. @param seed the same seed tries the same.
 */
export function fuzzLoop({ histories, seed }: { readonly histories: number; readonly seed: number }): LoopFuzzReport {
  const happened: Record<string, number> = {};
  const differences: string[] = [];
  for (let n = 0; n < histories; n += 1) {
    const found = live(chanceOf(`loop ${seed} ${n}`), (what) => {
      happened[what] = (happened[what] ?? 0) + 1;
    });
    if (found !== null) differences.push(`seed ${seed}, history ${n}: ${found}`);
  }
  return { histories, differences, happened };
}

interface Task {
  readonly at: number;
  readonly run: () => void;
}

/** One history; what differed, or null. */
function live(chance: Chance, count: (what: string) => void): string | null {
  const ways = { usesResolutions: chance.happens(0.8), clears: chance.happens(0.7) };
  const settings = { ...usualSettings, quietDays: chance.pick(QUIET) };
  const more: Partial<FollowGiven> = { zone: chance.pick(ZONES), settings, usesResolutions: () => ways.usesResolutions };
  const given = (now: number) => followGiven(now, more);
  const truth = trueIssue(chance, MADE, ways);
  const outset = anOutset({ on: dateIn(given(MADE).zone, MADE, null) });
  const sent: string[] = [];
  let followed = startFollowing(outset);
  /** The readings that no later one had overtaken. */
  const counted: IssueSeen[] = [];
  let tasks: Task[] = [];
  let wrong: string | null = null;
  const differs = (what: string) => {
    wrong ??= what;
  };

  function apply(seen: IssueSeen, now: number): void {
    const { readAt } = followed.told;
    if (readAt === null || seen.readAt >= readAt || readAt > now) counted.push(seen);
    const before = followed.kept;
    followed = follow(followed, seen, given(now));
    if (followed.kept !== before) differs('following changed what people said');
  }

  /** A hint wakes the app, which reads the issue; what it read is applied a little later, perhaps after something newer. */
  const hint = (at: number): Task => ({
    at,
    run() {
      const ahead = chance.happens(0.02) ? HOUR : 0;
      const seen = truth.read(at + ahead);
      const applied = at + (chance.happens(0.7) ? 0 : chance.whole(1, 40_000));
      tasks.push({ at: applied, run: () => apply(seen, applied + ahead) });
      // What a function had read before it was held up for days.
      if (chance.happens(0.05)) {
        const late = at + chance.whole(HOUR, 9 * DAY);
        tasks.push({ at: late, run: () => apply(seen, late + ahead) });
        count('applied days later');
      }
    },
  });

  function schedule(now: number): void {
    apply(truth.read(now), now);
    answerSome(now);
    const due = remindersDue(followed, given(now)).map(({ key }) => key);
    const expected = expectedReminders({ truth, answers: followed.kept.answers, sent, zone: given(now).zone, settings }, now);
    if (!isDeepStrictEqual(due, expected)) differs(`reminds of ${due} where ${expected} is due, ${new Date(now).toISOString()}`);
    for (const key of due) {
      if (sent.includes(key)) differs(`${key} twice`);
      sent.push(key);
      followed = reminderSent(followed, key, now);
      count(key.startsWith('date') ? 'reminded of a date' : 'reminded of a check');
    }
  }

  function answerSome(now: number): void {
    const today = dateIn(given(now).zone, now, null);
    for (const { id } of checksOf(followed, today).filter(isAsked)) {
      if (!chance.happens(0.15)) continue;
      const later: GivenVerdict = { kind: 'not-yet-testable', askAgainOn: daysAfter(today, chance.whole(1, 40)) };
      const verdict = chance.pick<GivenVerdict>([{ kind: 'held' }, { kind: 'drifted' }, later, later]);
      const heard = answerCheck(
        followed,
        { check: id, verdict, sentence: 'As seen' },
        speaking('paul', '2026-01-01T00:00:00Z', given(now)),
      );
      if (heard.ok) {
        followed = heard.followed;
        count(verdict.kind);
      } else if (heard.refusal.why !== 'too-many') differs(`an answer was refused: ${heard.refusal.why}`);
    }
  }

  function until(target: number): void {
    for (;;) {
      const next = tasks.reduce<Task | null>((first, task) => (first === null || task.at < first.at ? task : first), null);
      if (next === null || next.at > target) return;
      tasks = tasks.filter((task) => task !== next);
      next.run();
    }
  }

  function schedulesBetween(from: number, to: number): void {
    for (let at = Math.ceil(from / DAY) * DAY + 7 * HOUR; at <= to; at += DAY) {
      if (chance.happens(0.15)) count('schedule skipped');
      else tasks.push({ at, run: () => schedule(at) });
      if (chance.happens(0.1)) tasks.push({ at: at + chance.whole(1, 600_000), run: () => schedule(at + 600_001) });
    }
  }

  let now = MADE;
  for (let steps = chance.whole(3, 12); steps > 0; steps -= 1) {
    const gap = pickGap(chance);
    if (gap < 60 * DAY) schedulesBetween(now, now + gap);
    else count('jump of the clock');
    now += gap;
    until(now);
    const deed = chance.pick(DEEDS);
    if (!truth.happens(deed, now)) continue;
    count(deed);
    if (deed === 'flap') now += 50_000;
    const hints = chance.happens(0.25) ? 0 : chance.happens(0.2) ? 2 : 1;
    for (let n = 0; n < hints; n += 1) tasks.push(hint(now + (chance.happens(0.5) ? 0 : chance.whole(1, 180_000))));
    count(`hints: ${hints}`);
  }
  const end = now + 4 * DAY;
  schedulesBetween(now, end);
  until(end + HOUR);
  schedule(end + HOUR + 1);
  // Whatever still arrives is older than that.
  until(Number.POSITIVE_INFINITY);
  differenceFrom(truth, followed, counted, given(end + HOUR + 1), differs);
  return wrong;
}

function pickGap(chance: Chance): number {
  const kind = chance.next();
  if (kind < 0.3) return chance.whole(1000, 50_000);
  if (kind < 0.55) return chance.whole(60_000, 20 * HOUR);
  return kind < 0.9 ? chance.whole(DAY, 9 * DAY) : 90 * DAY + chance.whole(0, DAY);
}

/** Compares with a single run over the final truth, and with what really happened. */
function differenceFrom(
  truth: Truth,
  followed: Followed,
  counted: readonly IssueSeen[],
  given: FollowGiven,
  differs: (what: string) => void,
): void {
  const lastRead = counted.filter((seen) => seen.kind !== 'gone' && seen.issue !== null).slice(-1);
  const once = [...lastRead, ...counted.slice(-1)].reduce(
    (one, seen) => follow(one, seen, given),
    startFollowing(followed.outset),
  );
  if (!isDeepStrictEqual(timeless(followed.told), timeless(once.told)))
    differs('is not what a single run over the final truth tells');
  const { standing } = followed.told;
  if ((standing.kind === 'gone' || standing.kind === 'archived' ? standing.kind : 'there') !== truth.sight())
    differs(`is ${standing.kind} where the issue is ${truth.sight()}`);
  if ('since' in standing && standing.since !== lostSince(counted)) differs('was not out of sight then');
  // Of what cannot be read, nothing more is known than was read last.
  if (lastRead[0] !== counted[counted.length - 1]) return;
  const really = truth.closings.find((closing) => closing.until === null);
  const expected = really ? { kind: really.as, closing: really.since, at: really.at } : { kind: 'open' };
  if (!isDeepStrictEqual(lastSeen(standing), expected))
    differs(`stands as ${JSON.stringify(standing)}, really ${JSON.stringify(expected)}`);
  const { key, summary, assignee, due } = truth.issue.state();
  const { told } = followed;
  if (!isDeepStrictEqual([told.key, told.summary, told.owner, told.due], [key, summary, assignee, due])) differs('another issue');
  if (told.dateMoves.length !== Math.min(30, truth.dateMoves())) differs('a date move is missing');
  const closings = told.closings.map(({ as, since, at, until }) => ({ as, since, at, until }));
  if (!isDeepStrictEqual(closings, truth.closings.slice(-20))) differs('another past of closings');
}

/** When the issue was first noticed to be as it is now, in all readings since. */
const lostSince = (counted: readonly IssueSeen[]): number | undefined => {
  const now = counted[counted.length - 1]?.kind;
  const before = counted.map(({ kind }) => kind === now).lastIndexOf(false);
  return counted[before + 1]?.readAt;
};

/** Without the instants that depend on when it was read. */
const timeless = (told: ToldByJira): unknown => ({
  ...told,
  readAt: null,
  standing: 'since' in told.standing ? { ...told.standing, since: null } : told.standing,
});
