import { proveDecisions } from '#usecases/prove-decisions';
import { remindLateSummaries } from '#usecases/remind-late-summaries';
import { remindOwners } from '#usecases/remind-owners';
import { returnCommitments } from '#usecases/return-commitments';
import { sweepDecisions } from '#usecases/sweep-decisions';
import { tellStates } from '#usecases/tell-state';
import { thankForAll } from '#usecases/thank-for-wins';
import { forCommitments, forFollowing, forProofs, forSummaries, forWins } from '../compose';

/**
 * Every day: looks at all decisions, finds out whether changes held, reminds of what is due, tells people that their own sentences are
 * back, and who is late with a summary. May be skipped or run twice. What fails keeps nothing else from being done.
 * @throws AggregateError after all others are done, so that the log of the app says which were not.
 */
export async function dailyDecisions(): Promise<void> {
  const failed: unknown[] = [];
  const sweep = await sweepDecisions(forFollowing).catch((failure: unknown) => {
    failed.push(failure);
    return null;
  });
  if (sweep !== null) {
    failed.push(...sweep.failures);
    // Before reminding: what was undone is asked again, and its owner is to know.
    const { told, failures } = await proveDecisions(forProofs, sweep.told).catch((failure: unknown) => ({
      told: sweep.told,
      failures: [failure],
    }));
    failed.push(...failures);
    await tried(failed, () => remindOwners(forFollowing, told));
    await tried(failed, () => thankForAll(forWins, told));
    await tried(failed, () => tellStates(forFollowing, told, sweep.marks));
  }
  await tried(failed, () => returnCommitments(forCommitments));
  await tried(failed, () => remindLateSummaries(forSummaries));
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} things of the day's look could not be done.`);
}

/** Does one thing of the day; what goes wrong with it is added to what failed. */
const tried = async (failed: unknown[], run: () => Promise<readonly unknown[]>): Promise<void> => {
  failed.push(...(await run().catch((failure: unknown) => [failure])));
};
