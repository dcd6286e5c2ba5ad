/** So many of so many. Shown as a share only where `of` is not 0: without anything to count there is no share. */
export interface Part {
  readonly count: number;
  readonly of: number;
}
