/**
 * How many of a list in order come before something sought; found by halves, without looking at each.
 * @param count how many there are in the list.
 * @param isBefore whether the one at a place does. Once it does not, none behind it does.
 */
export const countBefore = (count: number, isBefore: (place: number) => boolean): number => {
  let from = 0;
  let to = count;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
};
