/**
 * Puts the value of a place where it would stand if all were in order, the smaller ones before it and the larger ones behind; returns it.
 * Linear on average, where sorting is not: some medians are taken of something in every issue.
 */
const settle = (values: Float64Array, place: number): number => {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[(from + to) >> 1] as number;
    let low = from;
    let high = to;
    while (low <= high) {
      while ((values[low] as number) < pivot) low += 1;
      while ((values[high] as number) > pivot) high -= 1;
      if (low > high) break;
      const swapped = values[low] as number;
      values[low] = values[high] as number;
      values[high] = swapped;
      low += 1;
      high -= 1;
    }
    if (place <= high) to = high;
    else if (place >= low) from = low;
    else break;
  }
  return values[place] as number;
};

/** The middle value, or the mean of the two middle ones; 0 of nothing. Puts the values into another order. */
export const middleOf = (values: Float64Array): number => {
  if (values.length === 0) return 0;
  const middle = values.length >> 1;
  const upper = settle(values, middle);
  if (values.length % 2 === 1) return upper;
  let lower = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < middle; n += 1) lower = Math.max(lower, values[n] as number);
  return (lower + upper) / 2;
};

/** The middle value, or the mean of the two middle ones; 0 of nothing. */
export const median = (values: readonly number[]): number => middleOf(new Float64Array(values));
