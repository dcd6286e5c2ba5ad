import { describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import { frameworkIn } from '#domain/framework/framework-in';
import type { FrameworkWords } from '#domain/framework/framework-words';
import { germanFramework } from '#domain/framework/german/framework-words';
import { everyText } from '../../support/every-text';

/** The labels of the worked example are ids and no texts. */
const textsOf = (words: FrameworkWords) => everyText(words).filter(({ at }) => !at.endsWith('.level'));
const english = textsOf(englishFramework);
const german = textsOf(germanFramework);
const both = [...english, ...german];
const scripts = both.filter(({ at }) => at.endsWith('.script'));
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

/** Words that are the same in both languages. */
const SAME_IN_BOTH = new Set(['Integration', 'Team', 'Sponsor']);

describe('The framework in two languages', () => {
  it('says the same things: as many questions, in the same places', () => {
    expect(german.map(({ at }) => at)).toEqual(english.map(({ at }) => at));
    expect(english.length).toBeGreaterThan(400);
  });

  it('leaves nothing empty and nothing untranslated', () => {
    expect(both.filter(({ text }) => text === '' || text !== text.trim())).toEqual([]);
    const untranslated = german.filter(({ text }, n) => text === english[n]?.text && !SAME_IN_BOTH.has(text));
    expect(untranslated).toEqual([]);
  });

  it('can be read out in about a minute: every script has fewer than 120 words', () => {
    expect(scripts.length).toBeGreaterThan(40);
    expect(scripts.filter(({ text }) => wordsIn(text) >= 120)).toEqual([]);
  });

  it('is calm: no exclamation mark, and nothing that shouts', () => {
    expect(both.filter(({ text }) => text.includes('!') || /\b\p{Lu}{5,}\b/u.test(text))).toEqual([]);
  });

  it('asks questions as questions', () => {
    const prompts = both.filter(({ at }) =>
      /\.prompts\.\d+$|^upstream\.shape\.|\.askYourself$|^whyLevels\..*\.question$/.test(at),
    );
    expect(prompts.length).toBeGreaterThan(150);
    expect(prompts.filter(({ text }) => !text.endsWith('?'))).toEqual([]);
  });

  it('asks of conditions: no question wants to know whose fault it was', () => {
    const asking = both.filter(({ text }) => text.includes('?') && !text.startsWith('„') && !text.startsWith('“'));
    const accusing = /\bwho (failed|forgot|caused|missed)\b|\bwhose fault\b|\bwer (hat versagt|hat vergessen|war schuld)\b/i;
    expect(asking.filter(({ text }) => accusing.test(text))).toEqual([]);
  });

  it('uses the quotation marks of each language', () => {
    expect(both.filter(({ text }) => text.includes('"') || /\w'\w/.test(text))).toEqual([]);
    expect(german.filter(({ text }) => /[“”]/.test(text) && !text.includes('„'))).toEqual([]);
    expect(english.filter(({ text }) => text.includes('„'))).toEqual([]);
  });

  it('keeps to one German word for one thing', () => {
    const otherWords = /Retro|Meeting|Workshop|Feedback|Learning|Action Item|Bucket|Facilitator|Root Cause|Stakeholder/i;
    expect(german.filter(({ text }) => otherWords.test(text))).toEqual([]);
  });

  it('keeps to the words of the product in English', () => {
    const otherWords = /\bretro\b|\bincident\b|\bworkshop\b|\baction items?\b|\bpledge\b/i;
    expect(english.filter(({ text }) => otherWords.test(text))).toEqual([]);
  });

  it.each(['de-DE', 'de-AT', 'de_CH', 'de', 'DE-de'])('speaks German to %s', (locale) => {
    expect(frameworkIn(locale)).toBe(germanFramework);
  });

  it.each(['en-US', 'en_GB', 'fr-FR', 'den', '', undefined])('speaks English to %s', (locale) => {
    expect(frameworkIn(locale)).toBe(englishFramework);
  });
});
