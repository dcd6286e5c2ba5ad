import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW } from '../site/jira/tests/small-seed';
import { A_DRAFT } from '../support/a-session';
import { leaveSite } from '../support/app-on-site';
import { CALLS, type CallPlace, RUNNING } from '../support/calls-of-the-app';
import { decidedOnSite, ID, PM, plan } from '../support/decided-on-site';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW - 60_000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

const AI = '10100';
const OPEN = '10101';
/** What nobody outside of the project is to read, wherever it is kept: the post-mortem's title, what was decided, and what Ada has written. */
const SECRETS = ['Support triage pilot', A_DRAFT.decisions.text, 'Quicksilver'];
const SEEDED = ['moments.add', 'outside.save', 'roles.save', 'redesign.choose'];

/** A project in which everything has happened that a call can be about. Cleo may not browse it; Open house she may. */
async function ground() {
  const on = await decidedOnSite();
  const { key } = await on.made();
  const secretly = (payload: object) => JSON.parse(JSON.stringify(payload).replaceAll('Taken over', 'Quicksilver'));
  for (const name of SEEDED) await on.app.as('ada').ask(name, secretly(CALLS[name]?.payload ?? {}));
  await on.app.as('ada').ask('accounts.write', { ...CALLS['accounts.write']?.payload, text: 'Quicksilver was late.' });
  await on.app.as('ada').ask('postmortem.open', { id: RUNNING, plan });
  await on.app.as('ada').ask('session.notes', { ...CALLS['session.notes']?.payload, notes: { ...NOTES, didNot: 'Quicksilver' } });
  const pageId = await on.app.wiki.write('A page of everybody');
  const config = { shape: 1, projectId: AI, projectKey: 'AI', postMortemId: PM, agenda: 'combined' };
  const ask = async (who: string, project: string, name: string, payload: unknown): Promise<Told> => {
    const from: Record<CallPlace, { ask: (name: string, payload: Record<string, unknown>) => Promise<unknown> }> = {
      project: on.app.as(who, project),
      macro: on.app.asAtMacro(who, pageId, config),
      issue: on.app.onIssue(who, key, project),
      dashboard: on.app.onDashboard(who),
    };
    const { from: place } = CALLS[name] ?? { from: 'project' };
    return from[place].ask(name, payload as Record<string, unknown>).then(
      (answer) => ({ kind: 'answered', text: JSON.stringify(answer ?? null) }) as const,
      (problem: unknown) => ({ kind: 'refused', text: problem instanceof Error ? problem.message : String(problem) }) as const,
    );
  };
  const jira = async () => {
    const asked = { jql: 'project in (AI, OPEN)', fields: ['*all'], properties: ['hindsightDecision'], maxResults: 100 };
    return JSON.stringify(await on.jira('POST', '/rest/api/3/search/jql', asked));
  };
  return { ask, jira, stored: on.app.kvs.stored, payloadOf: (name: string) => CALLS[name]?.payload ?? {} };
}

const NOTES = { wentWell: '', didNot: '', wouldChange: '' };

interface Told {
  readonly kind: 'answered' | 'refused';
  readonly text: string;
}

type Stored = ReadonlyMap<string, string>;

/** What has changed or gone since, and what has come that is not of Open house. */
const changed = (before: Stored, after: Stored): readonly string[] => [
  ...[...before].filter(([at, value]) => after.get(at) !== value).map(([at]) => at),
  ...[...after].filter((one) => !before.has(one[0]) && !isOfOpenHouse(one)).map(([at]) => at),
];

const isOfOpenHouse = ([at, value]: readonly [string, string]): boolean =>
  at.endsWith(`project:${OPEN}`) || value.includes(`"belongsTo":"${OPEN}"`);

const names = Object.keys(CALLS);
/** Every name of the table in `src/index.ts`. */
const table = [...readFileSync(join(process.cwd(), 'src/index.ts'), 'utf8').matchAll(/^ {2}'([\w-]+\.[\w-]+)': \w+,$/gm)].map(
  ([, name]) => name as string,
);

describe('Every call of the app', () => {
  it('stands in the list that is tried here: a new one has to say what it carries', () => {
    expect(table.length).toBeGreaterThan(50);
    expect([...names].sort()).toEqual([...table].sort());
  });

  it('can read the payload that it is tried with', async () => {
    const on = await ground();
    for (const name of names) {
      const { text } = await on.ask('ada', AI, name, on.payloadOf(name));
      expect(text, name).not.toMatch(/cannot be (taken|saved)/);
    }
  });

  it('tells nothing to somebody who may not browse the project, and changes nothing for them (S3-18)', async () => {
    const on = await ground();
    const [stored, issues] = [on.stored(), await on.jira()];
    for (const name of names) {
      const told = await on.ask('cleo', AI, name, { ...on.payloadOf(name), accountId: 'ada', projectId: AI });
      for (const secret of SECRETS) expect(told.text, name).not.toContain(secret);
      expect(changed(stored, on.stored()), name).toEqual([]);
    }
    expect(await on.jira()).toBe(issues);
  });

  it('tells and changes nothing of this project from the page of another one', async () => {
    const on = await ground();
    const [stored, issues] = [on.stored(), await on.jira()];
    // A decision is for whoever Jira shows its issue, on whatever page: that is Ada, and never Cleo.
    const bound = names.filter((one) => CALLS[one]?.from === 'project' && CALLS[one]?.payload?.id !== ID);
    const tried = [...names.map((name) => ['cleo', name] as const), ...bound.map((name) => ['ada', name] as const)];
    for (const [who, name] of tried) {
      const told = await on.ask(who, OPEN, name, on.payloadOf(name));
      for (const secret of SECRETS) expect(told.text, `${name} as ${who}`).not.toContain(secret);
      expect(changed(stored, on.stored()), `${name} as ${who}`).toEqual([]);
    }
    expect(await on.jira()).toBe(issues);
  });

  it('takes no payload that it cannot read, not even from who may do everything', async () => {
    const on = await ground();
    const [stored, issues] = [on.stored(), await on.jira()];
    for (const name of names.filter((one) => CALLS[one]?.payload !== null)) {
      const payload = on.payloadOf(name);
      const forged = Object.keys(payload)
        .filter((field) => /^(id|key)$|Id$/.test(field))
        .map((field) => ({ ...payload, [field]: '../../secret' }));
      const empty = CALLS[name]?.mayBeEmpty === true ? [] : [null, {}];
      for (const garbage of [7, 'x', [], ...empty, ...forged]) {
        expect(await on.ask('ada', AI, name, garbage), `${name} ${JSON.stringify(garbage)}`).toMatchObject({ kind: 'refused' });
        expect(changed(stored, on.stored()), name).toEqual([]);
      }
    }
    expect(await on.jira()).toBe(issues);
  });
});
