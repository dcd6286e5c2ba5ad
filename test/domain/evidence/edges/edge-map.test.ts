import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EdgeMap } from '#domain/evidence/edges/edge-map';
import { edgeMapOf } from '#domain/evidence/edges/edge-map-of';
import type { PersonId } from '#domain/history/issue-key';
import type { IssueRecord } from '#domain/history/issue-record';
import type { RoleMap } from '#domain/roles/role-map';
import { iso, recordOf } from '../../history/an-issue';
import { anyIssue } from '../../history/any-history';
import { DESK, handedOver, LEGAL, MODEL, ownWork } from './handed-over';
import { toldOf } from './told-of';

const DAY = 86_400_000;
const rolesOf = (roles: Record<string, readonly string[]>): RoleMap => ({
  roles: Object.entries(roles).map(([name, people]) => ({ id: name, name, people: people as readonly PersonId[] })),
});
const THREE = rolesOf({ Model: MODEL, Desk: DESK, Legal: LEGAL });
const everybodyHadOne = [...MODEL, ...DESK, ...LEGAL].map((person, n) =>
  handedOver({ key: `ONE-${n + 1}`, hands: [[person, '2024-03-01']] }),
);
const mapOf = (records: readonly IssueRecord[], roles: RoleMap | null = THREE, asOf = '2024-07-01T00:00:00Z'): EdgeMap =>
  edgeMapOf(toldOf([...everybodyHadOne, ...records], { asOf: Date.parse(asOf) }), roles);
const edge = (map: EdgeMap, id: string) => map.edges.find((one) => one.id === id);

