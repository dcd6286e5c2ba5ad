/** One line of the facts card: planned, actual, difference, and where it comes from. */
export interface FactRow {
  readonly name: string;
  readonly planned: string;
  readonly actual: string;
  readonly difference: string;
  readonly from: string;
}
