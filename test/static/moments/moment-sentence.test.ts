import { describe, expect, it } from 'vitest';
import type { Moment, MomentTold } from '#domain/evidence/moments/moment';
import { howSure, momentRule, weightReason } from '../../../static/project/src/moments/moment-rule';
import { momentSentence, momentTitle } from '../../../static/project/src/moments/moment-sentence';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { aMoment } from '../../domain/moment-marks/a-mark';
import { at, day, key } from '../../support/story';

const voice = voiceFor('en-GB', 'UTC', at('2026-08-20T09:00:00Z'));
const of = (told: MomentTold, more: Partial<Moment> = {}) => aMoment({ told, kind: told.kind, ...more });
const said = (told: MomentTold, more: Partial<Moment> = {}) => {
  const moment = of(told, more);
  return `${momentTitle(told)}: ${momentSentence(moment, voice)}`.replaceAll('\u00a0', ' ');
};

/** One of each, as the demo pilot tells them. */
const ALL: readonly (readonly [MomentTold, string, Partial<Moment>?])[] = [
  [
    { kind: 'kick-off', rule: 'first-start-of-work', planned: day('2026-01-20'), issues: 147 },
    'Kick-off: Work on the first issue began, 7 days after the planned start (20 Jan). 147 issues were in the plan.',
  ],
  [
    { kind: 'kick-off', rule: 'first-issue', planned: null, issues: 3 },
    'Kick-off: The first issue was created; work had not started. 3 issues were in the plan.',
  ],
  [
    { kind: 'first-warning', sign: 'missed-date', issues: 3 },
    'First warning: 3 issues were still open on the day after their due dates.',
  ],
  [{ kind: 'first-warning', sign: 'long-block', issues: 1 }, 'First warning: 1 issue had stood blocked for 5 working days.'],
  [
    { kind: 'first-date-move', from: day('2026-01-28'), to: day('2026-02-04'), issues: 1, movesSince: 456 },
    'First date moved: The due date of one issue moved from 28 Jan to 4 Feb. 456 more date moves followed.',
  ],
  [
    { kind: 'scope-jump', how: 'week', added: 9, usual: 1.5, before: 167 },
    'Jump in scope: 9 issues came into scope in one week; the median week brought 1.5. 167 had been in scope before.',
  ],
  [
    { kind: 'scope-jump', how: 'grown-by-a-quarter', added: 38, before: 147, scope: 185 },
    'A quarter more scope: 185 issues were in scope, a quarter more than the 147 at the start; 38 had been added.',
  ],
  [
    { kind: 'estimate-used-up', of: 'project', estimated: 2_635_200, logged: 5_194_800, open: 86, ofAll: 147 },
    'Estimate used up: More time had been logged than the whole plan was estimated to take (732 h), with 86 of its 147 issues open. 1,443 h are logged in all.',
  ],
  [
    { kind: 'estimate-used-up', of: 'issue', estimated: 43_200, logged: 103_500, open: 1, ofAll: 1 },
    'An issue’s estimate used up: ONE-7 had taken more than its estimate of 12 h and was open. 29 h are logged in all.',
    { keys: [key('ONE-7')] },
  ],
  [
    { kind: 'reopen-wave', reopened: 5, usual: 1 },
    'Wave of reopenings: 5 finished issues were taken up again in one week; an average week brought 1.',
  ],
  [
    { kind: 'long-block', issues: 6, workingDays: 18, open: false },
    'Long block: 6 issues were blocked from one day on, the longest for 18 working days, until 27 Mar.',
    { until: day('2026-03-27') },
  ],
  [
    { kind: 'long-block', issues: 1, workingDays: 59, open: true },
    'Long block: 1 issue was blocked and still is, for 59 working days so far.',
  ],
  [
    { kind: 'release-moved', how: 'to-another-version', version: 'Two teams live', to: 'Pilot decision', issues: 20 },
    'Release moved: 20 issues went from Two teams live to Pilot decision on one day.',
  ],
  [
    { kind: 'release-moved', how: 'date-passed', version: 'Sandbox', open: 26, ofAll: 57 },
    'Release date passed: The release date of Sandbox had passed with 26 of its 57 issues open.',
  ],
  [
    {
      kind: 'failure-apparent',
      rule: 'pace',
      planned: day('2026-05-29'),
      open: 129,
      ofAll: 176,
      perWeek: 7,
      wouldEnd: day('2026-08-07'),
    },
    'Planned end out of reach: Even at the best pace so far (7 finished a week over four weeks) the 129 open issues would have taken until 7 Aug; the planned end was 29 May.',
  ],
  [
    { kind: 'failure-apparent', rule: 'end-passed', planned: day('2026-06-19'), open: 4, ofAll: 88 },
    'Planned end passed: The planned end (19 Jun) had passed with 4 of 88 issues open.',
  ],
  [
    {
      kind: 'measures-taken',
      how: 'dates-replanned',
      issues: 42,
      days: 21,
      end: { from: day('2026-05-29'), to: day('2026-06-19') },
    },
    'Re-planned: The dates of 42 issues moved on one day, by 21 days in the median; the planned end went from 29 May to 19 Jun.',
  ],
  [
    { kind: 'measures-taken', how: 'scope-cut', issues: 13 },
    'Scope cut: 13 issues left the plan: closed without work on them having begun, or moved out.',
  ],
  [
    { kind: 'measures-taken', how: 'people-added', people: 2, before: 11 },
    'People added: 2 people were given work here for the first time; 11 had been before.',
  ],
  [
    { kind: 'finished', planned: day('2026-05-29'), days: 74, issues: 238 },
    'Finished: The last of 238 issues was finished, 74 days after the planned end (29 May).',
  ],
];

describe('a key moment in words (S1-37)', () => {
  it('says what happened, with numbers and their units', () => {
    for (const [told, words, more] of ALL) expect(said(told, more)).toBe(words);
  });

  it('says by which rule it was found, why it is put forward and how sure it is', () => {
    for (const [told] of ALL) {
      const moment = of(told);
      expect(momentRule(moment), JSON.stringify(told)).toMatch(/\.$/);
      expect(weightReason(moment)).not.toBe('');
      expect(howSure(moment)).not.toBe('');
    }
  });

  it('never names a person, blames or exclaims', () => {
    for (const [told, , more] of ALL)
      expect(`${said(told, more)} ${momentRule(of(told))}`).not.toMatch(/!|fault|blame|failed to/i);
  });
});
