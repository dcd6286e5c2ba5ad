/** Stands in for Atlaskit's feature flags: every one at its default, which is off. */
export function fg(_name: string): boolean {
  return false;
}
