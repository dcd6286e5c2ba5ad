import { vi } from 'vitest';
import { keptSessions } from '#adapters/storage/kept-sessions';
import { parseIssueMade } from '#contract/decision-issues';
import { type DecisionsOfProject, parseDecisionHeard, parseDecisionsOfProject } from '#contract/followed-decisions';
import type { ItemId } from '#domain/session/ids';
import { sessionIdOf } from '#domain/session/parse-ids';
import type { Session } from '#domain/session/session';
import type { Verification } from '#domain/session/verification';
import { dailyDecisions, decisionIssueChanged } from '../../src/index';
import { NOW } from '../site/jira/tests/small-seed';
import { A_DRAFT, aSession, item } from './a-session';
import { appOnSite } from './app-on-site';
import { day, person } from './story';

export const PM = 'pm-00000001';
export const DECISION = 'decision-0001';
export const ID = `${PM}.${DECISION}`;
const DAY = 86_400_000;

export const plan = {
  title: 'Support triage pilot',
  kind: 'pilot',
  outcome: 'mixed',
  meeting: { at: NOW, zone: 'Europe/Berlin' },
  invited: [{ accountId: 'ben', role: 'contributor' }],
};

/**
 * A post-mortem of the project AI to which Ben is invited, closed with one decision of Ben's; and its issue, if it is made.
 * @param found what the session found besides, and the topic that the decision is about.
 * @param verification how it is verified, if not by people who look.
 * @param more ids of decisions that say the same.
 * @param now the site's clock; without one it stands still.
 */
export async function decidedOnSite({
  topic = null,
  found = {},
  verification = A_DRAFT.decisions.verification,
  more = [],
  now,
}: {
  readonly topic?: ItemId | null;
  readonly found?: Partial<Session['items']>;
  readonly verification?: Verification | null;
  readonly more?: readonly string[];
  readonly now?: () => number;
} = {}) {
  const app = appOnSite(now);
  const ada = app.as('ada');
  await ada.ask('postmortem.open', { id: PM, plan });
  const decision = {
    id: item(DECISION),
    revision: 1,
    ...A_DRAFT.decisions,
    verification,
    topic,
    standing: { kind: 'taken' } as const,
  };
  const first = { ...decision, due: day('2026-09-10'), owner: person('ben') };
  const decisions = [first, ...more.map((id) => ({ ...first, id: item(id) }))];
  const items = { ...aSession().items, ...found, decisions };
  await app.unasked(() =>
    keptSessions.begin(aSession({ id: sessionIdOf(PM, 1), version: 40, status: 'closed', closedAt: NOW, items }), PM),
  );
  const create = async (who = 'ada', over: object = {}) => {
    const asked = { postMortemId: PM, number: 1, decisionId: DECISION, projectId: '10100', typeId: '10001' };
    const read = parseIssueMade(
      await app.as(who).ask('decision.create', { ...asked, answers: {}, unassigned: false, locale: 'en-GB', ...over }),
    );
    if (!read.ok) throw new Error(`${read.field}: ${read.problem}`);
    return read.value;
  };
  const made = async () => {
    const outcome = await create();
    if (outcome.kind !== 'made' || outcome.issue.standing.kind !== 'made') throw new Error(JSON.stringify(outcome));
    return outcome.issue.standing;
  };
  const list = async (who = 'ada'): Promise<DecisionsOfProject> => {
    const read = parseDecisionsOfProject(JSON.parse(JSON.stringify(await app.as(who).ask('decisions.list', {}))));
    if (!read.ok) throw new Error(`${read.field}: ${read.problem}`);
    return read.value;
  };
  const say = async (who: string, call: string, payload: object) => {
    const read = parseDecisionHeard(JSON.parse(JSON.stringify(await app.as(who).ask(call, { id: ID, ...payload }))));
    if (!read.ok) throw new Error(`${read.field}: ${read.problem}`);
    return read.value;
  };
  const jira = async (method: string, address: string, body?: object) => {
    const [path = '', query] = address.split('?');
    const answer = await app.wiki.jira.handle(
      { method, path, query: new URLSearchParams(query), headers: {}, body: body === undefined ? null : JSON.stringify(body) },
      { accountId: 'ada', scopes: 'all' },
    );
    return answer.body === '' ? null : JSON.parse(answer.body);
  };
  const close = async (key: string) => {
    const { transitions } = await jira('GET', `/rest/api/3/issue/${key}/transitions`);
    const closing = transitions.find((one: { to: { statusCategory: { key: string } } }) => one.to.statusCategory.key === 'done');
    await jira('POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: closing.id } });
  };
  const event = (mark: object = { postMortem: PM, decision: DECISION }) => ({
    payloadIncludeProperties: Object.fromEntries(
      Object.entries(mark).map(([name, value]) => [`issue.properties['hindsightDecision'].${name}`, value]),
    ),
  });
  return {
    app,
    create,
    made,
    list,
    say,
    jira,
    close,
    hears: (what: object = event()) => app.unasked(() => decisionIssueChanged(what)),
    daily: () => app.unasked(() => dailyDecisions()),
    event,
    pass: (days: number) => vi.setSystemTime(Date.now() + days * DAY),
  };
}
