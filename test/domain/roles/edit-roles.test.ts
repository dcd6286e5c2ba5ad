import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '#domain/history/issue-key';
import { editRoles, type RoleEdit } from '#domain/roles/edit-roles';
import { parseSettledRoles } from '#domain/roles/parse-role-map';
import type { RoleMap } from '#domain/roles/role-map';

const people = (...names: string[]) => names as PersonId[];
const two: RoleMap = {
  roles: [
    { id: 'Model', name: 'Model', people: people('ann', 'bob') },
    { id: 'Desk', name: 'Desk', people: people('cid') },
  ],
};

describe('Editing who works in which role', () => {
  it('moves people out of one role into another', () => {
    const edited = editRoles(two, { kind: 'place', people: people('ann', 'zoe'), role: 'Desk' });
    expect(edited.roles.map((role) => role.people)).toEqual([['bob'], ['cid', 'ann', 'zoe']]);
  });

  it('keeps the id of a role that is renamed, so that links go on working', () => {
    const edited = editRoles(two, { kind: 'rename', role: 'Model', name: ' Data science ' });
    expect(edited.roles[0]).toMatchObject({ id: 'Model', name: 'Data science' });
  });

  it('gives no role the name of another, nor an empty one', () => {
    expect(editRoles(two, { kind: 'rename', role: 'Model', name: 'desk' })).toEqual(two);
    expect(editRoles(two, { kind: 'rename', role: 'Model', name: ' ' })).toEqual(two);
    expect(editRoles(two, { kind: 'add', name: 'DESK' })).toEqual(two);
  });

  it('merges a role into another without losing anybody', () => {
    expect(editRoles(two, { kind: 'merge', role: 'Model', into: 'Desk' }).roles).toEqual([
      { id: 'Desk', name: 'Desk', people: ['cid', 'ann', 'bob'] },
    ]);
  });

  it('leaves nobody in two roles, loses nobody by moving or merging, and can always be saved, whatever the steps', () => {
    const person = fc.constantFrom(...people('ann', 'bob', 'cid', 'dan'));
    const name = fc.constantFrom('Model', 'Desk', 'model', 'Legal', '');
    const edit: fc.Arbitrary<RoleEdit> = fc.oneof(
      fc.record({ kind: fc.constant('place' as const), people: fc.uniqueArray(person), role: name }),
      fc.record({ kind: fc.constant('take-out' as const), people: fc.uniqueArray(person) }),
      fc.record({ kind: fc.constant('rename' as const), role: name, name }),
      fc.record({ kind: fc.constant('merge' as const), role: name, into: name }),
      fc.record({ kind: fc.constant('add' as const), name }),
    );
    const placed = ({ roles }: RoleMap) => new Set(roles.flatMap((role) => role.people));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        edits.reduce((map, step) => {
          const next = editRoles(map, step);
          if (step.kind !== 'take-out') for (const one of placed(map)) expect(placed(next)).toContain(one);
          expect(parseSettledRoles({ settled: next })).toEqual({ ok: true, value: { settled: next } });
          return next;
        }, two);
      }),
    );
  });
});

describe('Roles from outside', () => {
  it.each([
    [
      'somebody in two roles',
      [
        { id: 'a', name: 'A', people: ['ann'] },
        { id: 'b', name: 'B', people: ['ann'] },
      ],
    ],
    [
      'two roles of one name',
      [
        { id: 'a', name: 'A', people: [] },
        { id: 'b', name: 'a', people: [] },
      ],
    ],
    [
      'two roles of one id',
      [
        { id: 'a', name: 'A', people: [] },
        { id: 'a', name: 'B', people: [] },
      ],
    ],
    ['a role without a name', [{ id: 'a', name: ' ', people: [] }]],
    ['people that are no accounts', [{ id: 'a', name: 'A', people: [{}] }]],
  ])('refuses %s, naming the field', (_what, roles) => {
    const read = parseSettledRoles({ settled: { roles } });
    expect(read).toMatchObject({ ok: false });
    expect(!read.ok && read.field).toMatch(/^settled\.roles/);
  });

  it('takes roles that hold people who have left: the history still speaks of them', () => {
    const settled = { roles: [{ id: 'a', name: 'A', people: ['unknown-account'] }] };
    expect(parseSettledRoles({ settled })).toEqual({ ok: true, value: { settled } });
  });
});
