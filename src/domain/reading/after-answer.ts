import { type Ask, atPage } from './ask';
import { beginFirst, type Course } from './course';
import { type Errand, errandOf } from './errand';
import type { Answer, Happening } from './happening';
import { CHOSEN_BATCH, CLOCK_SLACK, REGISTRY_AGE } from './patience';

/** The course after an answer to one of its questions. */
export function afterAnswer(before: Course, errand: Errand, happening: Happening & { kind: 'answered' }): Course {
  const { answer, at } = happening;
  const siteTime = happening.siteTime ?? before.siteTime;
  const site = siteTime ?? at - CLOCK_SLACK;
  const course: Course = { ...before, siteTime, watermark: before.watermark ?? site };
  switch (answer.kind) {
    case 'fields':
      return afterFields(finished(course, errand), answer, site);
    case 'statuses':
      return finished(course, errand);
    case 'count':
      return { ...finished(course, errand), count: answer.count };
    case 'issues':
      return afterIssues(turned(course, errand, answer.token), answer, site);
    case 'ids':
      return afterIds(turned(course, errand, answer.token), answer);
    case 'histories':
      return { ...turned(course, errand, answer.token), doubtful: course.doubtful || isDoubtful(errand.ask, answer) };
  }
}

function afterFields(course: Course, answer: Answer & { kind: 'fields' }, site: number): Course {
  const known = { ...course, groups: answer.groups, registriesAt: site };
  if (course.plan === 'first') return withSearch(known);
  if (!answer.anew) return known;
  // Other fields than the kept issues were read with: what is kept cannot be completed, so all is read anew.
  const { errands, ...first } = beginFirst(course.startedAt);
  const rest = errands.filter(({ ask }) => ask.kind !== 'fields');
  const { lastAsk, siteTime, watermark, groups, registriesAt } = known;
  return withSearch({ ...first, errands: rest, lastAsk, siteTime, watermark, groups, registriesAt });
}

function withSearch(course: Course): Course {
  return { ...course, errands: [errandOf({ kind: 'search', scope: { of: 'all' }, token: null }), ...course.errands] };
}

function afterIssues(course: Course, answer: Answer & { kind: 'issues' }, site: number): Course {
  const pending = answer.changed.length === 0 ? course.pending : [...new Set([...course.pending, ...answer.changed])];
  const changed = course.changed || answer.changed.length > 0;
  return withRegistries({ ...course, pending, changed, known: answer.known }, answer, site);
}

/** Fields and statuses are read again when a status is strange, or when they are old and something has changed. Once a read. */
function withRegistries(course: Course, answer: Answer & { kind: 'issues' }, site: number): Course {
  if (course.renewed || course.registriesAt === null) return course;
  const old = answer.changed.length > 0 && site - course.registriesAt > REGISTRY_AGE;
  if (!old && !answer.strangeStatus) return course;
  return { ...course, renewed: true, errands: [...course.errands, errandOf({ kind: 'fields' }), errandOf({ kind: 'statuses' })] };
}

function afterIds(course: Course, answer: Answer & { kind: 'ids' }): Course {
  const searches: Errand[] = [];
  for (let from = 0; from < answer.missing.length; from += CHOSEN_BATCH) {
    const ids = answer.missing.slice(from, from + CHOSEN_BATCH);
    searches.push(errandOf({ kind: 'search', scope: { of: 'chosen', ids }, token: null }));
  }
  const changed = course.changed || answer.known !== course.known;
  return { ...course, known: answer.known, changed, errands: [...course.errands, ...searches] };
}

/** Only the first group counts: every issue that was ever worked on has something in it, which cannot be said of the others. */
function isDoubtful(ask: Ask, { told }: Answer & { kind: 'histories' }): boolean {
  return ask.kind === 'histories' && ask.group === 0 && told === 0;
}

function finished(course: Course, errand: Errand): Course {
  return { ...course, errands: course.errands.filter((other) => other !== errand) };
}

function turned(course: Course, errand: Errand, token: string | null): Course {
  if (token === null) return finished(course, errand);
  const next: Errand = { ...errandOf(atPage(errand.ask, token)), restarts: errand.restarts };
  return { ...course, errands: course.errands.map((other) => (other === errand ? next : other)) };
}
