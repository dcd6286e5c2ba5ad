import { describe, expect, it } from 'vitest';
import type { IssueStory } from '#domain/history/issue-story';
import { factMeaning } from '../../../static/project/src/facts/fact-meaning';
import type { FactId } from '../../../static/project/src/facts/fact-rows';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { NOW, viewOfStories } from '../../support/generated-view';
import { at, day, story } from '../../support/story';

const voice = voiceFor('en-GB', 'UTC', NOW);
const told = (id: FactId, ...stories: readonly IssueStory[]) =>
  factMeaning(id, viewOfStories(stories).evidence, voice).join(' ').replaceAll('\u00a0', ' ');
const whole = (date: string) => voice.fullDay(day(date));
const done = {
  started: at('2026-03-10T09:00:00Z'),
  finished: at('2026-08-12T09:00:00Z'),
  firstPlannedStart: day('2026-03-03'),
  firstDue: day('2026-05-30'),
  estimateAtStart: 36_000,
  timeSpent: 72_000,
};

describe('how a fact was counted, in words that need no pointer over them (S3-18, S3-20)', () => {
  it('names the whole days, what they are, and the unit of their difference', () => {
    expect(told('end', story(done))).toBe(
      `Planned: ${whole('2026-05-30')}, the latest due date that was first given to an issue of the baseline (${whole('2026-03-10')}). Actual: ${whole('2026-08-12')}, the day the last issue was finished. The difference is in calendar days.`,
    );
    expect(told('start', story(done))).toContain(`Actual: ${whole('2026-03-10')}, the day work on the first issue started.`);
  });

  it('says of how many issues effort was counted (S3-52)', () => {
    expect(told('effort', story(done), story({}))).toContain('Counted: 1 issue has both, of 2');
  });

  it('says why a number is missing, never that it is 0', () => {
    expect(told('end', story({ started: done.started }))).toContain('Planned: No issue has a due date');
    expect(told('effort', story({ started: done.started }))).toContain('No time was logged');
    expect(told('scope', story({ historyKnown: false, dueMoves: null }))).toContain('Jira gave no change history');
  });
});
