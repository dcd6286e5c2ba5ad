import { describe, expect, it } from 'vitest';
import type { PersonId } from '#domain/history/issue-key';
import type { RoleMap, SettledRoles } from '#domain/roles/role-map';
import { NotPermitted } from '#usecases/not-permitted';
import { readRoles } from '#usecases/read-roles';
import { saveRoles } from '#usecases/save-roles';
import { recordsInMemory } from '../support/records-in-memory';

const admin = { browse: true, administer: true };
const map = (name: string): RoleMap => ({ roles: [{ id: name, name, people: ['ann' as PersonId] }] });

describe('Settling who works in which role', () => {
  it('leaves it to the guess until somebody has settled it', async () => {
    expect(await readRoles({ roles: recordsInMemory<SettledRoles>() }, '10001')).toEqual({ settled: null, version: 0 });
  });

  it('keeps what the lead of a project settled, for everybody, one version on', async () => {
    const roles = recordsInMemory<SettledRoles>();
    const saved = await saveRoles({ roles }, { projectId: '10001', rights: admin, basedOn: 0, settled: map('Model') });
    expect(saved).toEqual({ kind: 'kept', roles: { settled: map('Model'), version: 1 } });
    expect(await readRoles({ roles }, '10001')).toEqual({ settled: map('Model'), version: 1 });
    expect(await readRoles({ roles }, '10002')).toEqual({ settled: null, version: 0 });
  });

  it('refuses people who do not administer the project', async () => {
    const roles = recordsInMemory<SettledRoles>();
    const member = { browse: true, administer: false };
    await expect(
      saveRoles({ roles }, { projectId: '10001', rights: member, basedOn: 0, settled: map('Model') }),
    ).rejects.toBeInstanceOf(NotPermitted);
    expect(await roles.read('project:10001')).toBeNull();
  });

  it('overwrites nothing that somebody else settled meanwhile, and hands theirs back', async () => {
    const roles = recordsInMemory<SettledRoles>();
    await saveRoles({ roles }, { projectId: '10001', rights: admin, basedOn: 0, settled: map('Theirs') });
    const late = await saveRoles({ roles }, { projectId: '10001', rights: admin, basedOn: 0, settled: map('Mine') });
    expect(late).toEqual({ kind: 'changed-meanwhile', roles: { settled: map('Theirs'), version: 1 } });
  });

  it('goes back to the guess', async () => {
    const roles = recordsInMemory<SettledRoles>();
    await saveRoles({ roles }, { projectId: '10001', rights: admin, basedOn: 0, settled: map('Model') });
    await saveRoles({ roles }, { projectId: '10001', rights: admin, basedOn: 1, settled: null });
    expect(await readRoles({ roles }, '10001')).toEqual({ settled: null, version: 2 });
  });
});
