import { generatedIssue } from '../evidence/generated-issues';

const HOUR = 3600;
const DAY = 86_400_000;

/** A number that looks like chance and is the same each time. */
const odd = (n: number, salt: number): number => ((Math.imul(n + 1, 2_654_435_761) ^ Math.imul(salt, 40_503)) >>> 8) % 1000;
const dayAfter = (days: number): string => new Date(Date.UTC(2024, 3, 1) + days * DAY).toISOString().slice(0, 10);

/** A generated issue whose estimate, time spent, dates and people are its own: what many issues share packs too well to be true. */
export function variedIssue(n: number): string {
  const estimate = String((1 + (odd(n, 1) % 40)) * HOUR);
  const spent = String((1 + (odd(n, 2) % 90)) * (HOUR / 2));
  const first = dayAfter(odd(n, 3) % 120);
  const due = dayAfter(120 + (odd(n, 4) % 90));
  return generatedIssue(n)
    .replaceAll('14400', estimate)
    .replaceAll('21600', spent)
    .replaceAll('2024-05-01', first)
    .replaceAll('2024-06-03', due)
    .replaceAll('ede212', `ede2${20 + (odd(n, 5) % 12)}`);
}
