import { vi } from 'vitest';
import { keptSessions } from '#adapters/storage/kept-sessions';
import type { SummaryPublished, SummaryView } from '#contract/summaries';
import { parseSummaryAnswer, parseSummaryPublished } from '#contract/summary-answers';
import type { Card } from '#domain/session/items';
import { sessionIdOf } from '#domain/session/parse-ids';
import type { Session } from '#domain/session/session';
import { NOW } from '../site/jira/tests/small-seed';
import { A_DRAFT, aSession, item } from './a-session';
import { appOnSite } from './app-on-site';
import { day, key, person } from './story';

export const PM = 'pm-00000001';
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const plan = {
  title: 'Support triage pilot',
  kind: 'pilot',
  outcome: 'mixed',
  meeting: { at: NOW, zone: 'Europe/Berlin' },
  invited: [{ accountId: 'ben', role: 'facilitator' }],
};

const card = (id: string, over: Pick<Card, 'kind' | 'text' | 'bucket'> & Partial<Card>): Card => ({
  ...{ id: item(id), revision: 1, by: null, firstBucket: null, group: null, repeatable: null, pinned: [] },
  ...over,
});

/** What a session found: something of every section, one commitment each of Ada and Ben, and a comment that stays in the room. */
const items = (): Session['items'] => ({
  ...aSession().items,
  cards: [
    card('card-0001', { kind: 'success', text: 'The pilot team answered within a day', bucket: null }),
    card('topic-00', { kind: 'friction', text: 'The export stopped twice', bucket: 'technical', pinned: [key('AI-1')] }),
    card('card-0003', { kind: 'friction', text: 'Nobody knew whom to ask', bucket: 'workflow' }),
  ],
  chains: [{ id: item('chain-0001'), revision: 1, ...A_DRAFT.chains }],
  lessons: [{ id: item('lesson-001'), revision: 1, ...A_DRAFT.lessons }],
  questions: [{ id: item('question-1'), revision: 1, ...A_DRAFT.questions }],
  decisions: [
    {
      ...{ id: item('decision-0001'), revision: 1, ...A_DRAFT.decisions },
      ...{ standing: { kind: 'taken' }, owner: person('ben'), due: day('2026-09-10') },
    },
  ],
  comments: [
    { id: item('comment-01'), revision: 1, on: item('topic-00'), text: 'Between us alone', by: person('ben'), mentions: [] },
  ],
  commitments: [
    { id: item('promise-01'), revision: 1, by: person('ada'), text: 'I ask for real data' },
    { id: item('promise-02'), revision: 1, by: person('ben'), text: 'I say no earlier' },
  ],
});

/** A post-mortem of the project AI that Ada opened and Ben facilitated, whose session has just been closed. */
export async function closedOnSite(over: Partial<Session> = {}) {
  const app = appOnSite();
  await app.as('ada').ask('postmortem.open', { id: PM, plan });
  const closed = { id: sessionIdOf(PM, 1), version: 40, status: 'closed', closedAt: NOW, facilitator: person('ben') } as const;
  const session = aSession({ ...closed, topics: [item('topic-00')], items: items(), ...over });
  await app.unasked(() => keptSessions.begin(session, PM));
  const call = (who: string, name: string, payload: object = {}, projectId = '10100') =>
    app.as(who, projectId).ask(name, { postMortemId: PM, number: 1, locale: 'en-GB', ...payload }) as Promise<unknown>;
  const viewIn = (raw: unknown): SummaryView => {
    const read = parseSummaryAnswer(JSON.parse(JSON.stringify(raw)));
    if (!read.ok) throw new Error(`${read.field}: ${read.problem}`);
    if (read.value.kind !== 'summary') throw new Error(`It is ${read.value.kind}`);
    return read.value.summary;
  };
  const view = async (who = 'ada') => viewIn(await call(who, 'summary.read'));
  const target = { kind: 'confluence', spaceId: '501', parentId: null, onlyInvited: false, anew: false };
  const publish = async (request: string, given: object = {}, who = 'ada'): Promise<SummaryPublished> => {
    const { revision } = await view(who);
    const raw = await call(who, 'summary.publish', { request, revision, target, tellAgain: false, ...given });
    const read = parseSummaryPublished(JSON.parse(JSON.stringify(raw)));
    if (!read.ok) throw new Error(`${read.field}: ${read.problem}`);
    return read.value;
  };
  return {
    app,
    call,
    view,
    viewIn,
    target,
    publish,
    /** The lines of a section, as one person reads the draft. */
    async section(id: string, who = 'ada') {
      const found = (await view(who)).draft?.sections.find((one) => one.id === id);
      if (found === undefined) throw new Error(`${who} sees no ${id}`);
      return found;
    },
    inbox: (who: string) => app.wiki.inbox.of(who).entries,
    pass: (time: number) => vi.setSystemTime(Date.now() + time),
  };
}
