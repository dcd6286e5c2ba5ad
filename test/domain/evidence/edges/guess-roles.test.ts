import { describe, expect, it } from 'vitest';
import { edgeMapOf } from '#domain/evidence/edges/edge-map-of';
import type { IssueRecord } from '#domain/history/issue-record';
import { DOING, DONE, TO_DO, WAITING } from '../../history/an-issue';
import { DESK, handedOver, MODEL, movedBy, ownWork } from './handed-over';
import { toldOf } from './told-of';

const guessed = (records: readonly IssueRecord[]) => {
  const { source, roles } = edgeMapOf(toldOf(records), null);
  return { source, roles: Object.fromEntries(roles.roles.map(({ name, people }) => [name, people])) };
};

describe('A first guess at who works in which role', () => {
  it('takes the component that somebody worked on more than others did', () => {
    const common = [...MODEL, ...DESK].flatMap((person) =>
      [1, 2, 3, 4].map((n) =>
        handedOver({ key: `ALL${person.toUpperCase()}-${n}`, hands: [[person, '2024-03-01']], components: ['Everything'] }),
      ),
    );
    expect(guessed([...ownWork('Model', MODEL), ...ownWork('Desk', DESK), ...common])).toEqual({
      source: 'components',
      roles: { Desk: DESK, Model: MODEL },
    });
  });

  it('takes labels where no component tells people apart', () => {
    const labelled = [...MODEL, ...DESK].flatMap((person) =>
      [1, 2, 3].map((n) =>
        handedOver({
          key: `L${person.toUpperCase()}-${n}`,
          hands: [[person, '2024-03-01']],
          components: ['Everything'],
          labels: ['pilot', person.startsWith('mo') ? 'model' : 'desk'],
        }),
      ),
    );
    expect(guessed(labelled)).toEqual({ source: 'labels', roles: { desk: DESK, model: MODEL } });
  });

  it('else takes the status out of which somebody moves issues more than others do', () => {
    const moves = [...MODEL, ...DESK].flatMap((person) =>
      [1, 2, 3].map((n) => {
        const key = `M${person.toUpperCase()}-${n}`;
        return person.startsWith('mo')
          ? movedBy(person, key, DOING, WAITING, '2024-03-01')
          : movedBy(person, key, WAITING, DONE, '2024-03-01');
      }),
    );
    const roles = { 'Those in “Doing”': MODEL, 'Those in “Waiting for client”': DESK };
    expect(guessed(moves)).toEqual({ source: 'statuses', roles });
    // A link to an edge stays what it was, however the roles are called.
    expect(edgeMapOf(toldOf(moves), null).roles.roles.map(({ id }) => id)).toEqual(['Doing', 'Waiting for client']);
  });

  it('puts the few it knows too little of under others', () => {
    const newcomer = handedOver({ key: 'NEW-1', hands: [['zoe', '2024-03-01']] });
    expect(guessed([...ownWork('Model', MODEL), ...ownWork('Desk', DESK), newcomer]).roles).toEqual({
      Desk: DESK,
      Model: MODEL,
      Others: ['zoe'],
    });
  });

  it('claims nothing where it would have to leave out too many', () => {
    const unknown = ['x1', 'x2', 'x3', 'x4', 'x5'].map((person, n) =>
      handedOver({ key: `X-${n + 1}`, hands: [[person, '2024-03-01']] }),
    );
    expect(guessed([...ownWork('Model', MODEL.slice(0, 1)), ...ownWork('Desk', DESK.slice(0, 1)), ...unknown])).toEqual({
      source: 'nothing',
      roles: {},
    });
  });

  it('does not look at moves that came after the day one looks from', () => {
    const moves = [...MODEL, ...DESK].flatMap((person) =>
      [1, 2, 3].map((n) =>
        movedBy(person, `M${person.toUpperCase()}-${n}`, person.startsWith('mo') ? TO_DO : DOING, WAITING, '2024-03-01'),
      ),
    );
    const before = edgeMapOf(toldOf(moves, { asOf: Date.parse('2024-03-01T09:30:00Z') }), null);
    expect(before.source).toBe('nothing');
  });
});
