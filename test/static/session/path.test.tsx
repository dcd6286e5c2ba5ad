import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { proposedPath } from '../../../static/session/src/path/from-evidence';
import { lossesOf, pathRow } from '../../../static/session/src/path/path-row';
import { PathScreen } from '../../../static/session/src/path/path-screen';
import { lossSentence } from '../../../static/session/src/path/path-words';
import { takenOver } from '../../../static/session/src/path/take-over';
import { aMeetingIn, BEN, item } from '../../support/a-session';
import { anEdge, anEdgeMap } from '../../support/an-edge-map';
import { drawnFor, sayEnglish } from '../../support/drawn-at-meeting';

/** Three stations; energy was lost at the second hand-off, at one that goes back, and inside the last station. */
function aPath() {
  const meeting = aMeetingIn('edges');
  for (const [n, name] of ['Delivery', 'Sales', 'Branch offices'].entries())
    meeting.put(BEN, 'steps', `step-00${n}`, { name, place: [2048, 1024, 3072][n] ?? 0 });
  const edge = (id: string, from: number, to: number, lost: boolean, what = '') =>
    meeting.put(BEN, 'edges', id, { from: item(`step-00${from}`), to: item(`step-00${to}`), lost, what, moment: what });
  edge('edge-0001', 1, 0, false);
  edge('edge-0002', 0, 2, true, 'The list came as a file');
  edge('edge-0003', 2, 1, true);
  edge('edge-0004', 2, 2, true);
  return meeting;
}

describe('The path', () => {
  it('is drawn from the trigger to the value, its stations in their order with a hand-off between each two (S0-18, S0-19)', () => {
    const row = pathRow(aPath().session().items);
    expect(row.steps.map(({ name }) => name)).toEqual(['Sales', 'Delivery', 'Branch offices']);
    expect(row.handOffs.map(({ from, to, edge }) => [from.name, to.name, edge?.id])).toEqual([
      ['Sales', 'Delivery', 'edge-0001'],
      ['Delivery', 'Branch offices', 'edge-0002'],
    ]);
    expect(row.others.map(({ edge }) => edge?.id)).toEqual(['edge-0003']);
    const markup = drawnFor(aPath(), BEN, PathScreen);
    const order = ['>Trigger<', '>Sales<', '>Delivery<', '>Branch offices<', '>Value<'].map((text) => markup.indexOf(text));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('marks in words, not by colour alone, where energy was lost (S0-20)', () => {
    const markup = drawnFor(aPath(), BEN, PathScreen);
    expect(markup).toContain('aria-label="Delivery → Branch offices: energy was lost here"');
    expect(markup).toContain('lost here');
    expect(markup).toContain('aria-label="Sales → Delivery: hand-off without a loss"');
  });

  it('says how many losses lie at edges, against inside a station (S0-22), and which still lack role and moment (S0-21)', () => {
    const losses = lossesOf(pathRow(aPath().session().items));
    expect(losses).toEqual({ atEdges: 2, inside: 1, unnamed: 1 });
    expect(lossSentence(losses, sayEnglish).replaceAll('\u00a0', ' ')).toBe(
      'Energy was lost at 2 hand-offs between stations and inside 1 station. For 1 of them it is still to be said what happened and at which moment.',
    );
    expect(lossSentence({ atEdges: 0, inside: 0, unnamed: 0 }, sayEnglish)).toContain('Nothing is marked yet');
  });

  it('ends in a short list of points to redesign (S0-23)', () => {
    const meeting = aPath();
    meeting.put(BEN, 'redesign', 'redesign-1', { edge: item('edge-0002'), text: 'Branches are told of a list before it comes' });
    const markup = drawnFor(meeting, BEN, PathScreen);
    expect(markup).toContain('To redesign before the next pilot');
    expect(markup).toContain('Branches are told of a list before it comes');
  });

  it('can be read by everybody and is shut for a sponsor who listens', () => {
    const meeting = aPath();
    expect(drawnFor(meeting, BEN, PathScreen)).not.toMatch(/<input type="checkbox" disabled=""/);
    const seats = meeting.session().preparation.seats.map((seat) => ({ ...seat, listening: seat.person === BEN }));
    const listening = { ...meeting.session(), preparation: { ...meeting.session().preparation, seats } };
    expect(drawnFor(meeting, BEN, PathScreen, { session: listening })).toMatch(/<input type="checkbox" disabled=""/);
  });
});

describe('The path that the evidence proposes', () => {
  it('puts the roles in a row in which most hand-offs go forward, and names the worst edges', () => {
    const edges = [
      anEdge('qa', 'dev', { handOffs: 6 }),
      anEdge('dev', 'qa', { handOffs: 20 }),
      anEdge('lead', 'dev', { handOffs: 9 }),
    ];
    const nodes = ['qa', 'dev', 'lead'].map((id) => ({ id, name: id, people: 3, joined: [] }));
    const proposed = proposedPath(anEdgeMap({ nodes, edges, worst: ['dev>qa'] }));
    expect(proposed?.roles.map(({ id }) => id)).toEqual(['lead', 'dev', 'qa']);
    expect(proposed?.worst.map(({ id }) => id)).toEqual(['dev>qa']);
    expect(proposedPath(anEdgeMap({ why: 'no-hand-offs' }))).toBeNull();
  });

  it('is taken over in one press: stations that are missing, and the worst edges with their moment, none of them twice', () => {
    const proposed = proposedPath(anEdgeMap());
    if (proposed === null) throw new Error('The map has edges.');
    const meeting = aMeetingIn('edges');
    meeting.put(BEN, 'steps', 'step-000', { name: 'service desk', place: 7 });
    let made = 0;
    const newItem = () => {
      made += 1;
      return item(`station-${made}`);
    };
    const { steps, edges } = takenOver(
      proposed,
      meeting.session().items.steps,
      newItem,
      ({ waitMs }) => `${waitMs / 86_400_000} days`,
    );
    expect(steps).toEqual([{ id: 'station-1', draft: { name: 'Model team', place: 7 + 1024 } }]);
    expect(edges.map(({ draft: { from, to, lost, moment } }) => [from, to, lost, moment])).toEqual([
      ['station-1', 'step-000', true, '38 days'],
      ['step-000', 'station-1', true, '4 days'],
    ]);
    for (const { id, draft } of steps) meeting.put(BEN, 'steps', id, draft);
    const again = takenOver(proposed, meeting.session().items.steps, newItem, () => '');
    expect(again.steps).toEqual([]);
    expect(again.edges.map(({ id }) => id)).toEqual(edges.map(({ id }) => id));
    for (const { id, draft } of edges) meeting.put(BEN, 'edges', id, draft);
  });
});
