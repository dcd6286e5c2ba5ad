import { expect, it } from 'vitest';
import { everything, NOW, on, open, page, waitUntil } from '../../support/evidence-page';
import { generatedSite } from '../../support/generated-site';
import type { SimulatedSite } from '../../support/simulated-jira';

const nothingEntered = { marks: [], outside: null, redesignPoints: [] };

it('freezes everything as of now, whatever day and filter are on the screen, and names what moved meanwhile', async () => {
  const site = generatedSite(5);
  let now = site;
  const view = page({ siteNow: () => now });
  await view.send(open);
  await view.answer();
  await view.send({ kind: 'look-back', on: on('2026-01-08') });
  await view.send({ kind: 'filter', filter: { ...everything, versionId: '10300' } });
  await view.settle();
  const touched = (which: number, at: number): SimulatedSite => ({
    ...now,
    issues: now.issues.map((issue) => (issue.key === `GEN-${which}` ? { ...issue, updated: at } : issue)),
  });
  // One issue changes after the view was shown, another while the snapshot is packed.
  now = touched(2, NOW + 1000);
  await view.send({ kind: 'freeze', asEntered: nothingEntered });
  await view.answer();
  await waitUntil(() => view.asked.length > 0);
  now = touched(4, NOW + 2000);
  await view.answer();
  await waitUntil(() => view.last('frozen') !== undefined);
  expect(view.last('frozen')).toMatchObject({ parcel: { issues: 5, rows: 5 }, movedMeanwhile: ['GEN-2', 'GEN-4'] });
  expect(view.kinds().filter((kind) => kind === 'frozen')).toHaveLength(1);
});

it('freezes once for a doubled press, and says why where what changed cannot be read', async () => {
  const view = page();
  await view.send(open);
  await view.answer();
  await view.send({ kind: 'freeze', asEntered: nothingEntered });
  await view.send({ kind: 'freeze', asEntered: nothingEntered });
  await view.answer(1, (answer) => ({ ...answer, status: 500 }));
  await view.send({ kind: 'cancel' });
  await waitUntil(() => view.last('not-frozen') !== undefined);
  expect(view.kinds().filter((kind) => kind === 'not-frozen' || kind === 'frozen')).toEqual(['not-frozen']);
  expect(view.last('not-frozen')?.problem).toBe('the reading was cancelled');
});
