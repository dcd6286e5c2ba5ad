import type { Course } from './course';
import type { Gathering } from './gathering';
import type { Trouble } from './trouble';

/** How far a read has come, in issues. */
export interface ReadingProgress {
  readonly phase: 'preparing' | 'issues' | 'histories';
  readonly read: number;
  readonly ofAll: number | null;
  readonly histories: number;
  readonly trouble: Trouble | null;
}

/**
 * @param changed how many issues this read has brought so far; on a first read that is all that is known.
 */
export function readingProgress(course: Course, { updated, awaited }: Gathering<unknown>, changed: number): ReadingProgress {
  const first = course.plan === 'first';
  const read = first ? updated.size : changed;
  const trouble = course.halt?.reason === 'trouble' ? course.halt.trouble : (course.pause?.trouble ?? null);
  return {
    phase: phaseOf(course, read),
    read,
    // The count is the site's estimate, and issues are born while one reads: never tell more read than there are.
    ofAll: first && course.count !== null ? Math.max(course.count, read) : null,
    histories: Math.max(0, read - awaited.size),
    trouble,
  };
}

function phaseOf(course: Course, read: number): ReadingProgress['phase'] {
  const searching = course.errands.some(({ ask }) => ask.kind === 'search');
  if (read === 0 && course.stage === 'reading') return 'preparing';
  return searching ? 'issues' : 'histories';
}
