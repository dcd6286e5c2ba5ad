import '../../support/without-styles';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import { CloseScreen } from '../../../static/session/src/close/close-screen';
import { FacilitatorBar } from '../../../static/session/src/facilitator/facilitator-bar';
import { HoldTheFrame } from '../../../static/session/src/facilitator/hold-the-frame';
import { revealOf } from '../../../static/session/src/facilitator/reveal-of';
import { missingNow, missingToGoOn, missingWords } from '../../../static/session/src/room/missing-words';
import { peopleHere } from '../../../static/session/src/room/people-here';
import { SayIn } from '../../../static/shared/src/say/use-say';
import { ANN, aMeeting, aMeetingIn, BEN, CAT, cards, PEOPLE } from '../../support/a-session';
import { deskAtMeeting } from '../../support/desk-at-meeting';
import { drawn } from '../../support/drawn';
import { drawnFor, sayEnglish } from '../../support/drawn-at-meeting';

const people = PEOPLE.map((accountId) => ({ accountId, role: 'contributor' }));

describe('the facilitator', () => {
  it('has words at hand for when somebody slips into blame, and for remedies that come too early (S0-7, S0-13)', () => {
    const { redirects, notYetRemedies } = englishFramework.room;
    const shown = (kind: 'frictions' | 'decisions') =>
      drawn(
        <SayIn.Provider value={sayEnglish}>
          <HoldTheFrame holdTheFrame="Say it without a name." words={englishFramework.room} kind={kind} />
        </SayIn.Provider>,
      );
    expect(shown('frictions')).toContain('Say it without a name.');
    expect(shown('frictions')).toContain(notYetRemedies);
    expect(shown('frictions')).toContain(redirects[0]?.say);
    expect(shown('decisions')).not.toContain(notYetRemedies);
  });

  it('can reveal and count only while there is something to open', () => {
    const meeting = aMeeting();
    meeting.do(ANN, { kind: 'start' });
    meeting.skipTo('frictions');
    expect(revealOf(meeting.session(), 'frictions')).toBeNull();
    meeting.do(ANN, { kind: 'open-writing', what: 'frictions', anonymous: true });
    meeting.seal(BEN, 'frictions', cards(null, 'The export stopped'));
    const command = { kind: 'reveal', what: 'frictions' };
    expect(revealOf(meeting.session(), 'frictions')).toMatchObject({ command, may: true });
    expect(revealOf(meeting.session(), 'sorting')).toBeNull();
  });

  it('can end a further round in which nobody had anything to add, but opens no first one that is empty', () => {
    const meeting = aMeeting();
    meeting.do(ANN, { kind: 'start' });
    meeting.skipTo('frictions');
    const open = { kind: 'open-writing', what: 'frictions', anonymous: true } as const;
    meeting.do(ANN, open);
    expect(revealOf(meeting.session(), 'frictions')?.may).toBe(false);
    meeting.seal(BEN, 'frictions', cards(null, 'The export stopped'));
    meeting.do(ANN, { kind: 'reveal', what: 'frictions' }, open);
    expect(revealOf(meeting.session(), 'frictions')?.may).toBe(true);
  });

  it('is told before a reveal that would show who wrote without a name (S1-33)', () => {
    const told = (anonymous: boolean, writers: readonly (typeof BEN)[], came: readonly (typeof BEN)[] = PEOPLE) => {
      const meeting = aMeeting();
      meeting.do(ANN, { kind: 'start' });
      for (const person of came) meeting.do(person, { kind: 'join' });
      meeting.skipTo('frictions');
      meeting.do(ANN, { kind: 'open-writing', what: 'frictions', anonymous });
      for (const who of writers) meeting.seal(who, 'frictions', cards(anonymous ? null : who, 'The export stopped'));
      return revealOf(meeting.session(), 'frictions')?.pointsAtWriter;
    };
    expect(told(true, [BEN])).toBe(true);
    expect(told(true, [BEN, CAT])).toBe(false);
    // Who wrote is said anyway, or nobody else is in the room.
    expect(told(false, [BEN])).toBe(false);
    expect(told(true, [ANN], [ANN])).toBe(false);
  });

  it('sees in words what is missing before the next phase, and at the end also envelopes that nobody opened', () => {
    const meeting = aMeetingIn('sorting', ['one', 'two']);
    expect(missingNow(meeting.session(), { people }).map((one) => missingWords(one, sayEnglish))).toEqual([
      '2\u00a0frictions have no bucket yet.',
    ]);
    const late = aMeeting();
    late.do(ANN, { kind: 'start' });
    late.skipTo('frictions');
    late.do(ANN, { kind: 'open-writing', what: 'frictions', anonymous: true });
    late.seal(BEN, 'frictions', cards(null, 'The export stopped'));
    late.skipTo('close');
    expect(missingToGoOn(late.session(), { people })).toContainEqual({ gate: 'revealed' });
  });

  it('ticks who has spoken, and in the closing round who named something of their own, on this screen alone (S0-36, S1-35, S3-26)', () => {
    const meeting = aMeetingIn('close');
    const desk = deskAtMeeting(meeting, ANN);
    const markup = drawnFor(meeting, ANN, FacilitatorBar, { desk });
    expect(markup).toContain('named something of their own');
    expect(markup).toContain('neither sent nor kept');
    expect(drawnFor(aMeetingIn('sorting'), ANN, FacilitatorBar)).not.toContain('named something of their own');
    // What could carry a tick away: the desk, storage, the network, a prop that is called.
    const source = readFileSync('static/session/src/facilitator/who-spoke.tsx', 'utf8');
    expect(source).not.toMatch(/\bdesk\b[.,}]|send\(|Storage|fetch|invoke|draft|readonly on[A-Z]/);
    expect(desk.sent).toEqual([]);
  });

  it('is told who of those invited is here, each once', () => {
    const here = [
      { seat: 'a', person: BEN, at: null, wrote: false },
      { seat: 'b', person: BEN, at: null, wrote: true },
    ];
    const away = PEOPLE.filter((id) => id !== ANN && id !== BEN);
    const seen = peopleHere({ here, people, state: 'live' }, { joined: [] }, ANN);
    expect(seen).toEqual({ here: [ANN, BEN], away, live: true });
    // Without hints nobody is seen: then it counts who has come in.
    const known = peopleHere({ here: [], people, state: 'polling' }, { joined: [BEN] }, ANN);
    expect(known).toEqual({ here: [ANN, BEN], away, live: false });
  });
});

