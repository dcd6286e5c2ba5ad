import { describe, expect, it } from 'vitest';
import { personErrorIn } from '#domain/language/person-error';

describe('A cause that stops at somebody', () => {
  it.each([
    ['The developer forgot to check the encoding', 'slip'],
    ['Nobody noticed because the tester didn’t pay attention', 'slip'],
    ['Der Fehler wurde übersehen', 'slip'],
    ['Die Leitung hat vergessen, die Filialen einzuladen', 'slip'],
    ['They were careless with the sample', 'trait'],
    ['Das Team war unmotiviert', 'trait'],
    ['The project lead made a mistake', 'fault'],
    ['It was human error', 'fault'],
    ['Menschliches Versagen', 'fault'],
    ['Die Beraterin hat einen Fehler gemacht', 'fault'],
  ] as const)('is told in English and German: %s (S3-36)', (text, kind) => {
    expect(personErrorIn(text)).toBe(kind);
  });

  it.each([
    'No step in the release checklist compares the totals before loading',
    'The weekly report has a field for progress and none for doubts',
    'Our plan for tests asks how many examples there are, and not where they come from',
    'Der Plan für Tests fragt nach der Zahl der Beispiele, nicht nach ihrer Herkunft',
    'Es gibt keinen Schritt, der die Summen vergleicht',
    '',
  ])('is not seen in a cause of how work is done: %s', (text) => {
    expect(personErrorIn(text)).toBeNull();
  });
});
