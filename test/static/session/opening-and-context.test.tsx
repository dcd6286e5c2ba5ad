import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import { GROUND_RULES } from '#domain/framework/ground-rules';
import { nothingEntered } from '#domain/outside/nothing-entered';
import type { OutsideFacts } from '#domain/outside/outside-facts';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { factLines, toldFacts } from '../../../static/session/src/context/fact-lines';
import { OpeningScreen } from '../../../static/session/src/opening/opening-screen';
import { stillToAcknowledge } from '../../../static/session/src/opening/still-to-acknowledge';
import { ANN, aMeeting, BEN, PEOPLE } from '../../support/a-session';
import { surroundings } from '../../support/drawn';
import { drawnFor, sayEnglish } from '../../support/drawn-at-meeting';

function begun() {
  const meeting = aMeeting();
  meeting.do(ANN, { kind: 'start' });
  for (const person of PEOPLE) meeting.do(person, { kind: 'join' });
  return meeting;
}

describe('the opening', () => {
  it('puts the words that name the blame before any content, for the facilitator to read out (S0-3, S0-4)', () => {
    const markup = drawnFor(begun(), ANN, OpeningScreen);
    expect(markup).toContain('Read this out');
    expect(markup.indexOf(escaped(englishFramework.phases.combined.opening.script))).toBeGreaterThan(0);
    expect(markup.indexOf('Read this out')).toBeLessThan(markup.indexOf('Ground rules'));
    expect(drawnFor(begun(), BEN, OpeningScreen)).toContain('What the facilitator reads out');
  });

  it('shows every ground rule, and the contrast pair where it has one (S0-5, S0-6, S1-32, S1-33, S1-34, S3-25, S3-26, S3-27, S3-28)', () => {
    const markup = drawnFor(begun(), ANN, OpeningScreen);
    for (const id of GROUND_RULES) {
      const { rule, pair } = englishFramework.groundRules[id];
      expect(markup).toContain(escaped(rule));
      if (pair === null) continue;
      expect(markup).toContain(escaped(pair.instead));
      expect(markup).toContain(escaped(pair.say));
    }
  });

  it('says in front of everybody that the facilitator may step in (S0-7)', () => {
    expect(drawnFor(begun(), BEN, OpeningScreen)).toContain('The rules are held');
  });

  it('asks everyone to acknowledge the rules, and says who has not yet (S1-31, S1-35)', () => {
    const meeting = begun();
    meeting.do(BEN, { kind: 'acknowledge' });
    expect(drawnFor(meeting, ANN, OpeningScreen)).toContain('I have read the rules');
    expect(drawnFor(meeting, BEN, OpeningScreen)).not.toContain('I have read the rules');
    expect(drawnFor(meeting, ANN, OpeningScreen)).toContain('1 of 4 have');
    const people = PEOPLE.map((accountId) => ({ accountId, role: 'contributor' }));
    expect(stillToAcknowledge(meeting.session(), people)).toEqual(PEOPLE.filter((person) => person !== BEN));
  });
});

describe('the context', () => {
  const claim = <T,>(value: T) => ({ known: true as const, value, keys: ['A-1', 'A-2'] as never });
  const none = { known: false as const, reason: 'no-estimates' as const, keys: [] };
  const frozenWith = (outside: OutsideFacts | null) =>
    ({
      evidence: {
        start: { planned: claim('2026-03-03'), actual: claim('2026-03-10'), difference: claim(7) },
        end: { planned: claim('2026-05-30'), actual: claim('2026-08-12'), difference: claim(74) },
        scope: { planned: claim(148), actual: claim(238), difference: claim(0.61) },
        effort: { planned: none, actual: none, difference: none },
      },
      asEntered: { outside, marks: [], redesignPoints: [] },
    }) as unknown as FrozenEvidence;
  const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;

  it('sets planned against actual of timeline and scope, and says nothing where there is no data (S3-18, S3-20)', () => {
    const lines = factLines(frozenWith(null), sayEnglish, surroundings.voice);
    expect(lines.map(({ name, difference }) => [name, plain(difference)])).toEqual([
      ['Start', '7 days later'],
      ['End', '74 days later'],
      ['Scope', '+61%'],
      ['Effort', null],
    ]);
    expect(lines[0]).toMatchObject({ planned: '3 Mar', actual: '10 Mar', keys: ['A-1', 'A-2'] });
  });

  it('adds budget against spend where somebody entered it (S3-21)', () => {
    const outside: OutsideFacts = {
      ...nothingEntered,
      money: { ...nothingEntered.money, currency: 'EUR', budget: 40_000, spent: 61_000 },
    };
    expect(factLines(frozenWith(outside), sayEnglish, surroundings.voice).at(-1)).toMatchObject({
      id: 'budget',
      difference: '+53%',
    });
  });

  it('tells client, scope, deliverables and how client and team saw it, as far as they were entered (S3-19, S3-22, S3-23, S3-24)', () => {
    const outside: OutsideFacts = {
      ...nothingEntered,
      project: { client: 'North Rail', scope: 'Triage of support tickets' },
      deliverables: [{ name: 'Triage model', acceptance: 'with-remarks' }],
      client: { nps: -20, renewal: 'no', words: null },
      team: { score: 3.5, words: 'Tiring' },
    };
    const facts = toldFacts(outside, sayEnglish, surroundings.voice);
    expect(facts.flatMap(({ lines }) => lines)).toEqual([
      'North Rail',
      'Triage of support tickets',
      'Triage model: accepted with remarks',
      'Net promoter score -20 (from −100 to 100)',
      'Not renewed',
      'Team survey 3.5 of 5',
      'Tiring',
    ]);
    expect(toldFacts(nothingEntered, sayEnglish, surroundings.voice)).toEqual([]);
    expect(toldFacts(null, sayEnglish, surroundings.voice)).toEqual([]);
  });
});

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;');
