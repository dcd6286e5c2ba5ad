/** The middle value, or the mean of the two middle ones; 0 of nothing. */
export const median = (values: readonly number[]): number => {
  const ordered = new Float64Array(values).sort();
  const middle = Math.floor(ordered.length / 2);
  const upper = ordered[middle] ?? 0;
  return ordered.length % 2 === 1 ? upper : ((ordered[middle - 1] ?? 0) + upper) / 2;
};
