/** The issue that an address leads to, on whatever port the site stood when it was written. */
export function issueKeyIn(url: string): string | undefined {
  return /^(?:https?:\/\/[^/]+)?\/browse\/([A-Za-z][A-Za-z0-9_]*-\d+)(?:[?#].*)?$/.exec(url)?.[1]?.toUpperCase();
}
