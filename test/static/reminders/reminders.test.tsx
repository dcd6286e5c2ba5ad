import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { type LoopSettings, usualSettings } from '#domain/loop/loop-settings';
import { remindersClient } from '../../../static/project/src/reminders/reminders-client';
import { draftOf, draftOfSettled, readDraft, settledFrom } from '../../../static/project/src/reminders/reminders-draft';
import { RemindersPreview } from '../../../static/project/src/reminders/reminders-preview';
import { drawn } from '../../support/drawn';
import { day } from '../../support/story';

const own: LoopSettings = { ...usualSettings, remindBefore: 0, quietDays: [5], dropped: ['Not wanted'] };

describe('The reminders of a project as they are typed', () => {
  it('come back as they were settled', () => {
    expect(readDraft(draftOf(own))).toEqual({ ok: true, settings: own });
    expect(readDraft(draftOf(usualSettings))).toEqual({ ok: true, settings: usualSettings });
  });

  it('take days with commas or spaces between them, and a name a line', () => {
    const typed = { ...draftOf(own), after: ' 2,5  9 ', dropped: 'Not wanted\n\n  Abgelehnt ' };
    expect(readDraft(typed)).toMatchObject({
      ok: true,
      settings: { remindAfter: [2, 5, 9], dropped: ['Not wanted', 'Abgelehnt'] },
    });
  });

  it('say at which field something cannot be taken, and why', () => {
    const problem = (change: object) => readDraft({ ...draftOf(own), ...change });
    expect(problem({ before: 'soon' })).toMatchObject({ ok: false, field: 'before' });
    expect(problem({ after: '3, 1' })).toMatchObject({ field: 'after', problem: 'each has to be later than the one before' });
    expect(problem({ every: '0' })).toMatchObject({ field: 'every' });
    expect(problem({ checks: '7, x' })).toMatchObject({ field: 'checks' });
    expect(problem({ quiet: [1, 2, 3, 4, 5, 6, 7] })).toMatchObject({ field: 'quiet' });
    expect(problem({ dropped: 'x'.repeat(101) })).toMatchObject({ field: 'dropped' });
  });

  it('go back to what is usual as nothing settled, so that they stay so', () => {
    expect(settledFrom(usualSettings)).toBeNull();
    expect(settledFrom({ ...usualSettings, quietDays: [7, 6] })).toBeNull();
    expect(settledFrom(own)).toBe(own);
    expect(draftOfSettled({ settled: null })).toEqual(draftOf(usualSettings));
  });

  it('are told in dates before they are saved (S0-33)', () => {
    const text = drawn(<RemindersPreview settings={usualSettings} today={day('2026-08-20')} />).replace(/<[^>]*>/g, '');
    expect(text).toContain('A decision due on Thu 3 Sept, as long as it is open: reminded on Mon 31 Aug, Thu 3 Sept, Fri 4 Sept');
    expect(text).toContain('and so on every 28 days');
    expect(text).toContain('A check asked on Thu 3 Sept, as long as nobody answers: reminded on Thu 3 Sept, Thu 10 Sept');
  });

  it('are read and saved by name', async () => {
    const asked: unknown[] = [];
    const client = remindersClient(async (name, payload) => {
      asked.push([name, payload]);
      return { settled: own, version: 1, mayEdit: true };
    });
    expect(await client.read()).toEqual({ settled: own, version: 1, mayEdit: true });
    await client.save({ version: 1, settled: null });
    expect(asked).toEqual([
      ['loop-settings.read', {}],
      ['loop-settings.save', { version: 1, settled: null }],
    ]);
  });
});
