import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '#domain/session/decide';
import { evolveDone } from '#domain/session/evolve';
import { freePlace } from '#domain/session/free-place';
import type { CommandId } from '#domain/session/ids';
import { sessionAt } from '#domain/session/parse-session';
import { shuffled } from '#domain/session/shuffle';
import { topicsFromTally } from '#domain/session/topics';
import { chanceOf } from '../../site/demo/chance';
import { A_DRAFT, aMeetingIn, BEGIN, BEN, CAT, item, PEOPLE, sorted } from '../../support/a-session';

const places = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 20 });

describe('An order made by chance', () => {
  it('loses nothing and adds nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (things, seed) => {
        expect([...shuffled(things, chanceOf(seed).next)].sort()).toEqual([...things].sort());
      }),
    );
  });

  it('puts everything everywhere about as often', () => {
    const { next } = chanceOf('a fair order');
    const first = [0, 0, 0, 0];
    for (let n = 0; n < 4000; n += 1) {
      const [winner = 0] = shuffled([0, 1, 2, 3], next);
      first[winner] = (first[winner] ?? 0) + 1;
    }
    for (const count of first) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe('A free place', () => {
  it('is the one that was wished for, one before the next, or the last', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 20 }), (taken, wished) => {
        const place = freePlace(taken, wished);
        const next = Math.min(...taken.filter((other) => other > wished));
        expect(taken).not.toContain(place);
        expect(Number.isInteger(place)).toBe(true);
        expect(place === wished || (place > wished && place < next) || place > Math.max(...taken)).toBe(true);
      }),
    );
  });

  it('is found for a thousand at the same wish', () => {
    const taken: number[] = [];
    for (let n = 0; n < 1000; n += 1) taken.push(freePlace(taken, 1));
    expect(new Set(taken).size).toBe(1000);
  });
});

describe('A place as far out as numbers go', () => {
  it('leaves a session that can still be read from storage', () => {
    const meeting = sorted(aMeetingIn('conditions'));
    const rank = Number.MAX_SAFE_INTEGER;
    for (const id of ['condition-1', 'condition-2', 'condition-3']) meeting.put(BEN, 'conditions', id, { rank });
    for (const id of ['station-1', 'station-2']) meeting.put(BEN, 'steps', id, { place: rank });
    const kept: unknown = JSON.parse(JSON.stringify(meeting.session()));
    expect(sessionAt(kept, 'session')).toEqual(meeting.session());
  });
});

describe('The topics that a vote puts forward', () => {
  const tallies = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 });

  it('have more votes than any that stays behind, and are no more than asked for (S3-35)', () => {
    fc.assert(
      fc.property(tallies, fc.integer({ min: 1, max: 5 }), (votes, most) => {
        const tally = votes.map((count, n) => ({ topic: item(`topic-${n}`), votes: count }));
        const chosen = new Set(topicsFromTally({ tally }, most));
        expect(chosen.size).toBeLessThanOrEqual(most);
        const least = Math.min(...tally.filter(({ topic }) => chosen.has(topic)).map((one) => one.votes));
        const behind = tally.filter(({ topic }) => !chosen.has(topic)).map((one) => one.votes);
        expect(Math.max(0, ...behind) <= least).toBe(true);
        expect(chosen.size > 0).toBe(votes.some((count) => count > 0));
      }),
    );
  });
});

describe('A session with two hundred cards', () => {
  it('judges and folds a command in well under a millisecond', () => {
    const texts = Array.from({ length: 10 }, (_, n) => `Friction ${n}`);
    const meeting = aMeetingIn('sorting', texts);
    for (let n = 10; n < 200; n += 1) meeting.put(BEN, 'cards', `card-${n}-x`, { bucket: 'workflow' });
    let session = meeting.session();
    const given = { by: CAT, people: PEOPLE, now: BEGIN, chance: () => 0, newId: () => item('never-used'), opened: null };
    const card = () => session.items.cards.find(({ id }) => id === 'card-150-x');
    const times: number[] = [];
    for (let n = 0; n < 400; n += 1) {
      const id = `command-${n}` as CommandId;
      const draft = { ...A_DRAFT.cards, text: `Said ${n}`, bucket: 'adoption' } as const;
      const before = performance.now();
      const based = card()?.revision ?? 0;
      const decided = decide(session, { id, kind: 'write', of: 'cards', item: item('card-150-x'), based, draft }, given);
      if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
      session = evolveDone(session, { command: id, version: session.version + 1, events: decided.events });
      times.push(performance.now() - before);
    }
    expect(card()?.revision).toBe(401);
    expect(times.sort((a, b) => a - b)[200]).toBeLessThan(1);
  });
});
