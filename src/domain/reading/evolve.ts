import { afterAnswer } from './after-answer';
import { afterFailure } from './after-failure';
import { beginFirst, type Course } from './course';
import type { Happening } from './happening';
import { atNextStage } from './next-stage';

/**
 * The course after something happened. An answer to a question that is not under way (late, doubled, from before a restart) changes nothing.
 * Answers that come in after a cancel still count: nothing already asked for is thrown away.
 */
export function evolve(course: Course, happening: Happening): Course {
  switch (happening.kind) {
    case 'cancelled':
      return course.halt || course.stage === 'done' ? course : { ...course, halt: { reason: 'cancelled' } };
    case 'continued':
      return continued(course, happening.at);
    default: {
      const errand = course.errands.find(({ underWay }) => underWay === happening.ask);
      if (!errand) return course;
      return atNextStage(
        happening.kind === 'answered' ? afterAnswer(course, errand, happening) : afterFailure(course, errand, happening),
        happening.at,
      );
    }
  }
}

function continued(course: Course, at: number): Course {
  if (course.halt?.reason === 'trouble' && course.halt.trouble.kind === 'no-permission')
    return { ...beginFirst(at), lastAsk: course.lastAsk };
  const errands = course.errands.map((errand) => ({ ...errand, attempt: 0, slowed: 0, restarts: 0 }));
  return { ...course, errands, halt: null, pause: null };
}
