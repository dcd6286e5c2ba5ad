/** The same things in an order that tells nothing about where they came from. @param chance in [0, 1). */
export function shuffled<T>(things: readonly T[], chance: () => number): readonly T[] {
  const order = things.map((thing) => ({ thing, at: 0 }));
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    const [a, b] = [order[last], order[other]];
    if (a && b) [order[last], order[other]] = [b, a];
  }
  return order.map(({ thing }) => thing);
}
