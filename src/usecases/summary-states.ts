import type { Instant } from '#domain/history/instant';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { sessionIdOf } from '#domain/session/parse-ids';
import { summaryDueBy } from '#domain/summary/clock';
import type { Summary } from '#domain/summary/summary';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import { closedSession } from './closed-session';
import type { Sessions } from './into-session';
import { type PublishedSeen, publishedSeen } from './read-summary';

export interface SummaryStatesNeeds extends Pick<Sessions, 'sessions'> {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'found'>;
  readonly summaries: Pick<RecordStore<Summary>, 'read'>;
}

export interface SummaryState {
  readonly postMortemId: string;
  readonly number: 1 | 2;
  readonly closedAt: Instant;
  readonly dueBy: Instant;
  readonly firstPublishedAt: Instant | null;
  readonly published: PublishedSeen | null;
}

/** How the summaries of all closed sessions of a project stand. For whoever may browse the project: nothing of what is in them. */
export async function summaryStates(needs: SummaryStatesNeeds, projectId: string): Promise<readonly SummaryState[]> {
  const { records } = await needs.postMortems.found(projectId);
  const found = await Promise.all(
    records.flatMap((one) => ([1, 2] as const).map((number) => stateOf(needs, one, number).catch(() => null))),
  );
  return found.filter((state) => state !== null);
}

/** One that cannot be read keeps the others from nothing: it says so when it is opened. */
async function stateOf(needs: SummaryStatesNeeds, { id }: KeptRecord<PostMortem>, number: 1 | 2): Promise<SummaryState | null> {
  const session = await closedSession(needs, id, number);
  if (session === null) return null;
  const published = (await needs.summaries.read(sessionIdOf(id, number)))?.value.published ?? null;
  const { closedAt } = session;
  return {
    postMortemId: id,
    number,
    closedAt,
    dueBy: summaryDueBy(closedAt),
    firstPublishedAt: published?.firstAt ?? null,
    published: publishedSeen(published),
  };
}
