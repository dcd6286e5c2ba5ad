import { summaryWordsIn } from '#domain/framework/summary-words-in';
import type { Instant } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { takesPart } from '#domain/post-mortem/who-may';
import { sessionIdOf } from '#domain/session/parse-ids';
import { recordLocale, recordVoice } from '#domain/session-record/record-voice';
import { isAwaited, LATE_AFTER_DAYS, lateReminderDue, summaryDueBy } from '#domain/summary/clock';
import { lateMessage } from '#domain/summary/messages';
import { newSummary, type Summary } from '#domain/summary/summary';
import type { PrivateMessage } from '#ports/private-message';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import { type ClosedSession, closedSession } from './closed-session';
import type { Sessions } from './into-session';

export interface RemindLateSummaries extends Pick<Sessions, 'sessions'> {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'found'>;
  readonly summaries: Pick<RecordStore<Summary>, 'found' | 'put'>;
  readonly toOne: PrivateMessage;
  readonly now: () => Instant;
}

/**
 * Reminds those whose summary is late, once per occasion: whoever facilitated, or opened the post-mortem where they no longer belong to
 * it. An occasion is noted before the message is sent, so that two runs at once send one. A post-mortem that has ended waits for none.
 * @returns why single people could not be reminded; all others were.
 */
export async function remindLateSummaries(needs: RemindLateSummaries): Promise<readonly unknown[]> {
  const failures: unknown[] = [];
  const { records } = await needs.postMortems.found(null);
  const summaries = new Map((await needs.summaries.found(null)).records.map((one) => [one.id, one]));
  for (const postMortem of records) {
    for (const number of [1, 2] as const) {
      const known = summaries.get(sessionIdOf(postMortem.id, number)) ?? null;
      if (isSettled(postMortem.value, known?.value ?? newSummary())) continue;
      await remind(needs, postMortem, number, known).catch((failure: unknown) => failures.push(failure));
    }
  }
  return failures;
}

/** Not waited for, or reminded of for the last time: it costs nothing. */
const isSettled = (postMortem: PostMortem, summary: Summary): boolean =>
  !isAwaited(waitOf(postMortem, summary)) || summary.reminded.some(({ afterDays }) => afterDays === LATE_AFTER_DAYS.at(-1));

const waitOf = ({ ended }: PostMortem, { published }: Summary) => ({
  firstPublishedAt: published?.firstAt ?? null,
  ended: ended !== null,
});

async function remind(
  needs: RemindLateSummaries,
  postMortem: KeptRecord<PostMortem>,
  number: 1 | 2,
  known: KeptRecord<Summary> | null,
): Promise<void> {
  const session = await closedSession(needs, postMortem.id, number);
  if (session === null) return;
  const at = needs.now();
  const before: KeptRecord<Summary> = known ?? {
    id: sessionIdOf(postMortem.id, number),
    belongsTo: postMortem.id,
    version: 0,
    value: newSummary(),
  };
  const reminded = before.value.reminded.map(({ afterDays }) => afterDays);
  const times = { closedAt: session.closedAt, ...waitOf(postMortem.value, before.value) };
  const afterDays = lateReminderDue(times, reminded, at);
  if (afterDays === null) return;
  const issue = await needs.toOne.issueOf(postMortem.belongsTo);
  const value = { ...before.value, reminded: [...before.value.reminded, { afterDays, at }] };
  const noted = { ...before, version: before.version + 1, value };
  // Somebody is writing it at this moment, or another run was quicker: the next run sees what is left to remind of.
  if ((await needs.summaries.put(noted)) !== 'kept') return;
  // A project without issues has no way to tell anybody; the page says that it is late.
  if (issue === null || (await send(needs, postMortem, session, issue, before.value.locale)) === 'sent') return;
  // Jira would not: the occasion is as if it had not been, and the next run tries again.
  await needs.summaries.put({ ...noted, version: noted.version + 1, value: before.value });
}

/** @throws Error when Jira did not answer: it may have been sent, so it counts as sent. */
function send(
  { toOne }: RemindLateSummaries,
  { value }: KeptRecord<PostMortem>,
  { facilitator, closedAt }: ClosedSession,
  issue: IssueKey,
  locale: string | null,
): Promise<'sent' | 'no'> {
  const to = takesPart(value, facilitator) ? facilitator : value.openedBy;
  const language = locale ?? recordLocale(undefined);
  const day = recordVoice(language, value.meeting?.zone ?? 'UTC').dayOf(summaryDueBy(closedAt));
  return toOne.send({ issue, to, ...lateMessage({ title: value.title, day, issue }, summaryWordsIn(language)) });
}
