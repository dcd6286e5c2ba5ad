import { describe, expect, it } from 'vitest';
import type { FollowedDecision } from '#contract/followed-decisions';
import type { LoopRefusal } from '#domain/loop/loop-refusal';
import { decisionsClient } from '../../../static/project/src/decisions/decisions-client';
import { decisionsDesk } from '../../../static/project/src/decisions/decisions-desk';
import { refusalSentence } from '../../../static/project/src/decisions/refusal-sentence';
import { keeping, knowing } from '../../../static/project/src/decisions/use-decisions';
import { surroundings } from '../../support/drawn';
import { day, key, person } from '../../support/story';
import { aDecision, aProject, NOW } from './some-decisions';

const { voice } = surroundings;

const deskOver = (
  answer: (name: string, payload: unknown) => Promise<unknown>,
  openAgain: Parameters<typeof decisionsDesk>[0]['openAgain'] = () => Promise.reject(new Error('Nothing is to be opened')),
) => {
  const heard: { known: FollowedDecision[]; told: string[]; readAgain: number } = { known: [], told: [], readAgain: 0 };
  const desk = decisionsDesk({
    client: decisionsClient(answer),
    voice,
    viewer: person('olga'),
    sweptAt: null,
    now: () => NOW,
    know: (decision) => heard.known.push(decision),
    readAgain: () => {
      heard.readAgain += 1;
    },
    tell: (text) => heard.told.push(text),
    findPeople: async () => [],
    openPostMortem: () => {},
    openAgain,
  });
  return { desk, heard };
};

describe('What is sent from the side of the decisions', () => {
  it('is asked of the app by name, and the decision that comes back is known', async () => {
    const decision = aDecision();
    const asked: unknown[] = [];
    const { desk, heard } = deskOver(async (name, payload) => {
      asked.push([name, payload]);
      return JSON.parse(JSON.stringify({ kind: 'heard', decision }));
    });
    const answer = {
      id: decision.id,
      check: { closing: 1, days: 30 as const },
      verdict: { kind: 'held' as const },
      sentence: 'Yes',
    };
    expect(await desk.answer(answer)).toMatchObject({ ok: true });
    expect(asked).toEqual([['decisions.answer', answer]]);
    expect(heard).toMatchObject({ known: [decision], told: ['Your answer is kept with the decision.'] });
  });

  it('keeps what was written when no answer comes, and says so', async () => {
    const { desk, heard } = deskOver(async () => Promise.reject(new Error('The connection was lost.')));
    const why = { id: aDecision().id, of: 'move' as const, at: 1, reason: 'Waits for the audit' };
    expect(await desk.why(why)).toEqual({
      ok: false,
      problem: 'Not sent; what you wrote is still here. The connection was lost. Try again in a moment.',
    });
    expect(heard).toEqual({ known: [], told: [], readAgain: 0 });
  });

  it.each([
    [{ kind: 'opened' }, 'ABC-1 is open again, with its new due date.'],
    [{ kind: 'left', why: 'You may not.' }, 'is still closed. You may not.'],
    [{ kind: 'opened-without-day', why: 'No such field.' }, 'its due date is still the old one. No such field. Change it there.'],
  ] as const)('opens the issue again when the change is planned anew, and says what Jira made of it', async (became, words) => {
    const decision = aDecision();
    const asked: unknown[] = [];
    const { desk, heard } = deskOver(
      async (name) => {
        asked.push(name);
        return JSON.parse(JSON.stringify({ kind: 'heard', decision }));
      },
      async (...given) => {
        asked.push(given);
        return became;
      },
    );
    const step = { kind: 're-plan' as const, due: day('2026-09-30') };
    const next = { id: decision.id, check: { closing: 1, days: 30 as const }, step };
    expect(await desk.next(next, key('ABC-1'))).toMatchObject({ ok: true });
    expect(asked).toEqual(['decisions.next', ['ABC-1', '2026-09-30'], 'decisions.look']);
    expect(heard.told).toEqual([expect.stringContaining(words)]);
  });

  it('touches no issue when the change is dropped', async () => {
    const decision = aDecision();
    const { desk, heard } = deskOver(async () => JSON.parse(JSON.stringify({ kind: 'heard', decision })));
    const next = { id: decision.id, check: { closing: 1, days: 30 as const }, step: { kind: 'drop' as const } };
    expect(await desk.next(next, key('ABC-1'))).toMatchObject({ ok: true });
    expect(heard.told).toEqual([expect.stringContaining('ABC-1 stays closed')]);
  });

  it('reads again where things are not as the page shows them, and only then', async () => {
    const refused = (refusal: LoopRefusal) => deskOver(async () => ({ kind: 'refused', refusal }));
    const next = { id: aDecision().id, check: { closing: 1, days: 30 as const }, step: { kind: 'drop' as const } };
    const overtaken = refused({ why: 'answered-already' });
    await overtaken.desk.next(next, key('ABC-1'));
    expect(overtaken.heard).toMatchObject({ readAgain: 1, told: [expect.stringContaining('in the meantime')] });
    const wrongDay = refused({ why: 'day-not-possible', earliest: day('2026-08-21'), latest: day('2027-08-21') });
    expect(await wrongDay.desk.next(next, key('ABC-1'))).toEqual({
      ok: false,
      problem: 'Choose a day between 21 Aug and 21 Aug 2027.',
    });
    expect(wrongDay.heard).toMatchObject({ readAgain: 0, told: [] });
  });

  it('is refused in a sentence of its own for every reason there is', () => {
    const reasons: readonly LoopRefusal[] = [
      { why: 'no-such-check' },
      { why: 'not-yours' },
      { why: 'not-due-yet', dueOn: day('2026-09-01') },
      { why: 'answered-already' },
      { why: 'not-answered' },
      { why: 'not-drifted' },
      { why: 'no-words' },
      { why: 'too-long', most: 300 },
      { why: 'too-many', most: 30 },
      { why: 'day-not-possible', earliest: day('2026-08-21'), latest: day('2027-08-21') },
      { why: 'not-a-second-person' },
      { why: 'confirmed-already' },
      { why: 'no-such-move' },
      { why: 'not-dropped' },
    ];
    const sentences = reasons.map((reason) => refusalSentence(reason, voice));
    expect(new Set(sentences).size).toBe(reasons.length);
    const unknown = { why: 'something-new' } as unknown as LoopRefusal;
    expect(refusalSentence(unknown, voice)).toContain('Reload the page');
    expect(sentences).not.toContain(refusalSentence(unknown, voice));
  });
});

describe('The decisions that the page knows', () => {
  it('keep what became known while an older list was on its way', () => {
    const [first, second] = [aDecision(), aDecision()];
    const told = { ...first, mayAnswer: false };
    const before = knowing(aProject([first, second]), told);
    expect(before.decisions).toEqual([told, second]);
    expect(keeping(before, aProject([first, second]), (id) => id === first.id).decisions).toEqual([told, second]);
    expect(keeping(before, aProject([first]), () => false).decisions).toEqual([first]);
  });
});
