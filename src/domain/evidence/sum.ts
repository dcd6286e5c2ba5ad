/** All values together; 0 of nothing. */
export const sum = (values: readonly number[]): number => {
  let total = 0;
  // Not for-of: it hands large numbers over in boxes.
  for (let n = 0; n < values.length; n += 1) total += values[n] as number;
  return total;
};
