import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import type { DecisionsOfProject, FollowedDecision } from '#contract/followed-decisions';
import { chooseNextStep } from '#domain/loop/answer-check';
import { type Check, checksOf } from '#domain/loop/checks';
import { confirmCheck } from '#domain/loop/confirm-check';
import { tellWhyMoved } from '#domain/loop/tell-why';
import { tellWin } from '#domain/loop/tell-win';
import { AnswerForm } from '../../../static/project/src/decisions/answer-form';
import { ConfirmForm } from '../../../static/project/src/decisions/confirm-form';
import { DecisionDetails } from '../../../static/project/src/decisions/decision-details';
import { DecisionsRead } from '../../../static/project/src/decisions/decisions-side';
import { NextForm } from '../../../static/project/src/decisions/next-form';
import { speaking, taken } from '../../domain/loop/a-followed';
import { drawn } from '../../support/drawn';
import { at, day, person } from '../../support/story';
import { aDecision, aDesk, answered, aProject, doneOn, droppedOn, NOW, TODAY } from './some-decisions';

const plain = (markup: string) =>
  markup
    .replaceAll('&#x27;', "'")
    .replaceAll('\u00a0', ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:])/g, '$1');

const drawnOf = (project: DecisionsOfProject, isNamed = false) =>
  drawn(<DecisionsRead project={project} desk={aDesk()} projectKey="ABC" isNamed={isNamed} onPostMortems={() => {}} />);
const side = (project: DecisionsOfProject) => plain(drawnOf(project));

/** The text of one part of the side, by the title of the next. */
const between = (text: string, from: string, to: string) => {
  const begin = text.lastIndexOf(from, text.lastIndexOf(to));
  return text.slice(begin, text.indexOf(to, begin));
};

const details = (decision: FollowedDecision, viewer = 'olga') =>
  plain(
    drawn(
      <DecisionDetails
        decision={decision}
        checks={checksOf(decision.followed, decision.today)}
        desk={aDesk({ viewer: person(viewer) })}
        home="decided-1"
      />,
    ),
  );
const firstCheck = (decision: FollowedDecision): Check => {
  const check = checksOf(decision.followed, decision.today)[0];
  if (check === undefined) throw new Error('there is no check');
  return check;
};
const now = '2026-08-20T08:30:00Z';

