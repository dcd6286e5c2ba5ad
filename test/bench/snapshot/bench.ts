import { freeze } from '../../../static/project/src/worker/freeze-desk';
import { aPlan } from '../../support/a-post-mortem';
import { appOnSite, leaveSite } from '../../support/app-on-site';
import { projectToFreeze } from '../../support/frozen-project';
import { person } from '../../support/story';
import { variedIssue } from './varied-issues';

const ISSUES = 5000;
const UNIT_KB = 10;

const app = appOnSite();
const ada = app.as('ada');
await ada.postMortems.open({ id: 'bench-0001', plan: aPlan() });
const project = { id: '10100', key: 'GEN', name: 'Generated' };
const seen = projectToFreeze(ISSUES, { project, viewer: person('ada') }, variedIssue);
const before = { written: app.kvs.written(), units: app.kvs.units() };

const started = performance.now();
const parcel = await freeze(seen);
const packed = performance.now();
await ada.freezes.send({ postMortemId: 'bench-0001', freezeId: 'bench-freeze-0001', parcel, movedMeanwhile: [] });
const sent = performance.now();
const { snapshot } = await ada.freezes.read({ postMortemId: 'bench-0001', freezeId: 'bench-freeze-0001' });
if (snapshot.kind !== 'open') throw new Error(`The snapshot could not be opened: ${snapshot.gap.detail}`);
const read = performance.now();
leaveSite();

console.log(`snapshot.kvs ${(app.kvs.units() - before.units) * UNIT_KB} KB`);
console.log(`snapshot.kvs.bytes ${((app.kvs.written() - before.written) / 1024).toFixed(1)} KB`);
console.log(`snapshot.pack ${Math.round(packed - started)} ms`);
console.log(`snapshot.keep ${Math.round(sent - packed)} ms`);
console.log(`snapshot.read ${Math.round(read - sent)} ms`);
