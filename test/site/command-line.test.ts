import { describe, expect, it } from 'vitest';
import { readArguments } from './command-line';

const read = (line: string) => readArguments(line === '' ? [] : line.split(' '));

describe('the arguments of npm start', () => {
  it('may all be left out', () => {
    expect(read('')).toEqual({
      port: 3000,
      startAnew: false,
      imports: [],
      clockMode: 'running',
      withoutConfluence: false,
      data: '.site',
    });
  });

  it('set port, data folder, fresh start, clock and products, and take files to import one by one or many at once', () => {
    expect(
      read('--port 8080 --fresh --data other --clock frozen --without-confluence --import a.jsonl b.jsonl.gz --import c.jsonl'),
    ).toEqual({
      port: 8080,
      startAnew: true,
      imports: ['a.jsonl', 'b.jsonl.gz', 'c.jsonl'],
      clockMode: 'frozen',
      withoutConfluence: true,
      data: 'other',
    });
  });

  it.each([
    ['--port', '--port needs a value'],
    ['--port many', 'not many'],
    ['--port 70000', 'not 70000'],
    ['--clock slow', 'not slow'],
    ['--import --fresh', '--import needs a value'],
    ['start', 'start is not understood'],
  ])('are refused in words for a person: %s', (line, words) => {
    expect(() => read(line)).toThrow(words);
  });
});
