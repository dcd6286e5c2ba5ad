import { afterAll, beforeAll } from 'vitest';
import { type Person, personAt } from './browser';
import { type LocalSite, startSite } from './local-site';
import { LEAD } from './people';

/** A site of its own with the lead at a browser, for all the tests of a file. Both are there inside of tests and hooks alone. */
export function leadAtSite({ motion = false } = {}): { readonly site: LocalSite; readonly lead: Person } {
  const site = {} as LocalSite;
  const lead = {} as Person;
  const leaving: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    Object.assign(site, await startSite());
    leaving.unshift(site.stop);
    Object.assign(lead, await personAt(site.url, { accountId: LEAD, motion }));
    leaving.unshift(lead.leave);
  });
  afterAll(async () => {
    for (const leave of leaving) await leave();
  });
  return { site, lead };
}
