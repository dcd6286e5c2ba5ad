import type { Instant } from '#domain/history/instant';
import type { Course } from './course';
import { errandOf } from './errand';
import { CLOCK_SLACK, HISTORY_BATCH, LONG_READ, WATERMARK_SLACK } from './patience';

/** Sends for the histories that have come together, and, when nothing is left to ask, moves on to the next stage. */
export function atNextStage(before: Course, at: Instant): Course {
  const course = withHistories(before);
  if (course.errands.length > 0 || course.stage === 'done') return course;
  switch (course.stage) {
    case 'reading':
      return countAgrees(course) && !course.doubtful
        ? checked(course, at)
        : { ...course, stage: 'checking', errands: [errandOf({ kind: 'ids', token: null })] };
    case 'checking':
      return checked({ ...course, drift: course.count === null ? course.drift : course.count - course.known }, at);
    case 'catching-up':
      return { ...course, stage: 'done' };
  }
}

/** Histories are asked for in full batches, and the rest when no more issues can come. */
function withHistories(course: Course): Course {
  const last = !course.errands.some(({ ask }) => ask.kind === 'search' || ask.kind === 'fields');
  let { pending, errands } = course;
  while (pending.length >= HISTORY_BATCH || (last && pending.length > 0)) {
    const ids = pending.slice(0, HISTORY_BATCH);
    pending = pending.slice(HISTORY_BATCH);
    const groups = Array.from({ length: course.groups }, (_, group) => errandOf({ kind: 'histories', ids, group, token: null }));
    errands = [...errands, ...groups];
  }
  return { ...course, pending, errands };
}

function countAgrees({ count, known, drift }: Course): boolean {
  return count === null || count - known === drift;
}

/** After a long first read one delta catches what changed meanwhile; after a short one the next visit will. */
function checked(course: Course, at: Instant): Course {
  const long = course.plan === 'first' && at - course.startedAt > LONG_READ;
  if (!long || course.watermark === null) return { ...course, stage: 'done' };
  const since = course.watermark - WATERMARK_SLACK;
  return {
    ...course,
    stage: 'catching-up',
    watermark: course.siteTime ?? at - CLOCK_SLACK,
    errands: [errandOf({ kind: 'search', scope: { of: 'changed', since }, token: null })],
  };
}
