import { describe, expect, it } from 'vitest';
import { TURNED_AWAY } from '#domain/session/turned-away';
import german from '../../../src/locales/de-DE.json';
import { inReadersWords } from '../../../static/shared/src/say/in-readers-words';
import { sayFrom } from '../../../static/shared/src/say/say';

const failing = (problem: unknown) => inReadersWords(() => Promise.reject(problem), sayFrom(german, 'de-DE'));

describe('A call that the app refuses', () => {
  it('is told in the language of the reader, whichever refusal it is', async () => {
    const said = new Set<string>();
    for (const sentence of Object.values(TURNED_AWAY)) {
      const problem = await failing(new Error(sentence))('session.read', {}).catch((failure: Error) => failure.message);
      expect(Object.values(german)).toContain(problem);
      said.add(String(problem));
    }
    expect(said.size).toBe(Object.keys(TURNED_AWAY).length);
    await expect(failing(new Error(TURNED_AWAY['not-invited']))('session.read', {})).rejects.toThrow('eingeladen');
  });

  it('that fails otherwise keeps its own words, and what is answered is answered', async () => {
    const lost = new Error('Failed to fetch');
    await expect(failing(lost)('session.read', {})).rejects.toBe(lost);
    expect(await inReadersWords(async () => 7, sayFrom(german, 'de-DE'))('session.read', {})).toBe(7);
  });
});
