import { describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import { germanFramework } from '#domain/framework/german/framework-words';
import { GROUND_RULES, type GroundRuleId } from '#domain/framework/ground-rules';
import { isSensed, WARNING_SIGNS } from '#domain/framework/warning-signs';

const { signs, groundRules } = englishFramework;
const rule = (id: GroundRuleId) => {
  expect(GROUND_RULES).toContain(id);
  return groundRules[id];
};

describe('the warning signs', () => {
  it('are twenty, four to each of five groups', () => {
    for (const group of ['data', 'expectation', 'scope', 'integration', 'team'])
      expect(WARNING_SIGNS.filter((sign) => sign.group === group)).toHaveLength(4);
    expect(WARNING_SIGNS).toHaveLength(20);
    expect(WARNING_SIGNS.filter(({ id }) => isSensed(id))).toHaveLength(16);
  });

  it('each ask one question, of conditions and never of a person', () => {
    for (const { id } of WARNING_SIGNS) {
      const { name, looksLike, question } = signs[id];
      expect(question, id).toMatch(/^[^?]+\?$/);
      expect(question, id).not.toMatch(/\bwho (failed|forgot|caused|missed|was to blame)|\bwhose fault/i);
      expect(looksLike, id).toMatch(/\.$/);
      expect(name.split(' ').length, id).toBeLessThanOrEqual(6);
    }
    expect(new Set(WARNING_SIGNS.map(({ id }) => signs[id].question)).size).toBe(20);
  });
});

describe('the ground rules of the data pack', () => {
  it('are with everyone before the meeting (S1-31)', () => {
    expect(GROUND_RULES[0]).toBe('read-before');
    expect(rule('read-before').rule).toMatch(/before the meeting/);
  });

  it('speak of decisions and conditions, not of people (S0-5)', () => {
    expect(rule('conditions-not-people').rule).toMatch(/decisions and conditions/i);
  });

  it('ask what failed and why, and not who (S1-32)', () => {
    expect(rule('conditions-not-people').rule).toMatch(/what failed and why, not who/);
  });

  it('keep the meeting to systems and processes (S3-25)', () => {
    expect(rule('conditions-not-people').rule).toMatch(/systems and processes/);
  });

  it('ask to be specific, and show what is no finding beside what is one (S0-6)', () => {
    const { pair } = rule('be-specific');
    expect(pair.instead).toBe('Nobody adopted it.');
    expect(pair.say).toMatch(/Sales operations.*CRM.*quota/);
  });

  it('ask for an example instead of an impression (S3-27)', () => {
    expect(rule('be-specific').rule).toMatch(/an example instead of an impression/);
  });

  it('put honesty before comfort and keep what is said among those who are there (S1-33)', () => {
    expect(rule('honest-and-confidential').rule).toMatch(/Honest comes before comfortable.*stays with those who are here/);
  });

  it('look at what can be controlled, and show how to say it so (S1-34)', () => {
    expect(rule('what-we-control').pair).toEqual({
      instead: 'The client was difficult.',
      say: 'We had no way of deciding on a change of scope.',
    });
  });

  it('have everyone who worked on it take part (S1-35)', () => {
    expect(rule('everyone-speaks').rule).toMatch(/Everyone who worked on it takes part/);
  });

  it('count every view the same and encourage the newest (S3-26)', () => {
    expect(rule('everyone-speaks').rule).toMatch(/each view counts the same; those who are newest speak early/);
  });

  it('state the goal of three to five concrete changes (S3-28)', () => {
    expect(rule('few-changes').rule).toMatch(/three to five concrete changes/);
  });

  it.each([
    ['English', englishFramework],
    ['German', germanFramework],
  ])('each come with a contrast pair, in %s', (_language, words) => {
    const pairs = GROUND_RULES.map((id) => words.groundRules[id].pair);
    expect(new Set(pairs.map(({ instead }) => instead)).size).toBe(GROUND_RULES.length);
    for (const { instead, say } of pairs) expect(say).not.toBe(instead);
  });

  it('say the same in German', () => {
    const german = germanFramework.groundRules;
    expect(german['conditions-not-people'].rule).toMatch(/Entscheidungen und Umstände.*was schiefging und warum, nicht wer/);
    expect(german['honest-and-confidential'].rule).toMatch(/Ehrlich geht vor angenehm.*bleibt bei denen, die hier sind/);
    expect(german['few-changes'].rule).toMatch(/drei bis fünf konkreten Änderungen/);
    expect(german['what-we-control'].pair.instead).toBe('Der Kunde war schwierig.');
  });
});
