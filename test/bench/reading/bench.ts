import { drive } from '../../support/drive-reading';
import { generatedSite } from '../../support/generated-site';
import { readOnSite } from './read-on-site';

/** Requests of a first read of 1,000 issues and of a second one with nothing changed, everything counted. */
const site = generatedSite(1000);
const first = drive({ site });
if (first.finished === null || first.finished.kept.issues.length !== 1000) throw new Error('the first read did not finish');
const hour = 3_600_000;
const again = drive({ site, kept: first.finished.kept, now: first.now + hour });
if (again.finished === null) throw new Error('the second read did not finish');

console.log(`fetch.requests ${first.sent.length} requests`);
console.log(`fetch.again ${again.sent.length} requests`);

await readOnSite();
