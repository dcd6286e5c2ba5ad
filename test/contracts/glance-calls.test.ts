import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type GlanceTold, parseGlanceTold } from '#contract/glance';
import { NOW } from '../site/jira/tests/small-seed';
import { A_DRAFT } from '../support/a-session';
import { leaveSite } from '../support/app-on-site';
import { decidedOnSite, ID } from '../support/decided-on-site';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW - 60_000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

async function glancing() {
  const on = await decidedOnSite();
  const { key } = await on.made();
  const glance = async (who: string, payload: Record<string, unknown>): Promise<GlanceTold> => {
    const answer = await on.app.onDashboard(who).ask('decisions.glance', payload);
    const read = parseGlanceTold(JSON.parse(JSON.stringify(answer)));
    if (!read.ok) throw new Error(`${read.field}: ${read.problem}`);
    return read.value;
  };
  return { on, key, glance };
}
const HERE = { of: 'project', projectId: '10100' };

describe('A dashboard tells of decisions (S3-62)', () => {
  it('in numbers, with what waits longest, whether one project is meant or all', async () => {
    const { on, key, glance } = await glancing();
    on.pass(25);
    const late = await glance('ben', HERE);
    expect(late).toMatchObject({
      kind: 'told',
      glance: {
        decisions: { all: 1, open: 1, soon: 0, overdue: 1 },
        longest: [{ id: ID, key, text: A_DRAFT.decisions.text, what: { kind: 'date' } }],
        held: { count: 0, of: 0 },
      },
    });
    expect(await glance('ben', { of: 'all' })).toEqual(late);
    await on.close(key);
    await on.hears();
    on.pass(8);
    expect(await glance('ben', { of: 'all' })).toMatchObject({
      glance: {
        decisions: { open: 0, overdue: 0 },
        checks: { ahead: 1, due: 1 },
        longest: [{ what: { kind: 'check', days: 30 } }],
      },
    });
  });

  it('to each person only as far as Jira shows them the issues, whatever the payload says', async () => {
    const { on, key, glance } = await glancing();
    // Cleo may not browse the project.
    expect(await glance('cleo', { ...HERE, accountId: 'ben', rights: { browse: true } })).toEqual({ kind: 'not-shown' });
    expect(await glance('cleo', { of: 'project', projectId: '99999' })).toEqual({ kind: 'not-shown' });
    expect(await glance('cleo', { of: 'all' })).toMatchObject({ glance: { decisions: { all: 0 }, longest: [] } });
    await on.jira('PUT', `/rest/api/3/issue/${key}`, { fields: { security: { id: '10400' } } });
    for (const of of [HERE, { of: 'all' }])
      expect(await glance('ben', of)).toMatchObject({ glance: { decisions: { all: 0 }, longest: [] } });
  });

  it('and takes nothing that does not say which', async () => {
    const { on } = await glancing();
    for (const [payload, field] of [
      [{}, 'of'],
      [{ of: 'everything' }, 'of'],
      [{ of: 'project' }, 'projectId'],
      [{ of: 'project', projectId: '10100/../10101' }, 'projectId'],
    ] as const)
      await expect(on.app.onDashboard('ben').ask('decisions.glance', payload)).rejects.toThrow(field);
    await expect(on.app.onDashboard('').ask('decisions.glance', { of: 'all' })).rejects.toThrow('accountId');
  });
});
