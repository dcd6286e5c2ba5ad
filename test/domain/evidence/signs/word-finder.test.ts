import { describe, expect, it } from 'vitest';
import { wordFinder } from '#domain/evidence/signs/word-finder';

const found = wordFinder([
  { en: 'integrat, sso., single sign on', de: '*integration', fr: 'intégration', es: '' },
  { en: 'tests.', de: 'prüfung, übergabe', fr: '', es: '' },
]);

describe('the words of a text', () => {
  it.each([
    ['Integrate the help desk', 1],
    ['SSO for agents', 1],
    ['[SSO]', 1],
    ['Single-sign  on', 1],
    ['Systemintegration', 1],
    ['Intégration continue', 1],
    ['Integration tests', 3],
    ['PRÜFUNG der Daten', 2],
    ['ssome', 0],
    ['reintegrate', 0],
    ['tested', 0],
    ['in', 0],
    ['', 0],
  ])('are found in “%s” without regard to case and signs between them', (text, meanings) => {
    expect(found(text)).toBe(meanings);
  });

  it('are found in a text longer than any before it, also when it grows in lower case', () => {
    expect(found(`${'İ'.repeat(3000)} übergabe ${'x'.repeat(3000)} sso`)).toBe(3);
  });
});
