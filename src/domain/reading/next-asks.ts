import type { Instant } from '#domain/history/instant';
import type { Ask } from './ask';
import type { Course } from './course';
import { MOST_UNDER_WAY } from './patience';

/** A question with the number by which its answer comes back. */
export interface NumberedAsk {
  readonly ask: number;
  readonly question: Ask;
}

/** What to do now: send these questions; and, where a pause holds, look again at `wakeAt`. */
export interface NextStep {
  readonly course: Course;
  readonly asks: readonly NumberedAsk[];
  readonly wakeAt: Instant | null;
}

/** The questions that may go out now. After it they count as under way. */
export function nextAsks(course: Course, now: Instant): NextStep {
  if (course.halt || course.stage === 'done') return { course, asks: [], wakeAt: null };
  if (course.pause && now < course.pause.until) return { course, asks: [], wakeAt: course.pause.until };
  let free = MOST_UNDER_WAY - course.errands.filter((errand) => errand.underWay !== null).length;
  let lastAsk = course.lastAsk;
  const asks: NumberedAsk[] = [];
  const errands = course.errands.map((errand) => {
    if (errand.underWay !== null || free <= 0) return errand;
    free -= 1;
    lastAsk += 1;
    asks.push({ ask: lastAsk, question: errand.ask });
    return { ...errand, underWay: lastAsk };
  });
  return { course: { ...course, errands, lastAsk, pause: null }, asks, wakeAt: null };
}
