import type { CalendarDate } from '#domain/history/instant';
import { dateIn, type Zone } from '#domain/history/zone';
import type { Closing } from '#domain/loop/closing';
import type { PageAnswer } from '#domain/proof/judge';
import { type KickOff, MOST_KICK_OFFS } from '#domain/proof/proof-run';
import type { FirstIssue, ProofSource, Spend } from '#ports/proof-source';
import { OutOfRequests } from '#ports/proof-source';
import { nextProjects } from './next-projects';
import type { AtHand } from './prove-check';

/** Counts down. @throws OutOfRequests when there are none left. */
export function budgetOf(requests: number): Spend {
  let left = requests;
  return () => {
    if (left <= 0) throw new OutOfRequests();
    left -= 1;
  };
}

/** What many checks ask for, asked once: the projects that began since the earliest closing, and each page. */
export interface SharedAnswers {
  readonly spend: Spend;
  readonly begun: () => Promise<readonly FirstIssue[]>;
  readonly page: (pageId: string) => Promise<PageAnswer>;
}

/**
 * @param since the earliest day of a closing after which new projects are looked for; null where none are.
 * @param pageIds of all pages that will be asked for: they are read together.
 * @param forProjects what the search for new projects may spend: a large site must not keep everything else from being looked at.
 */
export function sharedAnswers(
  source: ProofSource,
  since: CalendarDate | null,
  pageIds: readonly string[],
  spend: Spend,
  forProjects: Spend,
): SharedAnswers {
  const ids = [...new Set(pageIds)];
  const begun = once(async () => (since === null ? [] : nextProjects(source, since, forProjects).catch(tooManyProjects)));
  const pages = once(() => source.pages(ids, spend));
  return { spend, begun, page: async (id) => (await pages()).get(id) ?? { kind: 'gone' } };
}

/** What is at hand for one decision: of the projects, those that began after it was closed. */
export const atHand = ({ begun, page, spend }: SharedAnswers, zone: Zone): AtHand => ({
  spend,
  page,
  kickOffs: async (closing) => kickOffsSince(await begun(), closing, zone),
});

/** The projects that began after a closing, in their order, with the day in the owner's zone. */
export const kickOffsSince = (begun: readonly FirstIssue[], { at }: Closing, zone: Zone): readonly KickOff[] =>
  begun
    .filter(({ created }) => created > at)
    .slice(0, MOST_KICK_OFFS)
    .map(({ project, created }) => ({ project, began: dateIn(zone, created, null) }));

/** Asks the first time it is needed; a failure is not asked for again in the same run. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null;
  return () => {
    asked ??= ask();
    return asked;
  };
}

/** @throws Error in the place of one that would end the run. */
function tooManyProjects(failure: unknown): never {
  if (failure instanceof OutOfRequests)
    throw new Error('New projects could not be found: the site has too many that are at work.');
  throw failure;
}
