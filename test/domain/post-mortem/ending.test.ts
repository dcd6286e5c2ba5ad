import { describe, expect, it } from 'vitest';
import { type DecisionLeft, endedWith, stillOpen } from '#domain/post-mortem/ending';
import { item } from '../../support/a-session';
import { at, day, person } from '../../support/story';
import { close, MADE, readAt } from '../loop/a-followed';
import { livingIssue, REJECTED } from '../loop/living-issue';

const decision = (followed: DecisionLeft['followed']): DecisionLeft => ({
  id: item('decision-1'),
  text: 'Ask for real data',
  owner: person('ben'),
  due: day('2026-09-10'),
  followed,
});
const followed = (told: ReturnType<typeof readAt>, today: string) => ({ followed: told, today: day(today) });
const by = person('ann');
const NOW = at('2026-08-26T12:00:00Z');

describe('What is left of a post-mortem', () => {
  it('is a decision without an issue, and one whose issue is open', () => {
    expect(stillOpen([decision(null)])).toMatchObject({ decisions: [{ why: 'no-issue', key: null }], checks: [] });
    const open = readAt('2026-03-20T10:00:00Z', livingIssue(MADE));
    expect(stillOpen([decision(followed(open, '2026-03-20'))])).toMatchObject({ decisions: [{ why: 'open' }], checks: [] });
  });

  it('is every check that nobody has answered, due or not, and none of a decision that was closed without the change', () => {
    const done = livingIssue(MADE);
    close(done, '2026-03-20T10:00:00Z');
    const left = stillOpen([decision(followed(readAt('2026-03-21T10:00:00Z', done), '2026-03-21'))]);
    expect(left.decisions).toEqual([]);
    expect(left.checks.map(({ days, dueOn }) => [days, dueOn])).toEqual([
      [30, '2026-04-19'],
      [90, '2026-06-18'],
    ]);
    const dropped = livingIssue(MADE);
    dropped.edit(at('2026-03-20T10:00:00Z'), { status: REJECTED, resolution: '2' });
    const none = stillOpen([decision(followed(readAt('2026-03-21T10:00:00Z', dropped), '2026-03-21'))]);
    expect(none).toEqual({ decisions: [], checks: [] });
  });
});

describe('The end of a post-mortem', () => {
  it('needs a reason as long as something is left, and keeps how much that was', () => {
    const left = stillOpen([decision(null)]);
    expect(endedWith(left, null, by, NOW)).toBeNull();
    const ended = { at: NOW, by, reason: 'The client has left', leftOpen: { decisions: 1, checks: 0 } };
    expect(endedWith(left, 'The client has left', by, NOW)).toEqual(ended);
  });

  it('needs none where nothing is left', () => {
    expect(endedWith(stillOpen([]), null, by, NOW)).toMatchObject({ reason: null, leftOpen: { decisions: 0, checks: 0 } });
  });
});
