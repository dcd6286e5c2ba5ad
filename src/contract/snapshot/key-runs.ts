const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;

/** Ascending places as pairs: how many are skipped, how many follow each other. */
export function runsOf(places: readonly number[]): readonly number[] {
  const runs: number[] = [];
  let next = 0;
  for (const place of places) {
    if (place === next && runs.length > 0) runs[runs.length - 1] = (runs[runs.length - 1] as number) + 1;
    else runs.push(place - next, 1);
    next = place + 1;
  }
  return runs;
}

/** The places of such pairs, one at a time. @param most the number of places that there are. */
export function* placesOfRuns(runs: readonly number[], most: number): Generator<number> {
  let next = 0;
  for (let n = 0; n < runs.length; n += 2) {
    next += runs[n] as number;
    const end = next + (runs[n + 1] as number);
    // What lies beyond the table leads nowhere; the reader says so.
    for (; next < end && next <= most; next += 1) yield next;
  }
}

/** Ascending places as letters of six bits. */
export function bitsOf(places: readonly number[], size: number): string {
  const letters = new Uint8Array(Math.ceil(size / BITS));
  for (const place of places) {
    const letter = Math.floor(place / BITS);
    letters[letter] = (letters[letter] as number) | (1 << (place % BITS));
  }
  return Array.from(letters, (bits) => LETTERS[bits]).join('');
}

/** The places whose bits are set, one at a time. */
export function* placesOfBits(text: string): Generator<number> {
  for (let letter = 0; letter < text.length; letter += 1) {
    const bits = LETTERS.indexOf(text[letter] as string);
    for (let bit = 0; bit < BITS; bit += 1) if (bits >= 0 && (bits & (1 << bit)) !== 0) yield letter * BITS + bit;
  }
}
