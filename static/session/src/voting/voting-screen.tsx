import type { PhaseProps } from '../room/screen-props';
import { BallotList } from './ballot-list';
import { GroupingBoard } from './grouping-board';
import { OpenVoting } from './open-voting';
import { TallyList } from './tally-list';

/** Frictions about the same thing are put together, then everybody votes, and the few that matter most go on. */
export function VotingScreen(props: PhaseProps) {
  const { state } = props.session.ballot;
  if (state === 'voting') return <BallotList {...props} />;
  if (state === 'counted') return <TallyList {...props} />;
  return (
    <>
      <GroupingBoard {...props} />
      <OpenVoting {...props} />
    </>
  );
}
