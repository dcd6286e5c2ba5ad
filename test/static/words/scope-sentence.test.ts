import { describe, expect, it } from 'vitest';
import { projectEvidence } from '#domain/evidence/project-evidence-of';
import type { CalendarDate } from '#domain/history/instant';
import { type Zone, zoneNamed } from '#domain/history/zone';
import { beforeWorkSentence } from '../../../static/shared/src/words/scope-sentence';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { at, day, story } from '../../support/story';

const asOf = at('2026-03-02T09:00:00Z');
const voice = voiceFor('en-GB', 'UTC', asOf);

const told = (started: string | null, baseline: CalendarDate | null = null, on: CalendarDate | null = null) =>
  beforeWorkSentence(
    projectEvidence([story({ created: at('2026-02-01T09:00:00Z'), started: started === null ? null : at(started) })], {
      asOf,
      zone: zoneNamed('UTC') as Zone,
      projectKey: null,
      baseline,
    }),
    voice,
    on,
  ).replaceAll('\u00a0', ' ');

describe('a day before the work', () => {
  it('is said to have only a plan, today and looking back (S0-2)', () => {
    expect(told(null)).toContain('Work has not started yet: the plan is still being made');
    expect(told(null, null, day('2026-03-02'))).toContain('On 2 Mar work had not started: the plan was still being made');
  });

  it('is told from the baseline where one is chosen', () => {
    expect(told(null, day('2026-03-20'), day('2026-03-02'))).toBe(
      '2 Mar is before the baseline of 20 Mar: what is planned here was not settled yet.',
    );
    expect(told(null, day('2026-03-02'))).toBe('');
  });

  it('is over once work has begun', () => {
    expect(told('2026-02-10T09:00:00Z')).toBe('');
  });
});
