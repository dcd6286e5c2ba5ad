import { describe, expect, it } from 'vitest';
import type { HttpAsk } from '#contract/jira/http';
import { openAgain } from '../../../static/project/src/decisions/open-again';
import { day, key } from '../../support/story';

interface Way {
  readonly id: string;
  readonly to: string;
  readonly fields?: Readonly<Record<string, { readonly required: boolean; readonly hasDefaultValue?: boolean }>>;
}

/** Jira with these ways out of the issue, which stands in a status of a category; `refuses` says no to a method. */
function jira(ways: readonly Way[], refuses: Partial<Record<HttpAsk['method'], string>> = {}, category = 'done') {
  const asked: HttpAsk[] = [];
  const transitions = ways.map(({ id, to, fields }) => ({ id, to: { statusCategory: { key: to } }, fields }));
  const issue = { fields: { status: { statusCategory: { key: category } } } };
  const carry = async (ask: HttpAsk) => {
    asked.push(ask);
    const no = refuses[ask.method];
    if (no !== undefined)
      return { ok: true as const, answer: { status: 400, headers: {}, text: JSON.stringify({ errorMessages: [no] }) } };
    const found = ask.path.includes('/transitions') ? { transitions } : issue;
    const text = ask.method === 'GET' ? JSON.stringify(found) : '';
    return { ok: true as const, answer: { status: ask.method === 'GET' ? 200 : 204, headers: {}, text } };
  };
  return { carry, asked };
}

const KEY = key('OPS-7');
const sent = ({ asked }: ReturnType<typeof jira>) =>
  asked.filter(({ method }) => method !== 'GET').map(({ method, body }) => [method, JSON.parse(body ?? '')]);
const left = (why: string) => ({ kind: 'left', why: expect.stringContaining(why) });

describe('An issue that is opened again after a drift (S1-58)', () => {
  it('goes back to where work has not begun, and gets its new due date', async () => {
    const site = jira([
      { id: '31', to: 'done' },
      { id: '21', to: 'indeterminate' },
      { id: '11', to: 'new' },
    ]);
    expect(await openAgain(site.carry, KEY, day('2026-12-01'))).toEqual({ kind: 'opened' });
    expect(sent(site)).toEqual([
      ['POST', { transition: { id: '11' } }],
      ['PUT', { fields: { duedate: '2026-12-01' } }],
    ]);
  });

  it('is not moved where somebody has opened it already, and counts as opened', async () => {
    for (const category of ['new', 'indeterminate', 'undefined']) {
      const site = jira([{ id: '11', to: 'new' }], {}, category);
      expect(await openAgain(site.carry, KEY, null)).toEqual({ kind: 'opened' });
      expect(sent(site)).toEqual([]);
      expect(await openAgain(site.carry, KEY, day('2026-12-01'))).toEqual({ kind: 'opened' });
      expect(sent(site)).toEqual([['PUT', { fields: { duedate: '2026-12-01' } }]]);
    }
  });

  it('takes no way that asks for something, changes nothing where there is no other, and says what to do', async () => {
    const asks = { cause: { required: true } };
    const other = jira([
      { id: '11', to: 'new', fields: asks },
      { id: '21', to: 'indeterminate', fields: { cause: { required: true, hasDefaultValue: true } } },
    ]);
    expect(await openAgain(other.carry, KEY, null)).toEqual({ kind: 'opened' });
    expect(sent(other)).toEqual([['POST', { transition: { id: '21' } }]]);
    const asking = jira([{ id: '11', to: 'new', fields: asks }]);
    expect(await openAgain(asking.carry, KEY, null)).toEqual(left('Take one there, and fill in what it asks for.'));
    const none = jira([{ id: '31', to: 'done' }]);
    expect(await openAgain(none.carry, KEY, null)).toEqual(
      left('offers you no step from where it stands back to open work. Ask'),
    );
    expect([...sent(asking), ...sent(none)]).toEqual([]);
  });

  it("says in Jira's words what it would not do, and what is left", async () => {
    const ways = [{ id: '11', to: 'new' }];
    expect(await openAgain(jira(ways, { POST: 'You may not move it.' }).carry, KEY, null)).toEqual({
      kind: 'left',
      why: 'Jira would not do it: You may not move it. Open it again there.',
    });
    expect(await openAgain(jira(ways, { PUT: 'Not on the screen.' }).carry, KEY, day('2026-12-01'))).toEqual({
      kind: 'opened-without-day',
      why: 'Jira would not do it: Not on the screen.',
    });
    const cut = async () => ({ ok: false as const, message: 'no answer within 90 seconds' });
    expect(await openAgain(cut, KEY, null)).toEqual(left('no answer within 90 seconds'));
    const garbage = async () => ({ ok: true as const, answer: { status: 200, headers: {}, text: '<html>' } });
    expect(await openAgain(garbage, KEY, null)).toEqual(left('could not read. Open it again there.'));
  });
});
