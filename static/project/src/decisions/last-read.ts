import type { Instant } from '#domain/history/instant';
import type { Followed } from '#domain/loop/followed';

/**
 * When the issue of a decision was last read; null while it has not been. The daily look reads every issue, and keeps nothing where
 * nothing has changed.
 * @param sweptAt when that was last; null where it has not been.
 */
export function lastRead({ outset, told }: Followed, sweptAt: Instant | null): Instant | null {
  if (sweptAt === null || sweptAt <= outset.from) return told.readAt;
  return Math.max(told.readAt ?? sweptAt, sweptAt);
}
