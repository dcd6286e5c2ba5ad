import { summaryWordsIn } from '#domain/framework/summary-words-in';
import type { PersonId } from '#domain/history/issue-key';
import { TURNED_AWAY } from '#domain/session/turned-away';
import { summaryMessage } from '#domain/summary/messages';
import type { SummaryPlace } from '#domain/summary/summary';
import { DeskRefused } from '#ports/issue-desk';
import { type IssueMessage, MessageRefused } from '#ports/issue-message';
import type { IssueToTellBy } from '#ports/issue-to-tell-by';
import { amendSummary, type Summaries, type SummaryAt } from './summaries';

export interface TellOfSummary extends Pick<Summaries, 'summaries'> {
  readonly messages: Pick<IssueMessage, 'send'>;
  readonly issueToTellBy: IssueToTellBy;
}

export interface SummaryNews {
  readonly to: readonly PersonId[];
  readonly edition: number;
  readonly where: SummaryPlace;
  /** Who hears of it for the first time: not told after all where Jira would not send it. */
  readonly fresh: readonly PersonId[];
}

/**
 * Tells people of a summary by a message of Jira, as the person who publishes it.
 * @returns why they could not be told, in words; null where they were.
 */
export async function tellOfSummary(
  needs: TellOfSummary,
  at: SummaryAt,
  { to, fresh, ...news }: SummaryNews,
): Promise<string | null> {
  if (to.length === 0) return null;
  const { value, belongsTo } = at.room.postMortem;
  try {
    const given = news.where.kind === 'jira' ? news.where.issue : null;
    const issue = given ?? (await needs.issueToTellBy.of(belongsTo));
    if (issue === null) throw new MessageRefused(TURNED_AWAY['no-issue-to-tell-by']);
    const words = summaryWordsIn(at.locale);
    await needs.messages.send({ issue, to, ...summaryMessage({ title: value.title, ...news, issue }, words) });
    return null;
  } catch (problem) {
    if (!(problem instanceof MessageRefused || problem instanceof DeskRefused)) throw problem;
    const untold = new Set<string>(news.where.kind === 'jira' ? fresh : []);
    await amendSummary(needs, at, (current) => ({
      ...current,
      told: current.told.filter(({ accountId }) => !untold.has(accountId)),
    }));
    return problem.message;
  }
}
