import { describe, expect, it } from 'vitest';
import { openedSnapshot } from '#domain/snapshot/opened-snapshot';
import { frozenProject } from '../../support/frozen-project';

const frozen = frozenProject();
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('A snapshot that is opened', () => {
  it('is there as a whole when this version of the app wrote it', () => {
    expect(openedSnapshot(plain(frozen))).toEqual({ kind: 'open', frozen });
  });

  it('is not opened when a newer version of the app wrote it, and says so', () => {
    expect(openedSnapshot({ ...plain(frozen), shape: 2 })).toMatchObject({ kind: 'closed', gap: { why: 'newer-app' } });
  });

  it('is brought up to date by the migration of its shape', () => {
    const older = { ...plain(frozen), shape: 0, issues: undefined, rows: plain(frozen.issues) };
    const rowsBecomeIssues = (content: Readonly<Record<string, unknown>>) => {
      const { rows, ...rest } = content;
      return { ...rest, issues: rows };
    };
    expect(openedSnapshot(older, { 0: rowsBecomeIssues })).toEqual({ kind: 'open', frozen });
  });

  it('is not opened when its shape is older and nothing brings it up to date, and says so', () => {
    expect(openedSnapshot({ ...plain(frozen), shape: 0 })).toMatchObject({ kind: 'closed', gap: { why: 'older-app' } });
  });

  it('shows numbers and issues when its findings belong to another version, with the reason', () => {
    const { flow: _, ...findings } = plain(frozen.findings);
    expect(openedSnapshot({ ...plain(frozen), findings })).toEqual({
      kind: 'facts-only',
      frozen: { ...frozen, findings: null },
      gap: { why: 'older-app', detail: 'findings.flow: an object is needed' },
    });
  });

  it('is closed with the field that is damaged', () => {
    for (const damaged of [null, 3, [], {}, { ...plain(frozen), evidence: null }, { ...plain(frozen), issues: [{}] }])
      expect(openedSnapshot(damaged)).toMatchObject({ kind: 'closed', gap: { why: 'damaged' } });
  });
});
