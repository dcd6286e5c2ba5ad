/**
 * Guards, not rules: far more than anybody reads (S3-57). Lengths are characters. A page lists 300 items at most, and names 200 people at
 * its end: everybody invited, and these readers.
 */
export const SUMMARY_LIMITS = {
  lines: 300,
  line: 4_000,
  section: 40_000,
  readers: 90,
  role: 60,
  reason: 1_000,
  shared: 200,
} as const;
