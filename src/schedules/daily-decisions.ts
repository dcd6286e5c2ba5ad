import { remindOwners } from '#usecases/remind-owners';
import { sweepDecisions } from '#usecases/sweep-decisions';
import { forFollowing } from '../compose';

/**
 * Every day: looks at all decisions, and reminds of what is due. May be skipped or run twice.
 * @throws AggregateError after all others are done, so that the log of the app says which were not.
 */
export async function dailyDecisions(): Promise<void> {
  const { told, failures } = await sweepDecisions(forFollowing);
  const failed = [...failures, ...(await remindOwners(forFollowing, told))];
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} decisions could not be followed or reminded of.`);
}
