import '../../support/without-styles';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import type { SessionId } from '#domain/session/ids';
import { VERIFICATION_KINDS } from '#domain/session/verification';
import { decisionBoard, worth, worthPicture } from '../../../static/session/src/decisions/decision-board';
import { amountSentence, lackSentence, verificationSentence } from '../../../static/session/src/decisions/decision-words';
import { DecisionsScreen } from '../../../static/session/src/decisions/decisions-screen';
import { suggestions } from '../../../static/session/src/decisions/suggestions';
import { BEGIN } from '../../../static/session/src/verification/begin';
import { calendarFile } from '../../../static/shared/src/calendar/calendar-file';
import { ANN, aMeetingIn, BEN, item, BEGIN as NOW, sorted } from '../../support/a-session';
import { drawnFor, sayEnglish } from '../../support/drawn-at-meeting';
import { day } from '../../support/story';

const TOPICS = ['topic-00', 'topic-01', 'topic-02'].map(item);

function inDecisions() {
  const meeting = sorted(
    aMeetingIn('voting', ['The letters were sorted wrongly', 'Two of 14 used it', 'It took eleven seconds']),
  );
  meeting.do(ANN, { kind: 'choose-topics', topics: TOPICS });
  meeting.skipTo('decisions');
  return meeting;
}

const UNRIPE = { changes: null, owner: null, due: null, done: '', verification: null, impact: null, effort: null } as const;
const TAKEN = { standing: { kind: 'taken' } } as const;
const markupOf = (meeting = inDecisions()) => drawnFor(meeting, BEN, DecisionsScreen).replaceAll('&#x27;', "'");

describe('Lessons and decisions', () => {
  it('are two things in two places, and only one of them asks for an owner and a day (S0-24, S0-25, S0-26)', () => {
    const meeting = inDecisions();
    meeting.put(BEN, 'lessons', 'lesson-001');
    meeting.put(BEN, 'decisions', 'decision-1', { topic: item('topic-00') });
    const [, lessons = '', decisions = ''] = markupOf(meeting).split('<section');
    expect(lessons).toContain('What follows from it');
    expect(lessons).toContain('Design of the next pilot');
    expect(lessons).toContain('A playbook');
    expect(lessons).not.toMatch(/Owner|type="date"/);
    expect(decisions).toContain('0 decisions are taken');
  });
});

describe('The board of decisions', () => {
  it('warns outside of three to five (S0-27, S3-48) and names topics without one (S1-79)', () => {
    const meeting = inDecisions();
    const sentences: string[] = [];
    for (let n = 0; n <= 5; n += 1) {
      sentences.push(amountSentence(decisionBoard(meeting.session()), sayEnglish).replaceAll('\u00a0', ' '));
      if (n < 5) meeting.put(BEN, 'decisions', `decision-${n}`, { ...TAKEN, topic: TOPICS[n] ?? null });
    }
    expect(sentences[0]).toBe('Three to five is what a team carries out. Fewer change little. 3 topics have no decision yet.');
    expect(sentences[2]).toContain('Fewer change little. 1 topic has no decision yet.');
    expect(sentences[3]).toBe('Three to five is what a team carries out: this is the right amount.');
    expect(sentences[4]).toBe(sentences[3]);
    expect(sentences[5]).toContain('no more can be taken');
  });

  it('lets no sixth be taken, and asks which five would stay instead (S0-32)', () => {
    const meeting = inDecisions();
    for (let n = 0; n < 5; n += 1) meeting.put(BEN, 'decisions', `decision-${n}`, TAKEN);
    meeting.put(BEN, 'decisions', 'decision-5');
    const markup = markupOf(meeting);
    expect(markup).toContain(englishFramework.room.notAWishList);
    expect(markup).toMatch(/<button[^>]* disabled=""[^>]*>Take it</);
  });

  it('parks what is not ripe and says what it lacks: owner, day, done, verification (S0-28 to S0-31, S1-53 to S1-55, S3-45 to S3-47)', () => {
    const meeting = inDecisions();
    meeting.put(BEN, 'decisions', 'decision-1', { ...UNRIPE, text: 'The offer template asks for a count' });
    const markup = markupOf(meeting);
    expect(markup).toContain('Still lacks: what it changes, one owner, a day, when it is done, how it is verified.');
    expect(markup).toContain(englishFramework.room.notRipe);
    expect(markup).toMatch(/<button[^>]* disabled=""[^>]*>Take it</);
    expect(markup).toContain('>Park<');
  });

  it('refuses a weak one with the words that give it away and what it could say instead (S1-57, S3-50)', () => {
    const meeting = inDecisions();
    meeting.put(BEN, 'decisions', 'decision-1', { text: 'Be more careful with estimates' });
    const markup = markupOf(meeting);
    expect(markup).toContain('“Be more careful” changes nothing by itself');
    expect(markup).toContain('words that can be checked');
    for (const { instead, say } of englishFramework.examples.decisions) {
      expect(markup).toContain(instead);
      expect(markup).toContain(say);
    }
  });

  it('keeps what was decided against, with its reason (S0-32)', () => {
    const meeting = inDecisions();
    meeting.put(BEN, 'decisions', 'decision-1', { standing: { kind: 'declined', reason: 'Two tools are there already' } });
    const markup = markupOf(meeting);
    expect(markup).toContain('Decided not to: 1');
    expect(markup).toContain('Because: Two tools are there already');
    expect(markup).not.toContain('Still lacks');
  });

  it('puts every decision into exactly one of its four groups', () => {
    const kinds = fc.constantFrom('proposed', 'taken', 'parked', 'declined');
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 20 }), (standings) => {
        const { items } = inDecisionsOnce.session();
        const decisions = standings.map((kind, n) => ({
          ...oneDecision,
          id: item(`decision-${n}`),
          standing: { kind, reason: 'no' } as never,
        }));
        const board = decisionBoard({ items: { ...items, decisions }, topics: TOPICS });
        const all = [board.taken, board.proposed, board.parked, board.declined].flat().map(({ id }) => id);
        expect([...all].sort()).toEqual(decisions.map(({ id }) => id).sort());
      }),
    );
  });
});

