import { describe, expect, it } from 'vitest';
import type { PersonId } from '#domain/history/issue-key';
import { presenceFrom } from '../../../static/shared/src/session/presence';
import { serverClock } from '../../../static/shared/src/session/server-clock';
import { person } from '../../support/story';

describe('Presence', () => {
  it('is taken from those alone who may be here, and from nothing else that comes along', () => {
    const people = new Set<PersonId>([person('ada')]);
    const told = { seat: 'window-0001', person: 'ada', at: null, wrote: false, phase: 3 };
    expect(presenceFrom(told, people)).toEqual(told);
    expect(presenceFrom({ ...told, person: 'cleo' }, people)).toBeNull();
    expect(presenceFrom({ ...told, at: '<b>' }, people)).toBeNull();
    expect(presenceFrom({ v: 12 }, people)).toBeNull();
    expect(presenceFrom('hello', people)).toBeNull();
  });
});

describe('The server’s clock', () => {
  it('is known better with every answer, and anew when the browser’s clock is set', () => {
    let local = 1_000_000;
    const clock = serverClock(() => local);
    const ahead = 86_400_000;
    clock.heard(local, local + 4_000, local + ahead + 500);
    expect(Math.abs(clock.now() - (local + ahead))).toBeLessThanOrEqual(2_000);
    clock.heard(local, local + 100, local + ahead + 50);
    expect(Math.abs(clock.now() - (local + ahead))).toBeLessThanOrEqual(50);
    local -= 3_600_000;
    clock.heard(local, local + 100, local + ahead + 3_600_000 + 50);
    expect(Math.abs(clock.now() - (local + ahead + 3_600_000))).toBeLessThanOrEqual(50);
  });
});
