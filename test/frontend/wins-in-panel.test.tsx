import { describe, expect, it, vi } from 'vitest';
import type { FollowedDecision } from '#contract/followed-decisions';
import type { TellWin } from '#contract/wins';
import type { LoopRefusal } from '#domain/loop/loop-refusal';
import { tellWin } from '#domain/loop/tell-win';
import { close, MADE, readAt, speaking, taken } from '../domain/loop/a-followed';
import { livingIssue } from '../domain/loop/living-issue';
import { tell } from '../site/pages/src/ui-kit/forge-doc';
import { A_DRAFT } from '../support/a-session';
import { day, person } from '../support/story';
import { drawUiKit } from '../support/ui-kit-drawing';

Object.assign(globalThis, { __bridge: { callBridge: async () => undefined }, self: globalThis });
const { WinsInPanel } = await import('../../src/frontend/wins-in-panel');

function decision(mayAnswer: boolean): FollowedDecision {
  const { text, owner, due, done, verification } = A_DRAFT.decisions;
  if (owner === null || due === null || verification === null) throw new Error('The draft is ripe');
  const issue = livingIssue(MADE);
  close(issue, '2026-03-16T12:00:00Z');
  return {
    id: 'pm-00000001.decision-0001',
    postMortem: { id: 'pm-00000001', title: 'Support triage pilot', isLost: false },
    decided: { text, owner, due, done, verification },
    followed: readAt('2026-04-16T08:00:00Z', issue),
    mayAnswer,
    today: day('2026-04-16'),
  } as FollowedDecision;
}

async function panel(one: FollowedDecision, refusal: LoopRefusal | null = null) {
  const asked: TellWin[] = [];
  const shown: FollowedDecision[] = [];
  const calls = {
    win: async (win: TellWin) => {
      asked.push(win);
      if (refusal !== null) return { kind: 'refused' as const, refusal };
      const followed = taken(tellWin(one.followed, win.win, true, speaking('olga', '2026-04-16T08:00:00Z')));
      return { kind: 'heard' as const, decision: { ...one, followed } };
    },
  };
  const changed = (now: FollowedDecision) => void shown.push(now);
  const drawn = await drawUiKit(
    <WinsInPanel decision={one} viewer={person('olga')} calls={calls} dayOf={(on) => on} changed={changed} />,
  );
  return { drawn, asked, shown };
}

describe('The panel on the issue of a decision', () => {
  it('takes that it prevented something, caught today by whoever says so (S1-69, S3-61)', async () => {
    const { drawn, asked, shown } = await panel(decision(true));
    tell(drawn.the('Button'), 'onClick', {});
    await vi.waitFor(() => drawn.the('Form'));
    tell(drawn.the('Form'), 'onSubmit', {});
    await vi.waitFor(() => expect(drawn.words('ErrorMessage')).toEqual(['panel.win.missing']));
    tell(drawn.the('TextArea'), 'onChange', { target: { value: 'A kick-off without data was put off' } });
    await vi.waitFor(() => expect(drawn.the('TextArea').props.value).toContain('put off'));
    tell(drawn.the('Form'), 'onSubmit', {});
    await vi.waitFor(() => expect(shown[0]?.followed.kept.wins).toMatchObject([{ caughtBy: 'olga', on: '2026-04-16' }]));
    expect(asked).toMatchObject([{ win: { caughtBy: 'olga', prevented: 'A kick-off without data was put off' } }]);
  });

  it.each<{ readonly refusal: LoopRefusal; readonly words: string }>([
    { refusal: { why: 'too-many', most: 50 }, words: 'panel.refused.tooMany' },
    { refusal: { why: 'not-yours' }, words: 'panel.refused.notYours' },
    { refusal: { why: 'not-shown-to-them' }, words: 'panel.refused.notShown' },
    {
      refusal: { why: 'day-not-possible', earliest: day('2026-03-16'), latest: day('2026-04-15') },
      words: 'panel.refused.dayNotPossible',
    },
    { refusal: { why: 'not-fixed' }, words: 'panel.win.refused' },
  ])('says why a win was not taken, by its reason: $refusal.why (S3-61)', async ({ refusal, words }) => {
    const { drawn, shown } = await panel(decision(true), refusal);
    tell(drawn.the('Button'), 'onClick', {});
    await vi.waitFor(() => drawn.the('Form'));
    tell(drawn.the('TextArea'), 'onChange', { target: { value: 'A late start' } });
    await vi.waitFor(() => expect(drawn.the('TextArea').props.value).toBe('A late start'));
    tell(drawn.the('Form'), 'onSubmit', {});
    await vi.waitFor(() => expect(drawn.words('ErrorMessage')).toEqual([words]));
    expect(shown).toEqual([]);
  });

  it('shows wins to everybody, and asks only those who may speak for the decision (S3-61)', async () => {
    const one = decision(false);
    const nothing = await panel(one);
    expect(nothing.drawn.words('Button')).toEqual([]);
    const win = { id: 'win-00000001', prevented: 'A late start', on: day('2026-04-02'), caughtBy: person('rita') };
    const followed = taken(tellWin(one.followed, win, true, speaking('olga', '2026-04-16T08:00:00Z')));
    const { drawn } = await panel({ ...one, followed });
    expect(drawn.words('ListItem')).toEqual(['A late start ·  · 2026-04-02']);
    expect(drawn.the('User').props.accountId).toBe('rita');
    expect(drawn.words('Button')).toEqual([]);
  });

  it('shows the newest wins first, and leads to the page of the project where there are many (S3-61)', async () => {
    const one = decision(false);
    const days = ['2026-04-02', '2026-04-09', '2026-04-03', '2026-04-08', '2026-04-04', '2026-04-07', '2026-04-06'];
    const followed = days.reduce((told, on) => {
      const win = { id: `win-of-${on}`, prevented: 'A late start', on: day(on), caughtBy: person('rita') };
      return taken(tellWin(told, win, true, speaking('olga', '2026-04-16T08:00:00Z')));
    }, one.followed);
    const { drawn } = await panel({ ...one, followed });
    const shown = drawn.words('ListItem').map((words) => words.slice(-10));
    expect(shown).toEqual(['2026-04-09', '2026-04-08', '2026-04-07', '2026-04-06', '2026-04-04']);
    expect(drawn.words('Text')).toEqual(['panel.win.more.other']);
  });
});
