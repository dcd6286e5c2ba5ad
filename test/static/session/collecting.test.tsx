import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import { CollectingScreen } from '../../../static/session/src/collecting/collecting-screen';
import { ANN, aMeeting, aSeat, aSession, BEN, CAT, cards, DAN, type Meeting, PEOPLE } from '../../support/a-session';
import { drawnFor } from '../../support/drawn-at-meeting';

function at(what: 'successes' | 'frictions', meeting: Meeting = aMeeting()): Meeting {
  meeting.do(ANN, { kind: 'start' });
  for (const person of PEOPLE) meeting.do(person, { kind: 'join' });
  meeting.skipTo(what);
  return meeting;
}

describe('collecting', () => {
  it('begins with what went well, before any trouble, with its five questions (S3-29, S3-30)', () => {
    const kinds = aSession().agenda.phases.map(({ kind }) => kind);
    expect(kinds.indexOf('successes')).toBeLessThan(kinds.indexOf('frictions'));
    const markup = drawnFor(at('successes'), BEN, CollectingScreen);
    const { prompts } = englishFramework.phases.combined.successes;
    expect(prompts).toHaveLength(5);
    for (const prompt of prompts) expect(markup).toContain(prompt.replaceAll("'", '&#x27;'));
  });

  it('lets the facilitator alone say, before anybody writes, whether names will stand at the cards', () => {
    const meeting = at('frictions');
    expect(drawnFor(meeting, ANN, CollectingScreen)).toContain('Without names.');
    expect(drawnFor(meeting, BEN, CollectingScreen)).not.toContain('<input');
    meeting.do(ANN, { kind: 'open-writing', what: 'frictions', anonymous: true });
    expect(drawnFor(meeting, BEN, CollectingScreen)).toContain('You write without a name');
    expect(drawnFor(meeting, ANN, CollectingScreen)).not.toContain('With names until');
  });

  it('shows how many have written, and nothing of what they wrote', () => {
    const meeting = at('frictions');
    meeting.do(ANN, { kind: 'open-writing', what: 'frictions', anonymous: true });
    meeting.seal(BEN, 'frictions', cards(null, 'The export stopped twice'));
    const markup = drawnFor(meeting, CAT, CollectingScreen);
    expect(markup).toContain('1 person of 4');
    expect(markup).not.toContain('The export stopped twice');
    expect(markup).not.toContain(BEN);
  });

  it('shuts the field to a sponsor who listens, and says when it opens', () => {
    const seats = PEOPLE.map((who) => aSeat(who, who === DAN ? { part: 'sponsor', listening: true } : {}));
    const session = aSession();
    const meeting = at('frictions', aMeeting({ ...session, preparation: { ...session.preparation, seats } }));
    meeting.do(ANN, { kind: 'open-writing', what: 'frictions', anonymous: false });
    expect(drawnFor(meeting, DAN, CollectingScreen)).toContain('You are here to listen');
    expect(drawnFor(meeting, DAN, CollectingScreen)).not.toContain('<textarea');
    expect(drawnFor(meeting, BEN, CollectingScreen)).toContain('<textarea');
  });

  it('asks of each success whether it is specific enough to be done again (S3-31)', () => {
    const meeting = at('successes');
    meeting.do(ANN, { kind: 'open-writing', what: 'successes', anonymous: false });
    meeting.seal(BEN, 'successes', cards(BEN, 'The weekly demo with support'));
    meeting.do(ANN, { kind: 'reveal', what: 'successes' });
    expect(drawnFor(meeting, CAT, CollectingScreen)).toContain('Specific enough to do it again?');
    expect(drawnFor(meeting, CAT, CollectingScreen)).toContain('0 of 1');
  });

  it('lets the facilitator alone open a further round, with names or without as in the first, beside what is there', () => {
    for (const anonymous of [true, false]) {
      const meeting = at('frictions');
      meeting.do(ANN, { kind: 'open-writing', what: 'frictions', anonymous });
      meeting.seal(BEN, 'frictions', cards(anonymous ? null : BEN, 'The export stopped twice'));
      expect(drawnFor(meeting, ANN, CollectingScreen)).not.toContain('Write in private once more');
      meeting.do(ANN, { kind: 'reveal', what: 'frictions' });
      expect(drawnFor(meeting, BEN, CollectingScreen)).not.toContain('Write in private once more');
      const markup = drawnFor(meeting, ANN, CollectingScreen);
      expect(markup).toContain('Write in private once more');
      expect(markup).toContain(anonymous ? 'without names as before' : 'with names as before');
      meeting.do(ANN, { kind: 'open-writing', what: 'frictions', anonymous });
      meeting.seal(CAT, 'frictions', cards(anonymous ? null : CAT, 'Nobody asked support'));
      const writing = drawnFor(meeting, BEN, CollectingScreen);
      expect(writing).toContain('The export stopped twice');
      expect(writing).not.toContain('Nobody asked support');
      meeting.do(ANN, { kind: 'reveal', what: 'frictions' });
      expect(meeting.session().items.cards).toHaveLength(2);
    }
  });

  it('writes a name to a card only where that was said beforehand (S3-32)', () => {
    const told = (anonymous: boolean) => {
      const meeting = at('frictions');
      meeting.do(ANN, { kind: 'open-writing', what: 'frictions', anonymous });
      meeting.seal(BEN, 'frictions', cards(anonymous ? null : BEN, 'Support copied each answer'));
      meeting.do(ANN, { kind: 'reveal', what: 'frictions' });
      return drawnFor(meeting, CAT, CollectingScreen);
    };
    expect(told(false)).toContain(`${BEN} by name`);
    expect(told(true)).toContain('Support copied each answer');
    expect(told(true)).not.toContain(BEN);
  });
});
