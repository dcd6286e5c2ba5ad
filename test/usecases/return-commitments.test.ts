import { describe, expect, it } from 'vitest';
import { type CommitmentsReturned, parseCommitmentsReturned } from '#domain/commitment/commitments-returned';
import { sessionIdOf } from '#domain/session/parse-ids';
import { type ReturnCommitments, returnCommitments } from '#usecases/return-commitments';
import { aSession, item } from '../support/a-session';
import { recordsInMemory } from '../support/records-in-memory';
import { PM, sessionNeeds } from '../support/session-use-cases';
import { key, person } from '../support/story';

const DAY = 86_400_000;
const CLOSED = 1_000_000;
const REFUSED = 'Jira would not send the message that a commitment is back.';

/** A meeting in which Miriam and Sofia have said a sentence, 30 days after it; `jira` is what it says to each message. */
async function ground(jira: (to: string) => 'sent' | 'no' | Error = () => 'sent') {
  const { needs: room } = sessionNeeds();
  const commitments = ['miriam', 'sofia'].map((by) => ({
    ...{ id: item(`promise-${by}`), revision: 1, text: 'I ask first' },
    by: person(by),
  }));
  const closed = { id: sessionIdOf(PM, 1), status: 'closed', closedAt: CLOSED } as const;
  await room.sessions.begin(aSession({ ...closed, items: { ...aSession().items, commitments } }), PM);
  let now = CLOSED + 30 * DAY;
  const sent: string[] = [];
  const returned = recordsInMemory<CommitmentsReturned>();
  const needs = {
    ...room,
    returned,
    answers: { read: async () => null },
    messages: {
      issueOf: async (): Promise<ReturnType<typeof key> | null> => key('AI-1'),
      send: async ({ to }: { readonly to: string }) => {
        const answer = jira(to);
        if (answer instanceof Error) throw answer;
        if (answer === 'sent') sent.push(to);
        return answer;
      },
    },
    now: () => now,
  } satisfies ReturnCommitments;
  return {
    needs,
    sent,
    daily: async () => (await returnCommitments(needs)).map((problem) => (problem as Error).message),
    pass: (days = 1) => {
      now += days * DAY;
    },
    kept: async () => (await returned.read(sessionIdOf(PM, 1)))?.value,
  };
}

describe('A message that a commitment is back', () => {
  it('which Jira refuses is sent on another day, and nobody else gets theirs twice (S0-34)', async () => {
    let refuses = true;
    const on = await ground((to) => (to === 'miriam' && refuses ? 'no' : 'sent'));
    expect(await on.daily()).toEqual([REFUSED]);
    expect(on.sent).toEqual(['sofia']);
    refuses = false;
    on.pass();
    expect(await on.daily()).toEqual([]);
    on.pass();
    await on.daily();
    expect(on.sent).toEqual(['sofia', 'miriam']);
    expect((await on.kept())?.settled).toBe(true);
  });

  it('which Jira goes on to refuse is tried on five days, each of which the log tells, and then no more', async () => {
    let tried = 0;
    const on = await ground((to) => {
      tried += to === 'miriam' ? 1 : 0;
      return to === 'miriam' ? 'no' : 'sent';
    });
    for (let day = 1; day <= 5; day += 1) {
      expect(await on.daily()).toEqual([REFUSED]);
      on.pass();
    }
    expect(await on.daily()).toEqual([]);
    expect([tried, on.sent]).toEqual([5, ['sofia']]);
  });

  it('of which nobody knows whether it went is not sent again', async () => {
    const lost = await ground((to) => (to === 'miriam' ? new Error('The connection was lost') : 'sent'));
    expect(await lost.daily()).toEqual(['The connection was lost']);
    lost.pass();
    expect(await lost.daily()).toEqual([]);
    expect(lost.sent).toEqual(['sofia']);
  });

  it('waits for another day where Jira does not tell an issue to send it by', async () => {
    const on = await ground();
    const { issueOf } = on.needs.messages;
    on.needs.messages.issueOf = () => Promise.reject(new Error('Slow down'));
    expect(await on.daily()).toEqual(['Slow down']);
    on.needs.messages.issueOf = issueOf;
    on.pass();
    expect(await on.daily()).toEqual([]);
    expect(on.sent).toEqual(['miriam', 'sofia']);
  });

  it('is left to the page in a project without issues', async () => {
    const on = await ground();
    on.needs.messages.issueOf = async () => null;
    expect(await on.daily()).toEqual([]);
    expect([on.sent, (await on.kept())?.settled]).toEqual([[], true]);
  });

  it('which Jira refuses is tried again also where another run of the day has passed that person by meanwhile', async () => {
    let refuses = true;
    let other: Promise<unknown> = Promise.resolve();
    const on = await ground((to) => (to === 'miriam' && refuses ? 'no' : 'sent'));
    const { send } = on.needs.messages;
    on.needs.messages.send = async (message) => {
      on.needs.messages.send = send;
      other = returnCommitments(on.needs);
      await other;
      return send(message);
    };
    expect(await on.daily()).toEqual([REFUSED]);
    expect(on.sent).toEqual(['sofia']);
    refuses = false;
    on.pass();
    await on.daily();
    await on.daily();
    expect(on.sent).toEqual(['sofia', 'miriam']);
  });
});

describe('What is kept of whom a commitment was told back to', () => {
  it('is read as it was, and from before tries were counted as none of them', () => {
    const kept = { from: CLOSED, told: ['slot'], settled: false };
    expect(parseCommitmentsReturned({ ...kept, refusals: 2 })).toEqual({ ok: true, value: { ...kept, refusals: 2 } });
    expect(parseCommitmentsReturned(kept)).toEqual({ ok: true, value: { ...kept, refusals: 0 } });
    expect(parseCommitmentsReturned({ ...kept, refusals: 'two' })).toMatchObject({ ok: false, field: 'refusals' });
  });
});
