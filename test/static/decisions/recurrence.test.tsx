import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import type { DecisionsAcross } from '#contract/decisions-across';
import type { FollowedDecision } from '#contract/followed-decisions';
import { sayCameBack } from '#domain/loop/say-recurred';
import { DecisionItem } from '../../../static/project/src/decisions/decision-item';
import { DecisionsRead } from '../../../static/project/src/decisions/decisions-side';
import { AcrossRead } from '../../../static/project/src/recurrence/across-part';
import { RepeatPart } from '../../../static/project/src/recurrence/repeat-part';
import { yearSentence } from '../../../static/project/src/recurrence/year-part';
import { speaking, taken } from '../../domain/loop/a-followed';
import { item } from '../../support/a-session';
import { drawn, surroundings } from '../../support/drawn';
import { day, key, person } from '../../support/story';
import { aDecision, aDesk, answered, aProject, doneOn } from './some-decisions';

const plain = (part: JSX.Element) =>
  drawn(part)
    .replaceAll('&#x27;', "'")
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:”])/g, '$1')
    .replaceAll('“ ', '“');

const again = (decision: FollowedDecision, by = 'paul'): FollowedDecision => {
  const comeback = {
    postMortem: { id: 'pm-new-00001', title: 'Invoice pilot' },
    topic: item('topic-00'),
    reasons: [{ kind: 'failure-type', same: ['data'] }] as const,
    sentence: 'The export stopped again',
  };
  return { ...decision, followed: taken(sayCameBack(decision.followed, comeback, speaking(by, '2026-08-20T08:30:00Z'))) };
};
const fix = (text: string) => aDecision({ text, happens: doneOn('2026-06-18') });

describe('The repeat-failure rate', () => {
  it('is the number on top: how many fixes came back, of how many (S1-81)', () => {
    const decisions = [again(fix('Look at real data')), fix('b'), fix('c'), fix('d'), aDecision({ text: 'still open' })];
    const text = plain(<RepeatPart decisions={decisions} />);
    expect(text).toContain('1 of 4 fixes came back (25%)');
    expect(text).toContain('Look at real data came back in “Invoice pilot”');
    const side = drawn(
      <DecisionsRead project={aProject(decisions)} desk={aDesk()} projectKey="ABC" isNamed={false} onPostMortems={() => {}} />,
    );
    expect(side.indexOf('id="repeat"')).toBeGreaterThan(-1);
    expect(side.indexOf('id="repeat"')).toBeLessThan(side.indexOf('id="waiting"'));
  });

  it('says that there is not enough data where nothing is fixed, and never 0 of nothing', () => {
    const text = plain(<RepeatPart decisions={[aDecision()]} />);
    expect(text).toContain(
      'Nothing is fixed yet that could come back Not enough data: no decision of this project is closed as done.',
    );
    expect(text).not.toContain('0 of 0');
    expect(plain(<RepeatPart decisions={[fix('a')]} />)).toContain('0 of 1 fix came back (0%)');
  });

  it('counts what came back as not held, whatever its checks say (S1-81)', () => {
    const held = answered(fix('a'), 30, { kind: 'held' });
    const side = plain(
      <DecisionsRead
        project={aProject([again(held)])}
        desk={aDesk()}
        projectKey="ABC"
        isNamed={false}
        onPostMortems={() => {}}
      />,
    );
    expect(side).toMatch(/Fixes that held 0% 0 of 1/);
  });
});

describe('A decision that came back', () => {
  it('says where, what, and by whose word; only they can take it back (S1-81)', () => {
    const decision = again(fix('Look at real data'));
    const text = plain(<DecisionItem decision={decision} desk={aDesk({ viewer: person('paul') })} />);
    expect(text).toContain(
      'Did not hold It came back in “Invoice pilot”: The export stopped again paul by name, 20 Aug Take it back',
    );
    expect(plain(<DecisionItem decision={decision} desk={aDesk()} />)).not.toContain('Take it back');
    expect(plain(<DecisionItem decision={fix('other')} desk={aDesk()} />)).not.toContain('Did not hold');
  });
});

const across = (given: Partial<DecisionsAcross> = {}): DecisionsAcross => ({
  named: [],
  year: { of: 'site', since: day('2025-08-20'), rows: [] },
  ...given,
});

describe('What other teams have decided', () => {
  it('is shown where they named this project, with what they changed and how it stands (S3-2)', () => {
    const named = {
      id: 'pm-00000001.decision-0001',
      text: 'The offer template has a section on data',
      key: key('OPS-12'),
      owner: person('olga'),
      postMortemTitle: 'Support triage pilot',
      standing: 'done',
      cameBack: true,
      whereElse: 'Every offer that is written from a demo',
    } as const;
    const text = plain(<AcrossRead across={across({ named: [named] })} />);
    expect(text).toMatch(
      /Decisions elsewhere that named this project 1 decision of other teams.*The offer template has a section on data OPS-12 done there Did not hold: it came back olga by name from Support triage pilot Where else: Every offer/,
    );
    expect(plain(<AcrossRead across={across()} />)).not.toContain('named this project');
  });

  it('is told over a year by type of failure, those first that came back despite a change, and whose it is (S1-60)', () => {
    const rows = [
      { type: 'data', decisions: 3, done: 2, held: { count: 1, of: 2 }, again: 1 },
      { type: null, decisions: 2, done: 0, held: { count: 0, of: 0 }, again: 0 },
    ] as const;
    const text = plain(<AcrossRead across={across({ year: { of: 'site', since: day('2025-08-20'), rows } })} />);
    expect(text).toContain('Failures of this type came back although something was changed: Data. Change something else there.');
    expect(text).toContain('Decisions since 20 Aug 2025, of all teams, of those whose issues you may see.');
    expect(text).toContain('Data 3 2 1 of 2 1 No type was chosen 2 0 not known yet 0');
    const { voice } = surroundings;
    expect(yearSentence({ of: 'project', since: day('2025-08-20'), rows }, voice)).toContain('of this project alone');
    expect(yearSentence({ of: 'site', since: day('2025-08-20'), rows: [] }, voice)).toContain('Not enough data');
  });
});
