/** Far beyond every place that is needed, and so far from where whole numbers end that there is room behind it. */
const FARTHEST = 1_000_000_000_000;

/**
 * The place that was wished for or, where something stands there, one between it and the next, so that nothing else has to move.
 * Places are whole numbers. @param taken the places that others have.
 */
export function freePlace(taken: readonly number[], wish: number): number {
  const wished = Math.min(wish, FARTHEST);
  if (!taken.includes(wished)) return wished;
  const next = Math.min(...taken.filter((place) => place > wished));
  const between = Number.isFinite(next) ? Math.floor((wished + next) / 2) : wished + 1;
  // Where there is no whole number between them, it goes to the end.
  return taken.includes(between) ? Math.max(...taken) + 1 : between;
}
