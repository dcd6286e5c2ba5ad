import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameInText } from '#domain/language/names-in-text';

const NAMES = ['Marta Ruiz', 'Will Hunt', 'Jörg Öttl', 'Li Wu'];

describe('A name in a text', () => {
  it('is found whole in any case, and by one part written as a name is (S0-21)', () => {
    expect(nameInText('then marta ruiz sent the file', NAMES)).toBe('Marta Ruiz');
    expect(nameInText('Marta sent the file', NAMES)).toBe('Marta');
    expect(nameInText('Nach Öttls Prüfung', NAMES)).toBe('Öttl');
    expect(nameInText("It was Marta's turn", NAMES)).toBe('Marta');
  });

  it('leaves words that only look like one: in small letters, inside of others, or too short', () => {
    expect(nameInText('the team will hunt for it', NAMES)).toBe('Will Hunt');
    expect(nameInText('it will be late', NAMES)).toBeNull();
    expect(nameInText('the Willingness of the Ruizes', NAMES)).toBeNull();
    expect(nameInText('Li and Wu', ['Li Wu'])).toBeNull();
    expect(nameInText('From data engineering to the branch offices', NAMES)).toBeNull();
  });

  it('is never found where there are no names', () => {
    fc.assert(fc.property(fc.string(), (text) => nameInText(text, []) === null && nameInText(text, ['', '  ']) === null));
  });

  it('is found wherever it stands between signs that are no letters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(' ', '.', '(', '\n', '„', '—'),
        fc.constantFrom(' ', ',', ')', '’', '?'),
        (before, after) => nameInText(`x${before}Marta${after}y`, NAMES) === 'Marta',
      ),
    );
  });
});
