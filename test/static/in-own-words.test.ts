import { describe, expect, it } from 'vitest';
import { inOwnWords } from '../../static/shared/src/bridge/in-own-words';

describe('An answer of the app', () => {
  it('comes as it is', async () => {
    await expect(inOwnWords(Promise.resolve({ kept: true }))).resolves.toEqual({ kept: true });
  });

  it('says what the app said where it failed, without the platform’s words in front of it', async () => {
    const failed = Promise.reject(new Error('There was an error invoking the function - You cannot see this project.'));
    await expect(inOwnWords(failed)).rejects.toThrow(/^You cannot see this project\.$/);
  });

  it('says what the platform said where the app said nothing', async () => {
    const silent = new Error('There was an error invoking the function (status 502).');
    await expect(inOwnWords(Promise.reject(silent))).rejects.toBe(silent);
    await expect(inOwnWords(Promise.reject('no error at all'))).rejects.toBe('no error at all');
  });
});
