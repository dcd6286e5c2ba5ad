import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { BACK_AFTER, type OwnCommitment } from '#domain/commitment/own-commitment';
import { CloseScreen } from '../../../static/session/src/close/close-screen';
import { waitingOf } from '../../../static/session/src/commitments/commitments-back';
import { commitmentsClient } from '../../../static/session/src/commitments/commitments-client';
import { OwnSentence } from '../../../static/session/src/commitments/own-sentence';
import { SayIn } from '../../../static/shared/src/say/use-say';
import { ANN, aMeetingIn, BEN, PEOPLE } from '../../support/a-session';
import { drawn } from '../../support/drawn';
import { drawnFor, sayEnglish } from '../../support/drawn-at-meeting';
import { at } from '../../support/story';

const SAID = at('2026-07-16T15:00:00Z');
const NOW = at('2026-08-20T09:00:00Z');

const aCommitment = (more: Partial<OwnCommitment> = {}): OwnCommitment => ({
  postMortem: { id: 'pm-00000001', title: 'Support triage pilot' },
  number: 1,
  text: 'I ask for real data before I estimate',
  saidAt: SAID,
  backAt: SAID + BACK_AFTER,
  backBy: 'time',
  answer: null,
  ...more,
});
const sentence = (of: OwnCommitment, now = NOW) =>
  drawn(
    <SayIn.Provider value={sayEnglish}>
      <OwnSentence of={of} now={now} onAnswer={async () => null} />
    </SayIn.Provider>,
  );

describe('What somebody said they would do differently', () => {
  it('is asked of them when it is back: when it was said, in their own words, and how it went (S0-34)', () => {
    const markup = sentence(aCommitment());
    expect(markup).toContain('On 16 Jul, at the end of “Support triage pilot”, you said what you would do differently:');
    expect(markup).toContain('I ask for real data before I estimate');
    expect(markup).toContain('How did it go?');
    for (const how of ['I did it', 'Partly', 'Not this time']) expect(markup).toContain(`>${how}</button>`);
  });

  it('is told before its day with when it comes back, and is not asked yet', () => {
    const markup = sentence(aCommitment(), SAID + 1000);
    expect(markup).toContain('On 15 Aug at the latest you are asked how it went, you alone.');
    expect(markup).not.toContain('How did it go?');
  });

  it('shows what was answered, which can be changed', () => {
    const markup = sentence(aCommitment({ answer: { how: 'partly', sentence: 'Twice out of three', at: NOW } }));
    expect(markup).toContain('You noted: Partly. Twice out of three');
    expect(markup).toContain('>Change</button>');
    expect(markup).not.toContain('How did it go?');
  });

  it('waits where it is back and not answered; at a kick-off all of it does', () => {
    const ahead = aCommitment({ number: 2, backAt: NOW + 1 });
    const answered = aCommitment({ answer: { how: 'kept', sentence: '', at: NOW } });
    const answer = { commitments: [aCommitment(), ahead, answered], now: NOW };
    expect(waitingOf(answer, false)).toEqual([aCommitment()]);
    expect(waitingOf(answer, true)).toEqual([aCommitment(), ahead]);
  });

  it('is asked for and answered by name, with the page that it is asked from and nobody’s account', async () => {
    const asked: unknown[] = [];
    const client = commitmentsClient(async (name, payload) => {
      asked.push([name, payload]);
      return { commitments: [aCommitment()], now: NOW };
    }, 'pm-00000001');
    expect((await client.mine()).commitments).toEqual([aCommitment()]);
    await client.answer(aCommitment(), 'kept', 'It was easy');
    expect(asked).toEqual([
      ['commitments.mine', { here: 'pm-00000001' }],
      [
        'commitments.answer',
        { here: 'pm-00000001', postMortemId: 'pm-00000001', number: 1, how: 'kept', sentence: 'It was easy' },
      ],
    ]);
  });

  it('is not told again to others in a meeting that was closed and opened again', () => {
    const meeting = aMeetingIn('close');
    for (const person of PEOPLE) meeting.do(person, { kind: 'join' });
    meeting.put(BEN, 'commitments', 'commitment-ben');
    meeting.do(ANN, { kind: 'close', skip: 'enough for this test' }, { kind: 'reopen' });
    const heard = meeting.session().items.commitments.map((one) => ({ ...one, text: '' }));
    const session = { ...meeting.session(), items: { ...meeting.session().items, commitments: heard } };
    const markup = drawnFor(meeting, ANN, CloseScreen, { session });
    expect(markup).toContain('Said: 1 of 4');
    expect(markup).toContain('Said before the meeting was reopened.');
  });
});
