import { describe, expect, it } from 'vitest';
import { EdgeLine } from '../../../static/project/src/edges/edge-line';
import { EdgesChapter, type EdgesDesk } from '../../../static/project/src/edges/edges-chapter';
import { RoleBox } from '../../../static/project/src/edges/role-box';
import { anEdge, anEdgeMap } from '../../support/an-edge-map';
import { drawn } from '../../support/drawn';
import { at, day, person } from '../../support/story';

const desk: EdgesDesk = {
  roles: { settled: null, version: 0, mayEdit: true },
  rolesClient: { read: () => Promise.reject(), save: () => Promise.reject() },
  hidden: [],
  onReadRolesAgain: null,
  onRolesSaved: () => {},
  redesign: { read: () => new Promise(() => {}), choose: () => new Promise(() => {}) },
};
const point = {
  edge: 'model>desk',
  from: 'Model team',
  to: 'Service desk',
  handOffs: 14,
  days: 38,
  issues: 12,
  week: day('2026-05-04'),
  words: 'What "ready to try" means',
  by: person('ana'),
  at: at('2026-08-20T09:00:00Z'),
};

describe('The chapter of edges', () => {
  const page = drawn(<EdgesChapter findings={{ edges: anEdgeMap() }} desk={desk} />);

  it('names the edges at which most was lost, worst first, by role and by moment (S0-21)', () => {
    const [first, second] = ['From Model team to Service desk, mostly in the week of 4 May', 'From Service desk to Model team'];
    expect(page.indexOf(first)).toBeGreaterThan(-1);
    expect(page.indexOf(second)).toBeGreaterThan(page.indexOf(first));
  });

  it('says where the roles come from, and lets them be settled', () => {
    expect(page).toContain('The roles are guessed: each person stands in the component');
    expect(page).toContain('Who works in which role');
  });

  it('shows a person nowhere', () => {
    for (const name of ['ana', 'bo', 'chen']) expect(page).not.toContain(`${name} by name`);
  });

  it('shows the points chosen for redesign when it is drawn from frozen evidence, and nothing to change (S0-23)', () => {
    const frozen = drawn(<EdgesChapter findings={{ edges: anEdgeMap() }} desk={null} chosen={[point]} />);
    expect(frozen).toContain('To redesign before the next project');
    expect(frozen).toContain('What &quot;ready to try&quot; means');
    for (const doing of ['Take off', 'Who works in which role', 'checkbox']) expect(frozen).not.toContain(doing);
  });

  it('says in words why there is no map', () => {
    const none = drawn(<EdgesChapter findings={{ edges: anEdgeMap({ why: 'too-few-people', edges: [] }) }} desk={desk} />);
    expect(none).toContain('Fewer than three people have had these issues');
  });
});

describe('The parts of the drawing', () => {
  it('marks a worst edge by stripes and a number, and says what it is (S0-20)', () => {
    const line = (rank: number | null) =>
      drawn(
        <svg>
          <title>map</title>
          <EdgeLine
            edge={anEdge('model', 'desk')}
            d="M0 0"
            head="0,0"
            label={{ x: 0, y: 0 }}
            thickness={9}
            rank={rank}
            sentence="From Model team to Service desk"
            open={false}
            tabIndex={0}
            onFocus={() => {}}
            onOpen={() => {}}
          />
        </svg>,
      );
    expect(line(1)).toContain('1. 38 d');
    expect(line(1)).toContain('stripes');
    expect(line(1)).toContain('aria-label="1. 38 d: From Model team to Service desk"');
    expect(line(null)).not.toContain('stripes');
  });

  it('shows a role with its people by number and what was lost inside of it (S0-19)', () => {
    const [, desks] = anEdgeMap().nodes;
    const box = drawn(
      <svg>
        <title>map</title>
        {desks && (
          <RoleBox place={{ id: 'desk', x: 0, y: 0, width: 10, height: 10 }} node={desks} inside={anEdgeMap().inside[0]} />
        )}
      </svg>,
    );
    for (const words of ['Service desk, with Legal', '5 people, +1 role', 'inside: 14 days']) expect(box).toContain(words);
  });
});
