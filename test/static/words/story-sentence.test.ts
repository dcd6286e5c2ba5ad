import { describe, expect, it } from 'vitest';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import { type Zone, zoneNamed } from '#domain/history/zone';
import { type Subject, storySentence } from '../../../static/shared/src/words/story-sentence';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { at, day, key, story } from '../../support/story';

const asOf = at('2026-08-20T09:00:00Z');
const voice = voiceFor('en-GB', 'UTC', asOf);
const told = (
  stories: readonly IssueStory[],
  subject: Subject = { name: 'The pilot', several: false },
  on: CalendarDate | null = null,
) =>
  storySentence(
    subject,
    projectEvidence(stories, { asOf, zone: zoneNamed('UTC') as Zone, projectKey: null, baseline: null }),
    voice,
    on,
  ).replaceAll('\u00a0', ' ');

const planned = { created: at('2026-03-02T09:00:00Z'), started: at('2026-03-03T09:00:00Z'), firstDue: day('2026-05-30') };
const done = (given: Partial<IssueStory>) => story({ ...planned, finished: at('2026-08-12T09:00:00Z'), ...given });
const late = { created: at('2026-05-02T09:00:00Z') };

describe('the project in one sentence (S1-38)', () => {
  it('says what finished when, against which plan, and how much was added', () => {
    expect(told([done({}), done({ key: key('ONE-2'), ...late })])).toBe(
      'The pilot finished 74 days after its first plan, with 100% more work than at the start.',
    );
  });

  it('tells growth beyond picturing in times instead of percent', () => {
    const many = Array.from({ length: 9 }, (_, n) => done({ key: key(`ONE-${n + 2}`), ...late }));
    expect(told([done({}), ...many])).toContain('with 10 times the work it started with');
  });

  it('says so when a project finished early, or on the day', () => {
    expect(told([done({ firstDue: day('2026-08-20') })])).toBe(
      'The pilot finished 8 days before its first plan, with the work it started with.',
    );
    expect(told([done({ firstDue: day('2026-08-12') })])).toBe(
      'The pilot finished on 12 Aug, the day first planned, with the work it started with.',
    );
  });

  it('names the missing plan where there are no due dates', () => {
    expect(told([done({ firstDue: null, due: null })])).toBe(
      'The pilot finished on 12 Aug, with the work it started with. It had no due dates, so there is no plan to hold that against.',
    );
  });

  it('tells how far an open project is past its plan, and how much remains', () => {
    expect(told([done({}), story({ ...planned, key: key('ONE-2') })])).toBe(
      'The pilot is still under way, 82 days past the end of its first plan: 1 of 2 issues remains open, with the work it started with.',
    );
  });

  it('does not call an open project late before its plan ends', () => {
    expect(told([story({ ...planned, firstDue: day('2026-09-30') })])).toBe(
      'The pilot is still under way, with its first plan ending on 30 Sept: 1 of 1 issue remains open, with the work it started with.',
    );
  });

  it('tells nothing of a plan for an open project without due dates', () => {
    expect(told([story({ ...planned, firstDue: null })])).toContain('still under way: 1 of 1 issue remains open');
  });

  it('says that nothing has started, that there is no history, that there are no issues', () => {
    expect(told([story({})])).toBe('Work on the pilot has not started: 1 issue waits.');
    expect(told([story({ historyKnown: false, dueMoves: null })])).toContain('Jira gave no change history for its 1 issue');
    expect(told([])).toBe('The pilot: no issues, so there is nothing to look back on yet.');
  });

  it('says what a project without history can still show', () => {
    const bare = { historyKnown: false, dueMoves: null };
    expect(told([story({ ...bare, finished: at('2026-08-12T09:00:00Z') }), story({ ...bare, key: key('ONE-2') })])).toBe(
      'The pilot: Jira gave no change history for its 2 issues. When they were created and finished can be shown (1 is finished); what was planned first and when work started cannot.',
    );
  });

  it('says so when the plan is the plan of a few issues', () => {
    const without = (n: number) => done({ key: key(`ONE-${n}`), firstDue: null, due: null });
    expect(told([done({}), without(2), without(3)])).toMatch(/work it started with\. Only 1 of 3 issues had a due date\.$/);
    expect(told([done({}), without(2)])).not.toContain('Only');
  });

  it('speaks of several issues as several', () => {
    const shown = { name: 'The 2 issues shown', several: true };
    const two = (given: Partial<IssueStory>) => [done(given), done({ ...given, key: key('ONE-2') })];
    expect(told(two({}), shown)).toBe(
      'The 2 issues shown finished 74 days after their first plan, with the work they started with.',
    );
    expect(told(two({ finished: null }), shown)).toContain('The 2 issues shown are still under way');
    expect(told([story({}), story({ key: key('ONE-2') })], shown)).toBe('Work on the 2 issues shown has not started.');
  });

  it('speaks of an earlier day as of that day, in the past: what was known when (S3-18)', () => {
    const then = (stories: readonly IssueStory[], subject: Subject = { name: 'Support triage', several: false }) =>
      told(stories, subject, day('2026-05-12'));
    expect(then([done({})])).toBe(
      'As of 12 May, Support triage had finished 74 days after its first plan, with the work it started with.',
    );
    expect(then([done({ finished: null })])).toMatch(/^As of 12 May, Support triage was still under way, .* remained open, /);
    expect(then([done({ finished: null, firstDue: null, due: null })])).toContain('It had no due dates');
    expect(then([story({})])).toBe('As of 12 May, work on Support triage had not started: 1 issue waited.');
    expect(then([])).toBe('As of 12 May, Support triage had no issues yet.');
    expect(then([done({}), done({ key: key('ONE-2') })], { name: 'The 2 issues shown', several: true })).toMatch(
      /^As of 12 May, the 2 issues shown had finished/,
    );
  });

  it('never names a person, blames or exclaims', () => {
    for (const sentence of [told([done({})]), told([story({})]), told([])]) expect(sentence).not.toMatch(/!|fail|fault|error/i);
  });
});
