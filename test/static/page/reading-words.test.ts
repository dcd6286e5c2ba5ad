import { describe, expect, it } from 'vitest';
import { progressSentence, progressShare } from '../../../static/project/src/reading/reading-words';
import type { Progress } from '../../../static/project/src/worker/protocol';
import { voiceFor } from '../../../static/shared/src/words/voice';

const voice = voiceFor('en-GB', 'UTC', 0);
const progress = (given: Partial<Progress>): Progress => ({
  phase: 'issues',
  read: 1200,
  ofAll: 3036,
  histories: 0,
  trouble: null,
  ...given,
});

describe('how far the reading has come', () => {
  it('is told in issues read of issues in all', () => {
    expect(progressSentence(progress({}), voice)).toBe('1,200 of 3,036\u00a0issues read');
    expect(progressSentence(progress({ ofAll: null, read: 7 }), voice)).toBe('7\u00a0issues read');
    expect(progressSentence(progress({ phase: 'histories', read: 3036, histories: 900 }), voice)).toBe(
      '900 of 3,036\u00a0issues read with their history',
    );
  });

  it('runs from nought to one over issues and histories together, and is open while the whole is unknown', () => {
    expect(progressShare(progress({ ofAll: null }))).toBeNull();
    expect(progressShare(progress({ read: 0 }))).toBe(0);
    expect(progressShare(progress({ phase: 'histories', read: 3036, histories: 3036 }))).toBe(1);
    expect(progressShare(progress({ phase: 'computing' }))).toBe(1);
  });
});
