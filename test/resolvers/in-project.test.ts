import { afterEach, describe, expect, it } from 'vitest';
import { shapeAt, textAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import { type Caller, inProject } from '../../src/resolvers/in-project';

type ForgeFetch = (to: { readonly provider?: string }, path: string) => Promise<Response>;
const platform = globalThis as { __forge_fetch__?: ForgeFetch; __forge_runtime__?: unknown };

/** Jira, which lets the person who asks browse and administer as told. */
function jiraThatAllows(rights: { readonly browse: boolean; readonly administer: boolean }): string[] {
  const asked: string[] = [];
  platform.__forge_runtime__ = { appContext: {}, aaid: 'a1' };
  platform.__forge_fetch__ = async ({ provider }, path) => {
    asked.push(`${provider} ${path}`);
    const permissions = {
      BROWSE_PROJECTS: { havePermission: rights.browse },
      ADMINISTER_PROJECTS: { havePermission: rights.administer },
    };
    return new Response(JSON.stringify({ permissions }), { status: 200 });
  };
  return asked;
}

afterEach(() => {
  delete platform.__forge_fetch__;
  delete platform.__forge_runtime__;
});

const context = { accountId: 'a1', extension: { project: { id: '10001' } } };
const wish = (raw: unknown) => parsed(() => textAt(shapeAt(raw, 'payload').wish, 'wish'));

function recording() {
  const calls: [Caller, string][] = [];
  const resolver = inProject(wish, async (caller, payload) => {
    calls.push([caller, payload]);
    return 'done';
  });
  return { calls, call: (request: object) => resolver({ context, payload: {}, ...request } as Parameters<typeof resolver>[0]) };
}

describe('A call from a page of a project', () => {
  it('runs for a person who may browse the project, with what that person may do', async () => {
    const asked = jiraThatAllows({ browse: true, administer: false });
    const { calls, call } = recording();
    expect(await call({ payload: { wish: 'evidence' } })).toBe('done');
    expect(calls).toEqual([[{ accountId: 'a1', projectId: '10001', rights: { browse: true, administer: false } }, 'evidence']]);
    expect(asked.join()).toMatch(/^user .*projectId=10001/);
  });

  it('is refused to everybody else before the payload is looked at', async () => {
    jiraThatAllows({ browse: false, administer: false });
    const { calls, call } = recording();
    await expect(call({ payload: 'nonsense' })).rejects.toThrow(/cannot see this project/);
    expect(calls).toEqual([]);
  });

  it('is refused when its payload cannot be read, naming the field', async () => {
    jiraThatAllows({ browse: true, administer: true });
    const { calls, call } = recording();
    await expect(call({ payload: {} })).rejects.toThrow('wish: is missing');
    expect(calls).toEqual([]);
  });

  it('takes the project from the platform, whatever the payload says', async () => {
    const asked = jiraThatAllows({ browse: true, administer: true });
    const { calls, call } = recording();
    await call({ payload: { wish: 'evidence', projectId: '99999', extension: { project: { id: '99999' } } } });
    expect(calls[0]?.[0].projectId).toBe('10001');
    expect(asked.join()).not.toContain('99999');
  });
});