describe('The side of the decisions', () => {
  it('teaches how a decision comes here where there is none', () => {
    const text = side(aProject([]));
    expect(text).toContain('No decision is followed yet');
    expect(text).toContain('asks 30 and 90 days after each is closed whether the change held');
    expect(text).not.toContain('Follow-through');
  });

  it('tells of decisions that have no issue, and what to do', () => {
    const postMortems = [{ id: 'pm', title: 'Pilot', closedAt: NOW, withoutIssue: 2 }];
    expect(side(aProject([], postMortems))).toContain(
      '2 decisions of Pilot have no issue in Jira, so nobody is reminded and nothing is checked.',
    );
  });

  it('leads to the wins, and to decisions elsewhere that name this project, where there are any (S1-69, S3-2)', () => {
    const won = aDecision();
    const win = { id: 'win-00000001', prevented: 'A late start', on: day('2026-05-02'), caughtBy: person('rita') };
    const followed = taken(tellWin(won.followed, win, true, speaking('olga', now)));
    const waysOn = (markup: string) => [...markup.matchAll(/href="#(\w+)"/g)].map(([, id]) => id ?? '');
    const full = drawnOf(aProject([{ ...won, followed }]), true);
    expect(waysOn(full)).toEqual('repeat waiting wins decided figures audit calendar jql named year'.split(' '));
    // Those of other teams come later, and stand below.
    for (const id of waysOn(full).slice(0, -2)) expect(full).toContain(`id="${id}"`);
    expect(waysOn(drawnOf(aProject([aDecision()])))).toEqual('repeat waiting decided figures audit calendar jql year'.split(' '));
  });

  it('puts first what is overdue, with how late it is and whose it is (S3-62)', () => {
    const text = side(
      aProject([
        aDecision({ text: 'Ahead', due: '2026-08-25' }),
        aDecision({ text: 'Late', due: '2026-08-08' }),
        aDecision({ text: 'Later still', due: '2026-08-01', owner: 'paul' }),
      ]),
    );
    const waits = between(text, 'Waits for somebody', 'All decisions');
    expect(waits).toContain('2 things wait for somebody. 2 of them are late. 1 of them is yours.');
    expect(waits).toMatch(/Later still 19 days late .* paul by name .* Late 12 days late .* olga by name yours/);
    expect(waits).not.toContain('Ahead');
  });

  it('is calm where nothing waits, and says what comes next', () => {
    const waits = between(side(aProject([aDecision({ due: '2026-08-25' })])), 'Waits for somebody', 'All decisions');
    expect(waits).toContain('Nothing waits for anybody today. Next is 25 Aug: a decision is due.');
  });

  it('shows each decision with its state, owner, date and moves, issue, post-mortem and checks (S3-55)', () => {
    const text = side(
      aProject([
        aDecision({
          text: 'Moved',
          due: '2026-08-31',
          happens: (issue) => issue.edit(at('2026-06-01T10:00:00Z'), { due: '2026-09-30' }),
        }),
        aDecision({ text: 'Checked', happens: doneOn('2026-07-18') }),
        aDecision({ text: 'Not wanted', happens: droppedOn('2026-07-18') }),
      ]),
    );
    const all = between(text, 'All decisions', 'Follow-through');
    expect(all).toMatch(/Open \(1\) Moved Open By 30 Sept?, in 41 days, moved once without a reason/);
    expect(all).toMatch(
      /Done \(1\) Checked Done Closed 18 Jul, was due 31 Aug 30-day check: waits for an answer since 17 Aug 90-day check: is asked on 16 Oct/,
    );
    expect(all).toMatch(/Dropped \(1\) Closed in Jira without the change\. These do not count as done\. Not wanted/);
    expect(all).toContain('from Support triage pilot');
    expect(all).toContain('Read 3 h ago Look again');
    expect(all).toContain('It has not done so yet.');
  });

  it('says what it means that an issue is gone, and what to do', () => {
    const open = aDecision();
    const { told } = open.followed;
    const standing = { kind: 'gone', since: at('2026-08-18T06:00:00Z'), was: { kind: 'open' } } as const;
    const gone = { ...open, followed: { ...open.followed, told: { ...told, standing } } };
    expect(side(aProject([gone]))).toContain('bring the issue back in Jira and look again');
    expect(details(gone)).toContain('This was noticed on 18 Aug.');
  });

  it('says how many decisions cannot be read, and shows all others', () => {
    const text = side({ ...aProject([aDecision()]), unreadable: 1 });
    expect(text).toContain('1 decision cannot be read from the app’s storage and is not shown here.');
    expect(text).toContain('All decisions');
    expect(side({ ...aProject([]), unreadable: 2 })).toContain('2 decisions cannot be read');
    expect(side(aProject([aDecision()]))).not.toContain('cannot be read');
  });

  it('says how many post-mortems cannot be read, and shows their decisions all the same', () => {
    const text = side({ ...aProject([aDecision()]), unreadablePostMortems: 1 });
    expect(text).toContain('1 post-mortem of this project cannot be read from the app’s storage.');
    expect(text).toContain('All decisions');
    expect(side(aProject([aDecision()]))).not.toContain('cannot be read');
  });

  it('names a post-mortem whose record is lost, and leads nowhere', () => {
    const one = aDecision();
    const lost = { ...one, postMortem: { ...one.postMortem, isLost: true } };
    expect(side(aProject([lost]))).toContain('from Support triage pilot, whose record is no longer here');
    expect(drawnOf(aProject([lost]))).not.toMatch(/<button[^>]*>Support triage pilot/);
  });

  it('says what the daily look has set right', () => {
    const project = { ...aProject([aDecision()]), swept: { at: at('2026-08-20T03:00:00Z'), repaired: 1 } };
    expect(side(project)).toContain(
      'read every issue again 20 Aug 03:00, and set right 1 decision that it had missed a change of.',
    );
  });

  it('shows not enough data where there is none, and never 0 of nothing (S3-62)', () => {
    const figures = between(side(aProject([aDecision()])), 'Follow-through Counted', 'Audit of');
    expect(figures).toContain('Completed 0% 0 of 1');
    expect(figures).toMatch(/Time to done not enough data .*Checks answered not enough data .*Fixes that held not enough data/);
    const decided = [answered(aDecision({ happens: doneOn('2026-07-11') }), 30, { kind: 'held' }), aDecision()];
    const told = between(side(aProject(decided)), 'Follow-through Counted', 'Audit of');
    expect(told).toMatch(
      /Completed 50% 1 of 2 .*131 days median of 1 .*Checks answered 100% 1 of 1 .*Fixes that held 100% 1 of 1/,
    );
  });

  it('makes following through itself the finding where less than half is done, and asks for an owner (S3-76, S3-77)', () => {
    const closed = [{ id: 'post-mortem-1', title: 'Support triage pilot', closedAt: NOW, withoutIssue: 1 }];
    const decided = [aDecision({ happens: doneOn('2026-07-18') }), aDecision()];
    const text = side(aProject(decided, closed));
    expect(text).toContain('Of all decisions of the last closed post-mortem, 1 of 3 is done (33%).');
    expect(text).toContain('Following through is itself the finding.');
    expect(text).toContain('give it one owner');
    const half = side(aProject(decided, [{ ...closed[0], withoutIssue: 0 } as (typeof closed)[number]]));
    expect(half).toContain('1 of 2 is done (50%)');
    expect(half).not.toContain('itself the finding');
    expect(side(aProject(decided))).toContain('Not enough data: no post-mortem of this project is closed yet');
  });

  it('lists the days to come by month (S0-33)', () => {
    const text = side(
      aProject([aDecision({ text: 'Ahead', due: '2026-09-15' }), aDecision({ text: 'Done', happens: doneOn('2026-08-01') })]),
    );
    expect(text.slice(text.lastIndexOf('Days to come'))).toMatch(
      /Save for your calendar .*August 2026 31 Aug in 11 days 30-day check: Done .*September 2026 15 Sept? in 26 days Ahead .*October 2026 30 Oct in 71 days 90-day check: Done/,
    );
  });
});

