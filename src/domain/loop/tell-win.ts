import type { Instant } from '#domain/history/instant';
import type { Followed } from './followed';
import { LOOP_LIMITS } from './limits';
import { type Heard, heard, refused } from './loop-refusal';
import { maySpeak, type Speaking, todayOf } from './who-speaks';
import type { Win } from './win';

export type GivenWin = Pick<Win, 'id' | 'prevented' | 'on' | 'caughtBy'>;

/**
 * Takes that a decision has prevented something (S1-69, S3-61). Whoever may speak for the decision may say so. Told again, it stays one.
 * @param isShown whether Jira shows the issue to whoever caught it: nobody is named where they could not read it.
 */
export const tellWin = (followed: Followed, given: GivenWin, isShown: boolean, speaking: Speaking): Heard => {
  const { wins } = followed.kept;
  if (!maySpeak(followed, speaking)) return refused({ why: 'not-yours' });
  if (wins.some(({ id }) => id === given.id)) return heard(followed);
  const prevented = given.prevented.trim();
  if (prevented === '') return refused({ why: 'no-words' });
  if (prevented.length > LOOP_LIMITS.sentence) return refused({ why: 'too-long', most: LOOP_LIMITS.sentence });
  if (wins.length >= LOOP_LIMITS.wins) return refused({ why: 'too-many', most: LOOP_LIMITS.wins });
  const [earliest, latest] = [followed.outset.on, todayOf(speaking)];
  if (given.on < earliest || given.on > latest) return refused({ why: 'day-not-possible', earliest, latest });
  if (!isShown) return refused({ why: 'not-shown-to-them' });
  const { id, on, caughtBy } = given;
  return heard(
    withWins(followed, [...wins, { id, prevented, on, caughtBy, by: speaking.by, at: speaking.now, thankedAt: null }]),
  );
};

/** Takes back what somebody said themselves. What was written on the issue meanwhile stays there. */
export const takeBackWin = (followed: Followed, id: string, { by }: Speaking): Heard => {
  const win = followed.kept.wins.find((one) => one.id === id);
  if (win === undefined) return heard(followed);
  if (win.by !== by) return refused({ why: 'not-yours' });
  return heard(
    withWins(
      followed,
      followed.kept.wins.filter((one) => one !== win),
    ),
  );
};

/** Wins that nobody has been thanked for yet. */
export const unthanked = ({ kept }: Followed): readonly Win[] => kept.wins.filter(({ thankedAt }) => thankedAt === null);

/** The decision with the word that one of its wins is acknowledged, or is not after all. */
export const thanked = (followed: Followed, id: string, thankedAt: Instant | null): Followed =>
  withWins(
    followed,
    followed.kept.wins.map((win) => (win.id === id ? { ...win, thankedAt } : win)),
  );

/** After so many days without a word written, nobody is thanked any more: it would come out of the blue. */
const THANKED_WITHIN_DAYS = 14;

/** Whether it is still time to thank for a win. */
export const isTimely = ({ at }: Win, now: Instant): boolean => now - at < THANKED_WITHIN_DAYS * 86_400_000;

const withWins = (followed: Followed, wins: readonly Win[]): Followed => ({ ...followed, kept: { ...followed.kept, wins } });
