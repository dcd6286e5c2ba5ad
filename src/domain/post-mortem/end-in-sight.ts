import type { CalendarDate } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';

/** Why it is time to set the day of a post-mortem. */
export type EndInSight =
  /** So many of all issues are finished. */
  | { readonly kind: 'nearly-done'; readonly finished: number; readonly of: number }
  /** No release lies ahead, and the last one has passed. */
  | { readonly kind: 'released'; readonly name: string; readonly on: CalendarDate };

/** From this share of finished issues on, a project counts as nearly done. */
export const NEARLY_DONE = 0.9;
/** Of fewer issues a share says nothing. */
const FEWEST = 10;

/**
 * Whether the end of a project is in sight (S3-60): most of its work is finished, or its last release has passed.
 * @param stories every issue of the project as of today.
 */
export const endInSight = (
  stories: readonly Pick<IssueStory, 'finished' | 'versions'>[],
  today: CalendarDate,
): EndInSight | null => {
  const finished = stories.filter((story) => story.finished !== null).length;
  if (stories.length >= FEWEST && finished / stories.length >= NEARLY_DONE)
    return { kind: 'nearly-done', finished, of: stories.length };
  return lastReleasePassed(stories, today);
};

const lastReleasePassed = (stories: readonly Pick<IssueStory, 'versions'>[], today: CalendarDate): EndInSight | null => {
  const versions = new Map(stories.flatMap((story) => story.versions.map((version) => [version.id, version] as const)));
  const dated = [...versions.values()].flatMap(({ name, released, releaseDate }) =>
    releaseDate === null ? [] : [{ name, released, on: releaseDate }],
  );
  const last = dated.reduce<(typeof dated)[number] | null>((late, one) => (late === null || one.on > late.on ? one : late), null);
  // One that is not released yet lies ahead, whatever day it was to have; so does one without a day.
  const isAhead = [...versions.values()].some(({ released }) => !released);
  return last !== null && !isAhead && last.on <= today ? { kind: 'released', name: last.name, on: last.on } : null;
};
