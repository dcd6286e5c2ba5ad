import type { Instant } from '#domain/history/instant';
import { type Ask, atPage, tokenOf } from './ask';
import type { Course } from './course';
import { type Errand, errandOf } from './errand';
import type { Failure, Happening } from './happening';
import { backoff, MOST_ATTEMPTS, MOST_RESTARTS, MOST_SLOWED } from './patience';
import type { Trouble } from './trouble';

/** The course after a question got no answer. The question stays, at the same page, unless it can never be answered. */
export function afterFailure(course: Course, errand: Errand, { failure, at, chance }: Happening & { kind: 'failed' }): Course {
  switch (failure.kind) {
    case 'slow-down': {
      const slowed = errand.slowed + 1;
      const until = Math.max(failure.until ?? 0, at + backoff(failure.until === null ? slowed : 0, chance));
      const trouble: Trouble = { kind: 'slow-down', until };
      return slowed > MOST_SLOWED
        ? halted(course, errand, trouble)
        : paused(course, errand, { ...errand, slowed, underWay: null }, until, trouble);
    }
    case 'unreachable': {
      const attempt = errand.attempt + 1;
      if (attempt >= MOST_ATTEMPTS) return halted(course, errand, { kind: 'unreachable', attempt, until: null });
      const until = at + backoff(attempt, chance);
      return paused(course, errand, { ...errand, attempt, underWay: null }, until, { kind: 'unreachable', attempt, until });
    }
    case 'refused':
      return afterRefusal(course, errand, failure);
    default:
      return halted(course, errand, failure);
  }
}

/**
 * 400 and 404 can mean a page token that the site has forgotten (begin that errand anew), an issue that vanished (halve the
 * batch until it is alone, then leave it out), or a project that is not there for this viewer any more: our searches name nothing
 * else that could be wrong. Anything else is for a person to look at.
 */
function afterRefusal(course: Course, errand: Errand, failure: Failure & { kind: 'refused' }): Course {
  if (failure.status !== 400 && failure.status !== 404) return halted(course, errand, failure);
  const { ask } = errand;
  if (tokenOf(ask) !== null && errand.restarts < MOST_RESTARTS)
    return replaced(course, errand, [{ ...errandOf(atPage(ask, null)), restarts: errand.restarts + 1 }]);
  if (ask.kind === 'histories') return halvedHistories(course, errand, ask);
  if (ask.kind === 'search' && ask.scope.of === 'chosen') {
    const halves = halvesOf(ask.scope.ids).map((ids) => errandOf({ ...ask, scope: { of: 'chosen', ids }, token: null }));
    return replaced(course, errand, halves);
  }
  // Without a count the read goes on; it only cannot tell how many there are in all.
  if (ask.kind === 'count') return replaced(course, errand, []);
  if ((ask.kind === 'search' || ask.kind === 'ids') && tokenOf(ask) === null)
    return halted(course, errand, { kind: 'no-permission' });
  return halted(course, errand, failure);
}

function halvedHistories(course: Course, errand: Errand, ask: Ask & { kind: 'histories' }): Course {
  const halves = halvesOf(ask.ids).map((ids) => errandOf({ ...ask, ids, token: null }));
  const untold = halves.length === 0 ? [...new Set([...course.untold, ...ask.ids])] : course.untold;
  return replaced({ ...course, untold }, errand, halves);
}

function halvesOf(ids: readonly string[]): readonly (readonly string[])[] {
  const half = Math.ceil(ids.length / 2);
  return ids.length > 1 ? [ids.slice(0, half), ids.slice(half)] : [];
}

function replaced(course: Course, errand: Errand, by: readonly Errand[]): Course {
  return { ...course, errands: course.errands.flatMap((other) => (other === errand ? by : [other])) };
}

function paused(course: Course, errand: Errand, next: Errand, until: Instant, trouble: Trouble): Course {
  const pause = course.pause && course.pause.until > until ? course.pause : { until, trouble };
  return { ...replaced(course, errand, [next]), pause };
}

function halted(course: Course, errand: Errand, trouble: Trouble): Course {
  const put = replaced(course, errand, [{ ...errand, underWay: null }]);
  // The first trouble is told, unless a later one forbids to show anything at all.
  const told = course.halt?.reason === 'trouble' && trouble.kind !== 'no-permission';
  return told ? put : { ...put, halt: { reason: 'trouble', trouble } };
}
