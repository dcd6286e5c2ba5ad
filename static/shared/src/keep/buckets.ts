const BUCKETS = 64;

/** Issues are kept in this many parts, so that a few changed issues do not make tens of thousands be written again. */
export function bucketOf(issueId: string): number {
  let sum = 0;
  for (let at = 0; at < issueId.length; at += 1) sum = (sum * 31 + issueId.charCodeAt(at)) % 65_521;
  return sum % BUCKETS;
}

/** @param changed only the buckets that hold one of these, with all that is in them; null: every bucket. */
export function inBuckets<T extends { readonly id: string }>(
  issues: readonly T[],
  changed: ReadonlySet<string> | null,
): ReadonlyMap<number, readonly T[]> {
  const wanted = new Set(changed === null ? Array.from({ length: BUCKETS }, (_, bucket) => bucket) : [...changed].map(bucketOf));
  const buckets = new Map<number, T[]>([...wanted].map((bucket) => [bucket, []]));
  for (const issue of issues) buckets.get(bucketOf(issue.id))?.push(issue);
  return buckets;
}