describe('Answering on the side of the decisions', () => {
  const asked = () => aDecision({ happens: doneOn('2026-07-18') });
  const formOf = (days: 30 | 90) => {
    const decision = asked();
    const check = { closing: firstCheck(decision).id.closing, days };
    return plain(drawn(<AnswerForm decision={decision} check={check} desk={aDesk()} home="h" onClose={() => {}} />));
  };

  it('asks after 30 days whether it is in place and followed, and says before that an answer stays (S1-58)', () => {
    const form = formOf(30);
    expect(form).toContain('30 days after: is it in place, and do people follow it?');
    for (const verdict of ['Held', 'Drifted', 'Not yet testable']) expect(form).toContain(verdict);
    expect(form).toContain('cannot be changed after sending');
    expect(form).toContain('At most 300 characters.');
  });

  it('asks after 90 days whether it has prevented similar trouble (S1-59)', () => {
    expect(formOf(90)).toContain('90 days after: has it prevented similar trouble in later work?');
  });

  it('is offered to those who may, and only while it is asked', () => {
    expect(drawnOf(aProject([asked()]))).toContain('aria-label="Answer: Check data before the kick-off"');
    const other = side(aProject([{ ...asked(), mayAnswer: false }]));
    expect(other).toContain('Its owner and the people of its post-mortem can say this');
    expect(details({ ...asked(), mayAnswer: false })).not.toContain('Answer');
    expect(details(asked())).toMatch(/30 days after.*Answer.*90 days after.*It is asked on 16 Oct\./);
  });

  it('shows what was answered, and offers a second person to confirm or contradict', () => {
    const decision = answered(asked(), 30, { kind: 'held' });
    expect(details(decision)).toContain('Held All kick-offs used it olga by name, 20 Aug');
    expect(details(decision)).not.toContain('Confirm or contradict');
    expect(details(decision, 'paul')).toContain('Confirm or contradict');
    const check = firstCheck(decision).id;
    const said = { check, agrees: false, sentence: 'Ours did without it' };
    const followed = taken(confirmCheck(decision.followed, said, speaking('paul', now)));
    expect(details({ ...decision, followed }, 'paul')).toContain('Seen differently Ours did without it paul by name, 20 Aug');
    expect(side(aProject([{ ...decision, followed }]))).toContain('1 verdict is contradicted by a second person');
    const form = plain(drawn(<ConfirmForm decision={decision} check={check} desk={aDesk()} home="h" onClose={() => {}} />));
    for (const words of ['I see the same', 'I see it differently']) expect(form).toContain(words);
  });

  it('offers after a drift to reopen, plan anew or drop, and leads to the issue while it is still closed', () => {
    const decision = answered(asked(), 30, { kind: 'drifted' });
    const check = firstCheck(decision).id;
    expect(side(aProject([decision]))).toContain('The 30-day check found that it has drifted, and its issue is still closed.');
    const form = plain(drawn(<NextForm decision={decision} check={check} desk={aDesk()} home="h" onClose={() => {}} />));
    for (const step of ['Reopen it', 'Plan it anew', 'Drop it']) expect(form).toContain(step);
    const step = { kind: 're-plan', due: day('2026-09-30') } as const;
    const chosen = { ...decision, followed: taken(chooseNextStep(decision.followed, { check, step }, speaking('olga', now))) };
    expect(details(chosen)).toMatch(
      /What follows: plan it anew for 30 Sept?, chosen by olga by name on 20 Aug\. It is yet to be done in Jira: ABC-\d+/,
    );
    expect(details(chosen)).toContain('Choose again what follows');
  });

  it('tells on which day it is asked again where nothing could be tested yet', () => {
    const later = answered(asked(), 30, { kind: 'not-yet-testable', askAgainOn: day('2026-09-03') });
    expect(details(later)).toMatch(/It is asked on 3 Sept?\. Not yet testable .*asked again on 3 Sept?/);
  });

  it('asks why a date was moved and why a decision was dropped, and shows what was said', () => {
    const moved = aDecision({ happens: (issue) => issue.edit(at('2026-06-01T10:00:00Z'), { due: '2026-09-30' }) });
    expect(details(moved)).toMatch(/From 31 Aug to 30 Sept? on 1 Jun by ann by name: nobody has said why Say why/);
    const move = { move: at('2026-06-01T10:00:00Z'), reason: 'Waits for the audit' };
    const followed = taken(tellWhyMoved(moved.followed, move, speaking('olga', now)));
    expect(details({ ...moved, followed })).toContain('Waits for the audit olga by name Say it differently');
    const dropped = aDecision({ text: 'Not wanted', happens: droppedOn('2026-07-18') });
    expect(between(side(aProject([dropped])), 'Waits for somebody', 'All decisions')).toContain(
      "Not wanted why was it dropped? It was closed as “Won't Do” on 18 Jul, without the change.",
    );
    expect(details(dropped)).toContain('nobody has said why Say why');
  });

  it('says what Jira tells differently from what was decided', () => {
    const handed = aDecision({
      happens: (issue) => issue.edit(at('2026-06-01T10:00:00Z'), { assignee: 'paul', summary: 'Other words' }),
    });
    expect(details(handed)).toContain('It was decided for olga by name. In Jira it is called “Other words” now.');
    expect(details(handed)).toContain('Verified by the next 3: kick-offs carry it');
    expect(TODAY).toBe(handed.today);
  });
});