describe('The way from trigger to value', () => {
  it('goes from the creation of issues by way of the roles that had them to their finish (S0-18)', () => {
    const map = edgeMapOf(
      toldOf([
        ...everybodyHadOne,
        handedOver({
          key: 'ABC-1',
          created: '2024-03-01',
          hands: [
            ['mo1', '2024-03-11'],
            ['de1', '2024-03-20'],
          ],
          finished: '2024-03-25',
        }),
      ]),
      THREE,
    );
    expect(map.entries.find(({ to }) => to === 'Model')).toMatchObject({ waitMs: 10 * DAY });
    expect(map.entries.find(({ to }) => to === 'Model')?.keys).toContain('ABC-1');
    expect(map.exits).toEqual([{ from: 'Desk', keys: ['ABC-1'] }]);
  });

  it('marks each hand-off between roles as an edge, and those inside of one role apart (S0-19)', () => {
    const map = mapOf([
      handedOver({
        key: 'ABC-1',
        hands: [
          ['mo1', '2024-03-01'],
          ['mo2', '2024-03-04'],
          ['de1', '2024-03-08'],
          ['le1', '2024-03-09'],
        ],
      }),
    ]);
    expect(map.edges.map(({ id }) => id).sort()).toEqual(['Desk>Legal', 'Model>Desk']);
    expect(map.inside).toMatchObject([{ role: 'Model', handOffs: 1, waitMs: 4 * DAY, keys: ['ABC-1'] }]);
  });

  it('counts the days until the next thing happened to the issue, and to the finish or today while nothing has (S0-20)', () => {
    const map = mapOf([
      handedOver({
        key: 'ABC-1',
        hands: [
          ['mo1', '2024-03-01'],
          ['de1', '2024-03-04'],
        ],
        touched: ['2024-03-10'],
      }),
      handedOver({
        key: 'ABC-2',
        hands: [
          ['mo1', '2024-03-01'],
          ['de1', '2024-06-29'],
        ],
      }),
    ]);
    const found = edge(map, 'Model>Desk');
    expect(found?.waitMs).toBe(6 * DAY + (Date.parse('2024-07-01T00:00:00Z') - Date.parse('2024-06-29T09:00:00Z')));
    expect(found?.open).toBe(1);
    expect(found?.longest.map(({ key, open, at }) => [key, open, iso(at)])).toEqual([
      ['ABC-1', false, '2024-03-04T09:00:00.000Z'],
      ['ABC-2', true, '2024-06-29T09:00:00.000Z'],
    ]);
  });

  it('loses nothing after the finish, and leaves the finish to those who had it then', () => {
    const map = mapOf([
      handedOver({
        key: 'ABC-1',
        hands: [
          ['mo1', '2024-03-01'],
          ['de1', '2024-04-01'],
        ],
        finished: '2024-03-20',
      }),
    ]);
    expect(edge(map, 'Model>Desk')).toMatchObject({ handOffs: 1, waitMs: 0, open: 0 });
    expect(map.worst).toEqual([]);
    expect(map.exits).toEqual([{ from: 'Model', keys: ['ABC-1'] }]);
  });

  it('marks the edge where most days were lost (S0-20)', () => {
    const map = mapOf([
      handedOver({
        key: 'ABC-1',
        hands: [
          ['mo1', '2024-03-01'],
          ['de1', '2024-03-04'],
        ],
        touched: ['2024-03-20'],
      }),
      handedOver({
        key: 'ABC-2',
        hands: [
          ['mo1', '2024-03-01'],
          ['le1', '2024-03-04'],
          ['de2', '2024-03-06'],
        ],
        touched: ['2024-03-09'],
      }),
    ]);
    expect(map.worst).toEqual(['Model>Desk', 'Legal>Desk', 'Model>Legal']);
  });

  it('names an edge by its roles and by the week in which most was lost (S0-21)', () => {
    const map = mapOf([
      handedOver({
        key: 'ABC-1',
        hands: [
          ['mo1', '2024-03-01'],
          ['de1', '2024-05-09'],
        ],
        touched: ['2024-05-20'],
      }),
      handedOver({
        key: 'ABC-2',
        hands: [
          ['mo2', '2024-03-01'],
          ['de1', '2024-05-06'],
        ],
        touched: ['2024-05-10'],
      }),
      handedOver({
        key: 'ABC-3',
        hands: [
          ['mo2', '2024-03-01'],
          ['de1', '2024-03-06'],
        ],
        touched: ['2024-03-10'],
      }),
    ]);
    expect(edge(map, 'Model>Desk')).toMatchObject({
      from: 'Model',
      to: 'Desk',
      handOffs: 3,
      waitMs: 19 * DAY,
      worstWeek: { monday: '2024-05-06', handOffs: 2, waitMs: 15 * DAY, keys: ['ABC-1', 'ABC-2'] },
    });
  });

  it('shows how much was lost at the seams and how much inside a team, and how the issues of both came out (S0-22)', () => {
    const map = mapOf([
      handedOver({
        key: 'ABC-1',
        hands: [
          ['mo1', '2024-03-01'],
          ['de1', '2024-03-04'],
        ],
        touched: ['2024-03-20'],
        finished: '2024-04-01',
        due: '2024-03-15',
      }),
      handedOver({
        key: 'ABC-2',
        hands: [
          ['mo1', '2024-03-01'],
          ['mo2', '2024-03-04'],
        ],
        touched: ['2024-03-06'],
        finished: '2024-03-10',
        due: '2024-03-15',
      }),
      handedOver({
        key: 'ABC-3',
        hands: [
          ['mo1', '2024-03-01'],
          ['mo2', '2024-03-04'],
        ],
        touched: ['2024-03-05'],
        due: '2024-08-15',
      }),
    ]);
    expect(map.seams.between).toEqual({ handOffs: 1, waitMs: 16 * DAY });
    expect(map.seams.inside).toEqual({ handOffs: 2, waitMs: 3 * DAY });
    expect(map.seams.crossed).toMatchObject({ keys: ['ABC-1'], dated: 1, late: ['ABC-1'] });
    // ABC-3 is not due yet, so it is neither on time nor late.
    expect(map.seams.stayed).toMatchObject({ dated: 1, late: [] });
  });

  it('shows nothing that came after the day one looks from', () => {
    const records = [
      handedOver({
        key: 'ABC-1',
        hands: [
          ['mo1', '2024-03-01'],
          ['de1', '2024-03-04'],
          ['le1', '2024-04-20'],
        ],
        touched: ['2024-04-10'],
      }),
    ];
    const then = mapOf(records, THREE, '2024-03-20T09:00:00Z');
    expect(then.edges.map(({ id, waitMs, open }) => [id, waitMs, open])).toEqual([['Model>Desk', 16 * DAY, 1]]);
  });

  it.each([
    ['no-issues', () => edgeMapOf(toldOf([]), null)],
    ['no-history', () => edgeMapOf(toldOf([recordOf({ histories: null })]), null)],
    [
      'too-few-people',
      () =>
        edgeMapOf(
          toldOf([
            handedOver({
              key: 'ABC-1',
              hands: [
                ['ann', '2024-03-01'],
                ['bob', '2024-03-04'],
              ],
            }),
          ]),
          null,
        ),
    ],
    ['one-role', () => edgeMapOf(toldOf(everybodyHadOne), null)],
    ['no-hand-offs', () => mapOf([])],
  ])('says why there is no edge to draw: %s', (why, map) => {
    expect(map()).toMatchObject({ why, edges: [] });
  });
});

