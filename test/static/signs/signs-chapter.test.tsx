import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { SignReading } from '#domain/evidence/signs/sign-reading';
import { WARNING_SIGNS } from '#domain/framework/warning-signs';
import { behindSigns } from '../../../static/project/src/signs/behind-signs';
import { meetingText, readingSentence, signsSentence } from '../../../static/project/src/signs/sign-sentence';
import { SignsChapter } from '../../../static/project/src/signs/signs-chapter';
import { type Surroundings, SurroundingsProvider } from '../../../static/shared/src/components/surroundings';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { many, plus, readingsOf, type Work } from '../../domain/evidence/signs/a-project';

const voice = voiceFor('en-GB', 'UTC', Date.parse('2024-07-01T09:00:00Z'));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Twenty planned issues, twelve additions without a change request, and no time logged in three of ten weeks. */
const project: readonly Work[] = many(52, (n): Work => {
  const week = Math.floor(n / 4);
  const monday = plus('2024-03-04', (week % 10) * 7);
  const logged = n % 4 === 0 && ![2, 3, 7].includes(week) ? { logged: [[plus(monday, 4), 6]] as const } : {};
  const created = n < 40 ? '2024-03-01' : '2024-04-02';
  return n < 40
    ? { created, estimate: 8, started: monday, finished: plus(monday, 3), ...logged }
    : { created, due: '2024-05-31' };
});
const signs = readingsOf(project);

const surroundings: Surroundings = {
  voice,
  people: { nameOf: () => null, ask: () => {}, subscribe: () => () => {}, learnt: () => 0 },
  issueUrl: (key) => `https://example.test/browse/${key}`,
  searchUrl: () => null,
  jqlUrl: (jql) => `/issues/?jql=${encodeURIComponent(jql)}`,
  showIssues: () => {},
};
const html = (readings: readonly SignReading[]) =>
  plain(
    renderToStaticMarkup(
      <SurroundingsProvider value={surroundings}>
        <SignsChapter findings={{ signs: readings }} />
      </SurroundingsProvider>,
    ),
  );

describe('the warning signs on the page', () => {
  it('say first how many of the signs Jira shows and how many remain to be asked', () => {
    expect(plain(signsSentence(signs, voice))).toBe(
      'Jira shows 3 of the 4 warning signs it can show here. 16 more are questions for the meeting.',
    );
    expect(signsSentence(readingsOf([]), voice)).toBe(
      'Jira holds too little to show any of the warning signs here. All 20 are questions for the meeting.',
    );
  });

  it('tell what was found with its count, and the rule and what it cannot know on demand', () => {
    const page = html(signs);
    expect(page).toContain('In 3 of 10 weeks in which estimated work moved on, nobody logged any time, 2 of them in a row.');
    expect(page).toContain('12 of 12 additions to 40 planned issues came without a change request.');
    expect(page).toMatch(/<details[^>]*><summary>How this is told<\/summary>/);
    expect(page).toContain('Seen when in 3 or more weeks, and in one of seven or more, nobody logged time');
    expect(page).toContain('Hours that are kept in another tool.');
  });

  it('name the state in words, the seen ones first, then the others, then the questions', () => {
    const page = html(signs);
    const places = ['>Seen<', '>Not seen<', '>Questions for the meeting<'].map((text) => page.indexOf(text));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    // Three seen, one not seen, and the first six of sixteen questions.
    expect(page.match(/data-sign=/g)).toHaveLength(10);
    expect(page).toContain('Show all 16 questions');
  });

  it('fold away what was not seen beside what was, and only then', () => {
    const fold = /<details class="[^"]*"( open="")?><summary[^>]*><h3/;
    expect(fold.exec(html(signs))?.[1]).toBeUndefined();
    expect(html(signs)).toContain('1 sign<');
    const notSeen = signs.filter((one) => one.kind === 'sensor' && one.state === 'not-seen');
    expect(fold.exec(html(notSeen))?.[1]).toBe(' open=""');
  });

  it('lead to the issues behind each reading', () => {
    expect(behindSigns('no-change-requests', { signs })).toMatchObject({
      label: 'the sign “No change requests” (seen)',
      keys: { length: 12 },
    });
    expect(behindSigns('limits-not-understood', { signs })).toBeNull();
    expect(behindSigns('no-such-sign', { signs })).toBeNull();
    expect(html(signs)).toContain('Show 12 issues');
  });

  it('can be taken along as text: what was seen with its question, then what only people can tell', () => {
    const text = meetingText(signs, voice);
    expect(text).toContain('Seen in Jira\n- No change requests: 12 of 12 additions');
    expect(text).toContain('\n  How did an addition get in, and who agreed to what it would cost?');
    expect(text).toContain('What Jira cannot tell\n- Data audit skipped or rushed: When did we first look');
    expect(text).not.toContain('\u00a0');
  });

  it('have a sentence for every state of every sensor', () => {
    for (const works of [project, [], many(60, { started: '2024-03-04', finished: '2024-05-26', due: '2024-05-26' })])
      for (const reading of readingsOf(works))
        if (reading.kind === 'sensor') expect(readingSentence(reading, voice), reading.sign).toMatch(/^[A-Z0-9].*\.$/);
    expect(WARNING_SIGNS).toHaveLength(20);
  });
});
