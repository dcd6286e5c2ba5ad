import { type Check, checksOf } from '#domain/loop/checks';
import type { ProofRun } from '#domain/proof/proof-run';
import type { Verification } from '#domain/session/verification';
import type { SeedProject } from '../site/jira/seed';
import { smallSeed } from '../site/jira/tests/small-seed';
import { decidedOnSite } from './decided-on-site';

/** Jira a moment behind the app: what happens there was before the app looks. */
const siteClock = () => Date.now() - 1;

export const NO_REWORK = {
  kind: 'query',
  jql: 'project = AI AND labels = rework',
  expects: 'nothing',
  since: 'closing',
} as const;

/** A decision of Ben's that was done a day after the site began, verified in a way; the clocks of Jira and of the app go together. */
export async function doneOnSite(verification: Verification) {
  const on = await decidedOnSite({ verification, now: siteClock });
  const { key } = await on.made();
  on.pass(1);
  await on.close(key);
  await on.hears();
  const one = async (who = 'ada') => {
    const [decision] = (await on.list(who)).decisions;
    if (decision === undefined) throw new Error(`${who} sees no decision`);
    return decision;
  };
  const checks = async (): Promise<readonly Check[]> => {
    const { followed, today } = await one();
    return checksOf(followed, today);
  };
  const run = async (days: 30 | 90, who = 'ada'): Promise<ProofRun | undefined> =>
    (await one(who)).followed.kept.proof.runs.find((found) => found.days === days);
  const create = (fields: object) =>
    on.jira('POST', '/rest/api/3/issue', {
      fields: { project: { id: '10100' }, issuetype: { id: '10001' }, summary: 'Later work', ...fields },
    });
  return { ...on, key, one, checks, run, create };
}

/** A project that nobody has worked in yet, and that everybody sees unless somebody alone does. */
export const newProject = (id: string, key: string, permissions: object = {}): SeedProject => {
  const [, open] = smallSeed().projects;
  if (open === undefined) throw new Error('The seed has two projects');
  return { ...open, id, key, name: `Project ${key}`, permissions: { ...open.permissions, ...permissions } };
};