describe('the close', () => {
  const closing = () => {
    const meeting = aMeetingIn('close', ['The export stopped twice']);
    for (const person of PEOPLE) meeting.do(person, { kind: 'join' });
    return meeting;
  };

  it('asks everybody for one sentence on what they themselves do differently (S0-34)', () => {
    const meeting = closing();
    meeting.put(BEN, 'commitments', 'commitment-ben', { text: 'I ask for real data before I estimate' });
    const markup = drawnFor(meeting, CAT, CloseScreen);
    expect(markup).toContain(englishFramework.room.closing.question);
    expect(markup).toContain('Said: 1 of 4');
    expect(markup).toContain('I ask for real data before I estimate');
  });

  it('tells nothing again of what went wrong (S0-35)', () => {
    expect(drawnFor(closing(), CAT, CloseScreen)).not.toContain('The export stopped twice');
  });

  it('thanks people for having been open (S0-37)', () => {
    expect(drawnFor(closing(), CAT, CloseScreen)).toContain(englishFramework.room.closing.thanks);
  });

  it('tells whether it was worth the time in sum, and only from four answers on', () => {
    const answered = (answers: number) => {
      const meeting = closing();
      meeting.do(ANN, { kind: 'open-poll', poll: 'worthwhile' });
      for (const person of PEOPLE.slice(0, answers)) meeting.seal(person, 'worthwhile', { kind: 'answer', answer: 4 });
      meeting.do(ANN, { kind: 'close-poll', poll: 'worthwhile' });
      return drawnFor(meeting, CAT, CloseScreen);
    };
    expect(answered(3)).toContain('nothing is told below four');
    expect(answered(3)).not.toContain('On average');
    expect(answered(4)).toContain('On average 4 of 5');
  });
});
