import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { personAt } from '../support/browser';
import { startSite } from '../support/local-site';
import { LEAD } from '../support/people';
import { openPostMortem } from '../support/post-mortem-page';

// Takes the pictures of the README anew: the page of the demo's pilot as its lead sees it, in both themes.
const folder = fileURLToPath(new URL('../../../test/e2e/screens', import.meta.url));
const site = await startSite();
const lead = await personAt(site.url, { accountId: LEAD, height: 960 });
try {
  for (const colorMode of ['light', 'dark']) {
    await site.control('POST', 'theme', { colorMode });
    const frame = await openPostMortem(lead.page, site, 'TRIAGE');
    await frame.getByRole('list', { name: /^Timeline/ }).waitFor();
    // Fades and late parts have come to rest.
    await lead.page.waitForTimeout(1_500);
    await lead.page.screenshot({ path: join(folder, `page-${colorMode}.png`) });
  }
} finally {
  await lead.leave();
  await site.stop();
}
