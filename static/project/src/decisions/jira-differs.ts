import type { FollowedDecision } from '#contract/followed-decisions';
import type { SeenStanding } from '#domain/loop/standing';
import type { Voice } from '../../../shared/src/words/voice';

/** What Jira says that was decided differently, or that the app cannot know: a sentence each. @param first the name of the first owner. */
export function jiraDiffers({ decided, followed }: FollowedDecision, first: string, voice: Voice): readonly string[] {
  const { outset, told } = followed;
  const { standing } = told;
  const moves = told.projectMoves.map(
    (move) => `Moved from project ${move.from} to ${move.to} on ${voice.day(voice.dayOf(move.at))}.`,
  );
  return [
    told.owner === decided.owner ? null : `It was decided for ${first}.`,
    told.due === decided.due ? null : `It was decided for ${voice.fullDay(decided.due)}.`,
    told.summary === outset.summary ? null : `In Jira it is called “${told.summary}” now.`,
    ...moves,
    told.key === outset.key || moves.length > 0 ? null : `Its issue was ${outset.key}.`,
    standing.kind === 'gone' || standing.kind === 'archived'
      ? `This was noticed on ${voice.day(voice.dayOf(standing.since))}.${wasWords(standing.was)}`
      : null,
    told.readAt !== null && told.history !== 'known'
      ? 'Jira did not give the whole history of this issue, so moves of its date and earlier closings may be missing.'
      : null,
  ].filter((sentence) => sentence !== null);
}

/** To those whom Jira never showed the issue it is not told how it was, so that it was open says nothing. */
const wasWords = ({ kind }: SeenStanding): string => (kind === 'open' ? '' : ` It was ${kind} when it was last seen.`);
