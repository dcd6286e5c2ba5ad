import { parseTransitionAsked, type TransitionAllowed } from '#contract/transition-asked';
import { postMortemScheduled as isPostMortemScheduled } from '#usecases/post-mortem-scheduled';
import { forValidator } from '../compose';

/** In English: Jira does not tell a validator who makes the transition, or in which language. */
const NOT_SCHEDULED =
  'A post-mortem belongs to the end of this project, and none has a day yet. Open “Post-mortem” under the project’s apps, open a post-mortem, set the day of its meeting, and try again.';
const NOT_KNOWN =
  'The app could not look whether a post-mortem is scheduled, so nothing was changed. Try again in a minute; if it stays so, a Jira administrator can take the validator “A post-mortem is scheduled” off this transition.';

/**
 * The validator of a workflow's transition: a project is not complete before its post-mortem has a day (S3-60). A Jira administrator
 * adds it to the transition that ends a project.
 */
export async function postMortemScheduled(asked: unknown): Promise<TransitionAllowed> {
  const issue = parseTransitionAsked(asked);
  if (!issue.ok) return { result: false, errorMessage: NOT_KNOWN };
  try {
    return (await isPostMortemScheduled(forValidator, issue.value))
      ? { result: true }
      : { result: false, errorMessage: NOT_SCHEDULED };
  } catch (failure) {
    console.error(failure);
    return { result: false, errorMessage: NOT_KNOWN };
  }
}