describe('Never a map of persons', () => {
  it('counts nothing at a node that would stand for one person or two (S0-20)', () => {
    const two = handedOver({
      key: 'ABC-1',
      hands: [
        ['ann', '2024-03-01'],
        ['bob', '2024-03-04'],
      ],
    });
    const { nodes, edges, inside, entries, exits } = edgeMapOf(toldOf([two]), null);
    expect({ nodes, edges, inside, entries, exits }).toEqual({ nodes: [], edges: [], inside: [], entries: [], exits: [] });
  });

  it('joins a role of fewer than three people with the small neighbour it exchanged most with', () => {
    const map = mapOf(
      [
        handedOver({
          key: 'ABC-1',
          hands: [
            ['le1', '2024-03-01'],
            ['le3', '2024-03-04'],
            ['le1', '2024-03-06'],
          ],
        }),
        handedOver({
          key: 'ABC-2',
          hands: [
            ['le1', '2024-03-01'],
            ['de1', '2024-03-04'],
          ],
        }),
      ],
      rolesOf({ Model: MODEL, Desk: DESK, Legal: ['le1', 'le2'], Privacy: ['le3'] }),
    );
    expect(map.nodes.map(({ name, people, joined }) => [name, people, joined])).toEqual([
      ['Desk', 3, []],
      ['Model', 3, []],
      ['Legal', 3, ['Privacy']],
    ]);
  });

  it('gathers people whom the settled roles do not know, and says who they are only to the editor of roles', () => {
    const map = mapOf([], rolesOf({ Model: MODEL, Desk: DESK }));
    expect(map.unplaced).toEqual(LEGAL);
    expect(map.nodes.map(({ name }) => name)).toContain('Not in a role yet');
  });

  it('keeps to three people a node, counts every hand-off once, and names nobody, whatever the histories and roles', () => {
    const people = ['ann', 'bob', 'cid', 'dan', 'eve', 'fay'];
    const renamed = fc.array(fc.constantFrom(...people), { minLength: 3, maxLength: 3 });
    const anyRoles = fc.option(
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 }).map((places) => {
        const roles: Record<string, string[]> = {};
        places.forEach((place, n) => {
          if (place === 4) return;
          const role = `R${place}`;
          roles[role] = [...(roles[role] ?? []), people[n] as string];
        });
        return rolesOf(roles);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(anyIssue, renamed), { maxLength: 12 }), anyRoles, (issues, roles) => {
        const records = issues.map(([parts, names], n) =>
          recordOf(
            JSON.parse(
              JSON.stringify({ ...parts, key: `ABC-${n + 1}`, id: String(n + 1) })
                .replaceAll('"ann"', `"${names[0]}"`)
                .replaceAll('"bob"', `"${names[1]}"`)
                .replaceAll('"cid"', `"${names[2]}"`),
            ),
          ),
        );
        const told = toldOf(records);
        const map = edgeMapOf(told, roles);
        if (map.nodes.length > 1) for (const node of map.nodes) expect(node.people).toBeGreaterThanOrEqual(3);
        const handOffs = told.issues.reduce((sum, { story }) => sum + (story.handOffs?.length ?? 0), 0);
        expect(map.seams.between.handOffs + map.seams.inside.handOffs).toBe(handOffs);
        expect(map.edges.reduce((sum, one) => sum + one.handOffs, 0)).toBe(map.seams.between.handOffs);
        const { roles: _roles, unplaced: _unplaced, ...shown } = map;
        const text = JSON.stringify(shown);
        for (const person of people) expect(text).not.toContain(`"${person}"`);
        expect(JSON.parse(JSON.stringify(map))).toEqual(map);
        for (const { longest } of map.edges) for (const { waitMs } of longest) expect(waitMs).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('What a hand-off inside of the guessed roles is', () => {
  it('is told from the same issues in the same way, in whatever order they come', () => {
    const records = [
      ...ownWork('Model', MODEL),
      ...ownWork('Desk', DESK),
      handedOver({
        key: 'ABC-1',
        hands: [
          ['mo1', '2024-03-01'],
          ['de1', '2024-03-04'],
        ],
        touched: ['2024-03-09'],
      }),
    ];
    const [there, back] = [edgeMapOf(toldOf(records), null), edgeMapOf(toldOf([...records].reverse()), null)];
    expect(back.roles).toEqual(there.roles);
    expect(back.edges.map(({ id, waitMs }) => [id, waitMs])).toEqual(there.edges.map(({ id, waitMs }) => [id, waitMs]));
  });
});