const inDecisionsOnce = inDecisions();
const oneDecision = inDecisionsOnce.put(BEN, 'decisions', 'decision-x');

describe('Impact against effort', () => {
  it('has nine fields, much for little on top and on the left (S3-49)', () => {
    const placed = ([1, 2, 3] as const).flatMap((impact) =>
      ([1, 2, 3] as const).map((effort) => ({ ...oneDecision, impact, effort })),
    );
    const picture = worthPicture(placed);
    expect(picture.map((row) => row.map(({ impact, effort }) => `${impact}/${effort}`))).toEqual([
      ['3/1', '3/2', '3/3'],
      ['2/1', '2/2', '2/3'],
      ['1/1', '1/2', '1/3'],
    ]);
    expect(picture.flat().every(({ decisions }) => decisions.length === 1)).toBe(true);
    expect(
      picture
        .flat()
        .filter(({ first }) => first)
        .map(({ impact, effort }) => `${impact}/${effort}`),
    ).toEqual(['3/1', '3/2', '2/1']);
    expect(worth({ impact: 3, effort: 1 })).toBeGreaterThan(worth({ impact: 2, effort: 1 }));
    expect(worth({ impact: 3, effort: null })).toBe(-1);
  });

  it('leaves out what was decided against', () => {
    const declined = { ...oneDecision, standing: { kind: 'declined', reason: 'no' } as const };
    expect(
      worthPicture([declined])
        .flat()
        .flatMap(({ decisions }) => decisions),
    ).toEqual([]);
  });
});

describe('How a decision is verified', () => {
  it('is counted, looked at for some weeks, or asked of Jira (S1-55, S1-56)', () => {
    const told = (how: Parameters<typeof verificationSentence>[0]) =>
      verificationSentence(how, sayEnglish)?.replaceAll('\u00a0', ' ');
    expect(told({ kind: 'count', count: 3, what: 'kick-offs have it' })).toBe('the next 3: kick-offs have it');
    expect(told({ kind: 'period', weeks: 12, what: 'the weekly report' })).toBe('12 weeks: the weekly report');
    expect(told({ kind: 'query', jql: 'labels = rework', expects: 'nothing', since: 'always' })).toBe(
      'Jira finds nothing for labels = rework',
    );
    expect(told(null)).toBeUndefined();
    expect(Object.keys(BEGIN)).toEqual(VERIFICATION_KINDS);
  });

  it('is missing until something is said', () => {
    expect(lackSentence(['verification'], sayEnglish)).toBe('Still lacks: how it is verified.');
  });
});

describe('Changes that follow from what was found', () => {
  it('are offered from the patterns that were named and from the points to redesign, until they are decisions', () => {
    const meeting = inDecisions();
    meeting.put(BEN, 'chains', 'why-topic-00', { topic: item('topic-00'), aiPattern: 'metric-mismatch' });
    meeting.put(BEN, 'redesign', 'redesign-1', { text: 'Operations joins the offer review' });
    const { defaultAction } = englishFramework.aiPatterns['metric-mismatch'];
    const offered = () => suggestions(meeting.session(), englishFramework).map(({ text, topic }) => [text, topic]);
    expect(offered()).toEqual([
      [defaultAction, 'topic-00'],
      ['Operations joins the offer review', null],
    ]);
    meeting.put(BEN, 'decisions', 'decision-1', { text: defaultAction, topic: item('topic-00') });
    expect(offered()).toEqual([['Operations joins the offer review', null]]);
  });
});

describe('The calendar file', () => {
  const session = 'a-post-mortem.1' as SessionId;
  const entry = {
    id: item('decision-1'),
    due: day('2026-12-31'),
    title: 'Offers, templates; and more',
    notes: 'Owner: Ben\nDone when: it is there',
  };

  it('holds each decision on its day (S0-33)', () => {
    const file = calendarFile(session, [entry], NOW);
    expect(file).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(file).toContain('SUMMARY:Offers\\, templates\\; and more\r\n');
    expect(file).toContain('DESCRIPTION:Owner: Ben\\nDone when: it is there\r\n');
    expect(file).toContain('UID:decision-1.a-post-mortem.1@hindsight\r\n');
    expect(file).toContain('DTSTAMP:20260826T120000Z\r\n');
    expect(file.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('has no line of more than 75 bytes, and loses no letter by that', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const plain = title.replace(/[\r\n\u2028\u2029]/g, '');
        const file = calendarFile(session, [{ ...entry, title: plain }], NOW);
        const lines = file.split('\r\n');
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        const unfolded = file.replaceAll('\r\n ', '').split('\r\n');
        const summary = unfolded.find((line) => line.startsWith('SUMMARY:'))?.slice('SUMMARY:'.length);
        expect(summary?.replace(/\\([\\;,])/g, '$1')).toBe(plain);
      }),
    );
  });

  it('can be saved as soon as a decision is taken', () => {
    const meeting = inDecisions();
    expect(markupOf(meeting)).not.toContain('for the calendar');
    meeting.put(BEN, 'decisions', 'decision-1', TAKEN);
    expect(markupOf(meeting)).toContain('Save 1 decision for the calendar');
  });
});
