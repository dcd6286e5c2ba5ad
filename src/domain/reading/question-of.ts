import type { Ask } from './ask';
import type { Course } from './course';

/** The question under way with this number; null where its answer is not awaited any more. */
export function questionOf(course: Course, ask: number): Ask | null {
  return course.errands.find(({ underWay }) => underWay === ask)?.ask ?? null;
}
