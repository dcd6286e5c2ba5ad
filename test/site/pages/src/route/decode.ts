/** A segment of an address as it was meant; a broken escape is taken as it stands. */
export function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
