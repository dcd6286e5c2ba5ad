import { describe, expect, it } from 'vitest';
import { parseProjectContext } from '#contract/project-context';

describe('The project that a call is about', () => {
  it('comes from the platform', () => {
    expect(parseProjectContext({ accountId: 'a1', extension: { project: { id: '10001', key: 'TRIAGE' } } })).toEqual({
      accountId: 'a1',
      projectId: '10001',
    });
  });

  it.each([
    [undefined],
    [{}],
    [{ accountId: '' }],
    [{ accountId: 'a1' }],
    [{ accountId: 'a1', extension: { project: { id: '../10001' } } }],
  ])('is refused when a part is missing: %j', (context) => {
    expect(() => parseProjectContext(context)).toThrow(/accountId|extension\.project\.id/);
  });
});
