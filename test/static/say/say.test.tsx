import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadFramework } from '../../../static/shared/src/say/load-framework';
import { openSay } from '../../../static/shared/src/say/open-say';
import { type Messages, type SayKey, sayFrom } from '../../../static/shared/src/say/say';
import { SayIn, useSay } from '../../../static/shared/src/say/use-say';

const key = (name: string) => name as SayKey;
const english: Messages = {
  greeting: 'Hello {name}',
  'cards.one': '{n} card is left in {place}',
  'cards.other': '{n} cards are left in {place}',
  twice: '{name}, {name}',
};
const german: Messages = { 'cards.one': '{n} Karte', 'cards.other': '{n} Karten' };

describe('A text of the screens', () => {
  const say = sayFrom(english, 'en-US');

  it('has its gaps filled, each time they come', () => {
    expect(say(key('greeting'), { name: 'Bo' })).toBe('Hello Bo');
    expect(say(key('twice'), { name: 'Bo' })).toBe('Bo, Bo');
  });

  it('does not read what fills a gap as a gap', () => {
    expect(say(key('greeting'), { name: '{n} $& $1' })).toBe('Hello {n} $& $1');
  });

  it('shows a gap that nothing fills, so that somebody sees it', () => {
    expect(say(key('greeting'))).toBe('Hello {name}');
  });

  it('tells one from many by the language', () => {
    expect(say(key('cards'), { n: 1, place: 'it' })).toMatch(/^1.card is left in it$/);
    expect(say(key('cards'), { n: 0, place: 'it' })).toMatch(/^0.cards are/);
    expect(sayFrom(german, 'de-DE')(key('cards'), { n: 1 })).toMatch(/^1.Karte$/);
  });

  it('keeps a number and the word after it on one line, and writes it as the language does', () => {
    expect(say(key('cards'), { n: 1200, place: 'it' })).toBe('1,200\u00a0cards are left in it');
    expect(sayFrom(german, 'de-DE')(key('cards'), { n: 1200 })).toBe('1.200\u00a0Karten');
  });

  it('is told by its key when the table does not have it', () => {
    expect(say(key('nothing.there'))).toBe('nothing.there');
  });
});

describe('The language of a page', () => {
  const asked: string[] = [];
  const fetchMessages = async (locale: string): Promise<unknown> => {
    asked.push(locale);
    return { greeting: locale === 'de-DE' ? 'Hallo {name}' : 'Hello {name}', nested: { not: 'a text' } };
  };

  it.each([
    ['de-DE', 'Hallo Bo', 'de-DE'],
    ['de_AT', 'Hallo Bo', 'de-DE'],
    ['fr-FR', 'Hello Bo', 'en-US'],
    [undefined, 'Hello Bo', 'en-US'],
  ])('for %s is what the platform has for it', async (locale, greeting, spoken) => {
    const say = await openSay(locale, fetchMessages);
    expect(say(key('greeting'), { name: 'Bo' })).toBe(greeting);
    expect(say.locale).toBe(spoken);
  });

  it('asks for no locale that the app has no texts in', () => {
    expect(new Set(asked)).toEqual(new Set(['de-DE', 'en-US']));
  });

  it.each([
    ['cannot be fetched', () => Promise.reject(new Error('Failed to get i18n info config'))],
    ['are missing', () => Promise.resolve(null)],
    ['are none', () => Promise.resolve({ greeting: 7 })],
  ])('is English when the texts %s', async (_why, failing) => {
    expect((await openSay('de-DE', failing)).locale).toBe('en-US');
  });

  it('brings the framework in the same language', async () => {
    expect((await loadFramework('de-CH')).buckets.workflow.name).toBe('Ablauf');
    expect((await loadFramework('en-GB')).buckets.workflow.name).toBe('Workflow');
  });
});

describe('A part of a page that speaks', () => {
  function Greeting() {
    const say = useSay();
    return <p lang={say.locale}>{say(key('greeting'), { name: 'Bo' })}</p>;
  }

  it('speaks with what it has been given', () => {
    const page = (
      <SayIn.Provider value={sayFrom(english, 'en-US')}>
        <Greeting />
      </SayIn.Provider>
    );
    expect(renderToStaticMarkup(page)).toBe('<p lang="en-US">Hello Bo</p>');
  });

  it('says so when it has been given nothing, instead of showing a screen without words', () => {
    expect(() => renderToStaticMarkup(<Greeting />)).toThrow(/SayIn/);
  });
});
