import { describe, expect, it } from 'vitest';
import { type ReadingTrouble, troubleWords } from '../../../static/shared/src/words/trouble-sentence';
import { voiceFor } from '../../../static/shared/src/words/voice';

const voice = voiceFor('en-GB', 'UTC', 0);
const words = (trouble: ReadingTrouble, read = 1200, histories: number | null = null) => {
  const said = troubleWords(trouble, { read, ofAll: 3036, histories }, 1000, voice);
  return { ...said, text: said.text.replaceAll('\u00a0', ' ') };
};

describe('what the page says when reading is in trouble', () => {
  it('counts down when Jira asks to slow down, and says where it will carry on', () => {
    expect(words({ kind: 'slow-down', until: 41_000 })).toMatchObject({
      title: 'Jira asked us to slow down',
      text: 'Continuing in 40 s from issue 1,200 of 3,036.',
      action: 'Continue now',
      waits: true,
    });
  });

  it('tells issues read from histories read', () => {
    const slow = { kind: 'slow-down', until: 41_000 } as const;
    expect(words(slow, 3036, 0).text).toBe('Continuing in 40 s with the history of the first of 3,036 issues.');
    expect(words(slow, 3036, 900).text).toBe('Continuing in 40 s with the history of issue 900 of 3,036.');
    expect(words({ kind: 'unreachable', attempt: 5, until: null }, 3036, 900).text).toContain(
      'What has been read (3,036 of 3,036 issues, 900 of them with their history) is kept.',
    );
  });

  it('never counts below nought', () => {
    expect(words({ kind: 'slow-down', until: 0 }).text).toContain('in 0 s');
  });

  it('tells a lost connection from a pause between tries', () => {
    expect(words({ kind: 'unreachable', attempt: 2, until: 9_000 }).text).toBe(
      'Trying again in 8 s from issue 1,200 of 3,036 (try 3).',
    );
    expect(words({ kind: 'unreachable', attempt: 5, until: null }).text).toBe(
      'Jira did not answer after 5 tries. What has been read (1,200 of 3,036 issues) is kept. Check the connection, then continue.',
    );
  });

  it('says that nothing is lost where nothing has been read', () => {
    expect(words({ kind: 'unreachable', attempt: 5, until: null }, 0).text).toContain('Nothing has been lost.');
  });

  it('does not promise to keep what may not be seen any more', () => {
    expect(words({ kind: 'no-permission' }).text).toContain('nothing of them is kept');
  });

  it('shows what Jira said when it refused, and what could not be read', () => {
    expect(words({ kind: 'refused', status: 400, message: 'The value does not exist' }).text).toContain(
      'It answered 400: The value does not exist.',
    );
    expect(words({ kind: 'refused', status: 404, message: '' }).text).toContain('It answered 404. What');
    expect(words({ kind: 'unreadable', what: 'issues[3].fields.created' }).text).toContain(
      'It concerns issues[3].fields.created.',
    );
  });
});
