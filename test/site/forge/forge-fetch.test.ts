import { describe, expect, it } from 'vitest';
import { createAlarms } from '../alarms';
import { memoryKeep } from '../jira/memory-keep';
import { openStore } from '../store/open-store';
import { createFaults } from './faults';
import { type FetchCaller, forgeFetch } from './forge-fetch';
import type { FetchDescriptor } from './functions/messages';
import { createKvs } from './kvs/kvs';
import { createLog } from './log';
import { createMeter } from './meter';
import type { ProductCaller } from './product-api';
import { createPushRate } from './queue/push-rate';
import { createQueues } from './queue/queues';
import { createRealtime } from './realtime/realtime';

const ask = async (to: FetchDescriptor, caller: Partial<FetchCaller> = {}, scopes = ['storage:app']) => {
  const seen: ProductCaller[] = [];
  const log = createLog(() => 0);
  const alarms = createAlarms({ now: () => 0, running: false });
  const [faults, meter, secret] = [createFaults(), createMeter(), 'of this test'];
  const carry = forgeFetch(
    {
      gateway: {
        has: () => true,
        async send(_request, as) {
          seen.push(as);
          return { status: 200, headers: {}, body: '{}', points: 1 };
        },
      },
      kvs: createKvs({ database: openStore({ folder: null }).database, entities: new Map(), now: () => 0 }),
      realtime: createRealtime({ secret, now: () => 0, time: () => 0, faults, log, meter }),
      queues: createQueues({ consumers: [], keep: memoryKeep(), alarms, faults, now: () => 0, run: () => Promise.reject() }),
      pushRate: createPushRate(
        () => 0,
        () => 0,
      ),
      faults,
      log,
      meter,
      secret,
      machineTime: () => 0,
      scopes: new Set(scopes),
    },
    { action: 'test', accountId: 'ada', ...caller },
  );
  const path = to.type === 'kvs' ? '/api/v1/set' : '/rest/api/3/myself';
  const response = await carry(to, { path, method: 'POST', headers: {}, body: '{"key":"a","value":1}' });
  return { ...response, as: seen[0]?.accountId, logged: log.after(0) };
};

describe('a fetch of a function', () => {
  it('reaches Jira as the app or as the person who set the function off', async () => {
    expect(await ask({ type: 'fpp', provider: 'app', remote: 'jira' })).toMatchObject({ status: 200, as: null });
    expect(await ask({ type: 'fpp', provider: 'user', remote: 'jira' })).toMatchObject({ status: 200, as: 'ada' });
    expect(await ask({ type: 'fpp', provider: 'user', remote: 'jira', accountId: 'ada' })).toMatchObject({
      status: 200,
      as: 'ada',
    });
  });

  it('as a user needs a user', async () => {
    expect(await ask({ type: 'fpp', provider: 'user', remote: 'jira' }, { accountId: null })).toMatchObject({
      status: 401,
      headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' },
    });
  });

  it('may not be as somebody else, or as nobody', async () => {
    expect((await ask({ type: 'fpp', provider: 'user', remote: 'jira', accountId: 'bob' })).status).toBe(501);
    expect((await ask({ type: 'fpp', provider: 'none', remote: 'jira' })).status).toBe(501);
  });

  it('to storage needs the scope storage:app', async () => {
    expect((await ask({ type: 'kvs', provider: 'app', remote: 'kvs' })).status).toBe(204);
    const refused = await ask({ type: 'kvs', provider: 'app', remote: 'kvs' }, {}, ['read:jira-work']);
    expect(refused).toMatchObject({ status: 403, body: expect.stringContaining('storage:app') });
    expect(refused.logged).toMatchObject([{ kind: 'kvs', status: 403 }]);
  });

  it.each([
    [{ type: 'fpp', provider: 'app', remote: 'bitbucket' }, 'Bitbucket'],
    [{ type: 'fpp', provider: 'app', remote: 'stargate' }, 'queues'],
    [{ type: 'sql', provider: 'app', remote: 'sql' }, 'Forge SQL'],
    [{ type: 'llm' }, 'LLM'],
    [{ type: 'emails' }, 'E-mail'],
    [{ type: 'tpp', provider: 'github', remote: 'api' }, 'remotes'],
    [{ type: 'moon' }, 'moon'],
  ])('to what the site does not have is answered 501 and named: %j', async (to, name) => {
    const { status, body, logged } = await ask(to);
    expect(status).toBe(501);
    expect(body).toContain(name);
    expect(logged).toMatchObject([{ status: 501 }]);
  });
});
