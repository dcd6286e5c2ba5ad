import type { IssueRecord } from '#domain/history/issue-record';
import type { IssueSeen } from '#domain/loop/issue-seen';
import type { Chance } from '../../site/demo/chance';
import { DOING, DONE, type LivingIssue, livingIssue, REJECTED, TO_DO } from './living-issue';

/** What the people of a site do to a decision's issue. */
export const DEEDS = [
  ...['close', 'close', 'drop', 'reopen', 'reopen', 'flap', 'correct', 're-date', 're-date', 'clear-date', 'hand-over', 'rename'],
  ...['move', 'archive', 'lose', 'restore', 'restore'],
] as const;
export type Deed = (typeof DEEDS)[number];

export interface TrueClosing {
  readonly as: 'done' | 'dropped';
  readonly since: number;
  at: number;
  until: number | null;
}

/** How a site of a history works. */
export interface Ways {
  readonly usesResolutions: boolean;
  /** Whether reopening clears the resolution; many workflows forget to. */
  readonly clears: boolean;
}

/**
 * One issue as it really is, with its own bookkeeping of what happened, kept while it happens: nothing of it is told from the history
 * that the rules under test read.
 */
export interface Truth {
  readonly closings: readonly TrueClosing[];
  /** When the date was last set or the issue last reopened. */
  settledAt(): number;
  dateMoves(): number;
  sight(): IssueSeen['kind'];
  readonly issue: LivingIssue;
  /** @returns whether it could be done. */
  happens(deed: Deed, at: number): boolean;
  read(at: number): IssueSeen;
}

export function trueIssue(chance: Chance, createdAt: number, ways: Ways): Truth {
  const issue = livingIssue(createdAt);
  const closings: TrueClosing[] = [];
  let settledAt = createdAt;
  let dateMoves = 0;
  let sight: IssueSeen['kind'] = 'there';
  let record: IssueRecord | null = null;
  const standing = () => closings.find(({ until }) => until === null);

  function close(as: TrueClosing['as'], at: number): void {
    const { resolution } = issue.state();
    const status = as === 'done' || chance.happens(0.5) ? DONE : REJECTED;
    const wanted = as === 'done' ? '1' : chance.pick(['2', '3']);
    // Where the workflow left the resolution, closing again leaves it as it is; a drop is then told by the status.
    const left = resolution !== null && !ways.clears;
    const sets = ways.usesResolutions && !left;
    const skew = sets && chance.happens(0.3) ? -3 : 0;
    issue.edit(at, { status: as === 'dropped' && !sets ? REJECTED : status, ...(sets ? { resolution: wanted } : {}) }, skew);
    const dropped = as === 'dropped' || (left && resolution !== '1' && resolution !== '4');
    closings.push({ as: dropped ? 'dropped' : 'done', since: at, at: at + skew, until: null });
  }

  function reopen(at: number): void {
    issue.edit(at, { status: chance.pick([TO_DO, DOING]), ...(ways.clears ? { resolution: null } : {}) });
    const last = standing();
    if (last) Object.assign(last, { until: at, at: last.since });
    settledAt = at;
  }

  /** The resolution of a closed issue is corrected; between "done" and "won't do" that is another closing. */
  function correct(at: number): boolean {
    const last = standing();
    const { resolution, status } = issue.state();
    if (!last || !ways.usesResolutions || status.id !== DONE.id) return false;
    const next = chance.pick(['1', '2', '3', '4'].filter((one) => one !== resolution));
    const as = next === '1' || next === '4' ? 'done' : 'dropped';
    issue.edit(at, { resolution: next });
    if (as === last.as) last.at = at;
    else {
      Object.assign(last, { until: at, at: last.since });
      closings.push({ as, since: at, at, until: null });
      settledAt = at;
    }
    return true;
  }

  function date(at: number, due: string | null): boolean {
    if (due === issue.state().due) return false;
    issue.edit(at, { due });
    dateMoves += 1;
    settledAt = at;
    return true;
  }

  function does(deed: Deed, at: number): boolean {
    switch (deed) {
      case 'close':
      case 'drop':
        if (standing()) return false;
        close(deed === 'close' ? 'done' : 'dropped', at);
        return true;
      case 'reopen':
        if (!standing()) return false;
        reopen(at);
        return true;
      case 'flap':
        if (standing()) return false;
        for (let n = 0; n < 10; n += 1) {
          close('done', at + n * 5000);
          if (n < 9) reopen(at + n * 5000 + 2500);
        }
        return true;
      case 'correct':
        return correct(at);
      case 're-date':
        return date(at, new Date(at + chance.whole(-10, 40) * 86_400_000).toISOString().slice(0, 10));
      case 'clear-date':
        return date(at, null);
      case 'hand-over':
        issue.edit(at, { assignee: chance.pick(['olga', 'paul', 'rita', null]) });
        return true;
      case 'rename':
        issue.edit(at, { summary: `Name ${at}` });
        return true;
      case 'move':
        issue.edit(at, { key: `${issue.state().key.startsWith('ABC') ? 'XYZ' : 'ABC'}-${chance.whole(1, 99)}` });
        return true;
      default:
        return seeing(deed);
    }
  }

  function seeing(deed: 'archive' | 'lose' | 'restore'): boolean {
    const before = sight;
    sight = deed === 'archive' ? 'archived' : deed === 'lose' ? 'gone' : 'there';
    return sight !== before;
  }

  function read(at: number): IssueSeen {
    record ??= issue.record();
    if (sight === 'gone') return { kind: 'gone', readAt: at };
    if (sight === 'archived') return { kind: sight, readAt: at, issue: chance.happens(0.5) ? record : null };
    return { kind: sight, readAt: at, issue: record };
  }

  return {
    closings,
    issue,
    settledAt: () => settledAt,
    dateMoves: () => dateMoves,
    sight: () => sight,
    happens(deed, at) {
      record = null;
      return does(deed, at);
    },
    read,
  };
}
