import { describe, expect, it } from 'vitest';
import { alwaysTrue, qualitySentence } from '../../../static/shared/src/words/quality';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { key } from '../../support/story';

const voice = voiceFor('en-GB', 'UTC', 0);
const say = (code: string, detail: string | null, keys = ['A-1', 'A-2']) =>
  qualitySentence({ code, detail, keys: keys.map(key) }, voice).replaceAll('\u00a0', ' ');

describe('how far to trust the evidence, in sentences', () => {
  it('tells the count and what it means', () => {
    expect(say('incomplete-history', null)).toBe(
      '2 issues came with a part of the history only: dates and counts may be too low for them.',
    );
  });

  it('tells how many of how many lack something', () => {
    expect(say('without-due-date', '1019')).toBe(
      '2 of 1,019 issues have no due date: the planned end and slip rest on the others.',
    );
    expect(say('without-estimate', '3', ['A-1'])).toContain('1 of 3 issues has no estimate');
  });

  it('always says what Jira cannot tell: moved, archived, deleted and restricted issues', () => {
    for (const word of ['moved', 'archived', 'deleted', 'restricted']) expect(alwaysTrue).toContain(word);
  });

  it('names the status that is gone', () => {
    expect(say('status-gone', 'Parked')).toContain('“Parked” no longer exists in Jira');
  });

  it('tells a note it has no sentence for neutrally, rather than not at all', () => {
    expect(say('something-new', 'x')).toBe('Something about the data of 2 issues limits what can be shown (something-new: x).');
    expect(say('something-new', null, [])).toBe(
      'Something about the data of all issues limits what can be shown (something-new).',
    );
  });
});
