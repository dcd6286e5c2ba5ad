import { remindOwners } from '#usecases/remind-owners';
import { sweepDecisions } from '#usecases/sweep-decisions';
import { forFollowing } from '../compose';

/** Every day: looks at all decisions, and reminds of what is due. May be skipped or run twice. */
export async function dailyDecisions(): Promise<void> {
  const { told } = await sweepDecisions(forFollowing);
  await remindOwners(forFollowing, told);
}
