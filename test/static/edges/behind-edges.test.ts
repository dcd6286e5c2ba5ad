import { describe, expect, it } from 'vitest';
import { behindEdges } from '../../../static/project/src/edges/behind-edges';
import { anEdgeMap } from '../../support/an-edge-map';

const edges = anEdgeMap();

describe('The issues behind the edge map', () => {
  it.each([
    ['of.model>desk', 'hand-offs from Model team to Service desk', 12],
    ['week.model>desk', 'the worst week from Model team to Service desk', 2],
    ['inside.desk', 'hand-offs inside Service desk', 1],
    ['entry.model', 'what began with Model team', 2],
    ['exit.desk', 'what was finished by Service desk', 1],
    ['crossed-late', 'late work that went between roles', 2],
  ])('are found by name: %s', (rest, label, count) => {
    const found = behindEdges(rest, { edges });
    expect([found?.label, found?.keys.length]).toEqual([label, count]);
  });

  it.each(['of.model>legal', 'inside.model', 'crossed-reopened', 'gone', ''])(
    'are none where nothing has that name: %j',
    (rest) => {
      expect(behindEdges(rest, { edges })).toBeNull();
    },
  );
});
