import type { AuditedPostMortem, DecisionsOfProject, FollowedDecision } from '#contract/followed-decisions';
import type { CalendarDate, Instant } from '#domain/history/instant';
import { answerCheck, type GivenVerdict } from '#domain/loop/answer-check';
import type { CheckDays } from '#domain/loop/answers';
import { checksOf } from '#domain/loop/checks';
import { startFollowing } from '#domain/loop/followed';
import type { DecisionsDesk, Sent } from '../../../static/project/src/decisions/decisions-desk';
import { anOutset, close, MADE, readAt, speaking, taken } from '../../domain/loop/a-followed';
import { type LivingIssue, livingIssue, REJECTED } from '../../domain/loop/living-issue';
import { at, day, key, person } from '../../support/story';

/** All of these tests happen on this day. */
export const NOW: Instant = at('2026-08-20T09:00:00Z');
export const TODAY: CalendarDate = day('2026-08-20');
export const READ = '2026-08-20T06:00:00Z';

interface Given extends Partial<Omit<FollowedDecision, 'decided' | 'followed'>> {
  readonly text?: string;
  readonly due?: string;
  readonly owner?: string;
  /** What happens to the issue. */
  readonly happens?: (issue: LivingIssue) => void;
}

let made = 0;

/** A decision after its issue was read at 06:00 of the day. */
export function aDecision({
  text = 'Check data before the kick-off',
  due = '2026-08-31',
  owner = 'olga',
  happens,
  ...more
}: Given = {}): FollowedDecision {
  made += 1;
  const name = key(`ABC-${made}`);
  const issue = livingIssue(MADE, { key: name, due, assignee: owner });
  happens?.(issue);
  const outset = startFollowing(anOutset({ key: name, issueId: String(1000 + made), due: day(due), owner: person(owner) }));
  return {
    id: `post-mortem-1.decision-${made}`,
    postMortem: { id: 'post-mortem-1', title: 'Support triage pilot', isLost: false },
    decided: {
      text,
      owner: person(owner),
      due: day(due),
      done: 'The template has a data section',
      verification: { kind: 'count', count: 3, what: 'kick-offs carry it' },
    },
    followed: readAt(READ, issue, outset),
    mayAnswer: true,
    today: TODAY,
    ...more,
  };
}

/** Done on a day, at ten. */
export const doneOn = (date: string) => (issue: LivingIssue) => close(issue, `${date}T10:00:00Z`);

export const droppedOn = (date: string) => (issue: LivingIssue) =>
  issue.edit(at(`${date}T10:00:00Z`), { status: REJECTED, resolution: '2' });

/** The decision after somebody answered its check. */
export function answered(decision: FollowedDecision, days: CheckDays, verdict: GivenVerdict, by = 'olga'): FollowedDecision {
  const check = checksOf(decision.followed, decision.today).find(({ id }) => id.days === days);
  if (check === undefined) throw new Error('there is no such check');
  const answer = { check: check.id, verdict, sentence: 'All kick-offs used it' };
  return { ...decision, followed: taken(answerCheck(decision.followed, answer, speaking(by, '2026-08-20T08:00:00Z'))) };
}

export const aProject = (
  decisions: readonly FollowedDecision[],
  postMortems: readonly AuditedPostMortem[] = [],
): DecisionsOfProject => ({
  decisions,
  postMortems,
  swept: null,
  unreadable: 0,
  unreadablePostMortems: 0,
  viewer: person('olga'),
  now: NOW,
});

const unasked = async (): Promise<Sent> => Promise.reject(new Error('not asked for'));

export const aDesk = (more: Partial<DecisionsDesk> = {}): DecisionsDesk => ({
  viewer: person('olga'),
  sweptAt: null,
  now: () => NOW,
  look: unasked,
  answer: unasked,
  confirm: unasked,
  next: unasked,
  why: unasked,
  win: unasked,
  unwin: unasked,
  findPeople: async () => [],
  takeBack: unasked,
  prove: unasked,
  kickOff: unasked,
  openPostMortem: () => {},
  ...more,
});
