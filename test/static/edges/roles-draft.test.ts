import { describe, expect, it } from 'vitest';
import type { PersonId } from '#domain/history/issue-key';
import { afterEdit, draftOf, peopleInNone } from '../../../static/project/src/edges/roles-draft';

const people = (...names: string[]) => names as PersonId[];
const draft = draftOf({
  roles: [
    { id: 'a', name: 'A', people: people('ann', 'bob') },
    { id: 'b', name: 'B', people: [] },
  ],
});

describe('Roles as somebody is changing them', () => {
  it('moves whom one has selected, and selects nobody afterwards', () => {
    const selected = afterEdit(draft, { kind: 'select', people: people('ann'), selected: true });
    const moved = afterEdit(selected, { kind: 'move', role: 'b' });
    expect(moved.map.roles.map((role) => role.people)).toEqual([['bob'], ['ann']]);
    expect(moved.selected).toEqual([]);
  });

  it('selects each once, and lets go again', () => {
    const twice = ['ann', 'ann', 'bob'].reduce(
      (now, one) => afterEdit(now, { kind: 'select', people: people(one), selected: true }),
      draft,
    );
    expect(twice.selected).toEqual(['ann', 'bob']);
    expect(afterEdit(twice, { kind: 'select', people: people('ann'), selected: false }).selected).toEqual(['bob']);
  });

  it('shows those who stand in no role', () => {
    const selected = afterEdit(draft, { kind: 'select', people: people('bob'), selected: true });
    const out = afterEdit(selected, { kind: 'move', role: null });
    expect(peopleInNone(out, people('ann', 'bob', 'cid', 'cid'))).toEqual(['bob', 'cid']);
  });

  it('leaves what it began with as it was, so that cancelling undoes everything', () => {
    afterEdit(draft, { kind: 'edit', edit: { kind: 'merge', role: 'a', into: 'b' } });
    expect(draft.map.roles[0]?.people).toEqual(['ann', 'bob']);
  });
});
