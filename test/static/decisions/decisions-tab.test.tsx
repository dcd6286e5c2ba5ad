import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { countDecisions, countOf } from '../../../static/project/src/decisions/decision-count';
import { addressSearch, noFilter, type PageAddress, parseAddress } from '../../../static/project/src/page/page-address';
import { PageHeader } from '../../../static/project/src/page/page-header';
import { drawn } from '../../support/drawn';
import { aDecision, aProject } from './some-decisions';

const opened: PageAddress = { view: 'decisions', postMortem: null, session: null, filter: noFilter, on: null, behind: null };

const header = (decisions: Parameters<typeof PageHeader>[0]['decisions']) =>
  drawn(
    <PageHeader
      view={null}
      reading={{ kind: 'settled' } as Parameters<typeof PageHeader>[0]['reading']}
      onRefresh={() => {}}
      onOpenSettings={null}
      sides={{ shown: 'decisions', onShow: () => {} }}
      postMortems={1}
      decisions={decisions}
      onOpenPostMortem={() => {}}
    />,
  );

describe('The side of the decisions on the page', () => {
  it('has an address of its own, and the post-mortem that was open is not in it', () => {
    expect(addressSearch(opened)).toBe('view=decisions');
    expect(parseAddress(new URLSearchParams('view=decisions&pm=a1&session=1'))).toEqual(opened);
    expect(addressSearch({ ...opened, postMortem: 'a1', session: 1 })).toBe('view=decisions');
  });

  it('says in its name how many there are, and how many are overdue', () => {
    const project = aProject([aDecision({ due: '2026-08-01' }), aDecision()]);
    expect(header(countOf(project.decisions))).toContain('>Decisions (2, 1 overdue)<');
    expect(header({ all: 2, overdue: 0 })).toContain('>Decisions (2)<');
    expect(header(null)).toContain('>Decisions<');
  });

  it('asks the app for that number', async () => {
    const project = aProject([aDecision({ due: '2026-08-01' })]);
    const count = await countDecisions(async (name) => (name === 'decisions.list' ? JSON.parse(JSON.stringify(project)) : null));
    expect(count).toEqual({ all: 1, overdue: 1 });
  });
});
