import { describe, expect, it } from 'vitest';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { Summary } from '#domain/summary/summary';
import { type RemindLateSummaries, remindLateSummaries } from '#usecases/remind-late-summaries';
import { sendToSession } from '#usecases/send-to-session';
import { aPlan, aPostMortem } from '../support/a-post-mortem';
import { recordsInMemory } from '../support/records-in-memory';
import { CLOSE, commandOf, PM, roomFor, START, sessionNeeds } from '../support/session-use-cases';
import { key } from '../support/story';

const DAY = 86_400_000;

/** A session that Tomasz has facilitated and closed, `late` after its 48 hours; `answers` is what Jira says to each message in turn. */
async function ground(answers: ('sent' | 'no' | Error)[] = []) {
  const { needs: room } = sessionNeeds();
  await sendToSession(room, await roomFor(room, 'tomasz'), [commandOf(START), commandOf(CLOSE)]);
  let now = room.now() + 2 * DAY + 1;
  let issue: ReturnType<typeof key> | null = key('AI-1');
  const sent: { to: string; text: string }[] = [];
  const needs: RemindLateSummaries = {
    ...room,
    summaries: recordsInMemory<Summary>(),
    toOne: {
      issueOf: async () => issue,
      send: async ({ to, text }) => {
        const answer = answers.shift() ?? 'sent';
        if (answer instanceof Error) throw answer;
        if (answer === 'sent') sent.push({ to, text });
        return answer;
      },
    },
    now: () => now,
  };
  return {
    needs,
    sent,
    remind: () => remindLateSummaries(needs),
    pass: (time: number) => {
      now += time;
    },
    withoutIssues: () => {
      issue = null;
    },
    amend: async (over: Partial<PostMortem>) => {
      const kept = await room.postMortems.read(PM);
      if (kept !== null) await room.postMortems.put({ ...kept, version: kept.version + 1, value: { ...kept.value, ...over } });
    },
  };
}

describe('Reminding of a summary that is late', () => {
  it('goes to whoever facilitated, once, also when two runs meet (S0-38)', async () => {
    const on = await ground();
    await Promise.all([on.remind(), on.remind()]);
    await on.remind();
    expect(on.sent.map(({ to }) => to)).toEqual(['tomasz']);
    expect(on.sent[0]?.text).toContain('The summary of the post-mortem “Support triage pilot” was due on 3 January 1970');
  });

  it('goes to whoever opened the post-mortem where the facilitator no longer belongs to it', async () => {
    const on = await ground();
    await on.amend({ invited: aPlan().invited.filter(({ accountId }) => accountId !== 'tomasz') });
    await on.remind();
    expect(on.sent.map(({ to }) => to)).toEqual([aPostMortem().openedBy]);
  });

  it('is tried again the next day where Jira would not send it, and not where nobody knows whether it did', async () => {
    const on = await ground(['no']);
    expect(await on.remind()).toEqual([]);
    await on.remind();
    expect(on.sent).toHaveLength(1);
    const lost = await ground([new Error('The connection was lost')]);
    expect(await lost.remind()).toHaveLength(1);
    expect(await lost.remind()).toEqual([]);
    expect(lost.sent).toEqual([]);
  });

  it('waits for nothing in a project that has no issue to send it by', async () => {
    const on = await ground();
    on.withoutIssues();
    expect(await on.remind()).toEqual([]);
    expect(on.sent).toEqual([]);
  });

  it('ends with the end of the post-mortem', async () => {
    const on = await ground();
    const ended = { at: 1, by: aPostMortem().openedBy, reason: null, leftOpen: { decisions: 0, checks: 0 } };
    await on.amend({ ended });
    await on.remind();
    expect(on.sent).toEqual([]);
    await on.amend({ ended: null });
    await on.remind();
    expect(on.sent).toHaveLength(1);
  });
});
