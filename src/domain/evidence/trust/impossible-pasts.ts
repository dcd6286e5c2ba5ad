import type { IssueStory } from '#domain/history/issue-story';
import type { Lens } from '#domain/history/lens';
import type { ToldIssue } from '../told';
import { type NoteFinder, noteOn } from './found-note';

/** What cannot be, or cannot have been so. A change before the creation is told by the notes of the story. */
const CODES = [
  'finished-before-creation',
  'finished-before-start',
  'done-without-resolution',
  'resolved-but-open',
  'finished-without-start',
  'due-before-creation',
] as const;
type Impossible = (typeof CODES)[number];

/** Names what is impossible about one story. Tests written out one after another: they are made on every issue there is. */
const examine = (story: IssueStory, usesResolutions: () => boolean, name: (impossible: Impossible) => void): void => {
  const { finished, started, created, status, historyKnown, firstDue, createdOn } = story;
  if (finished !== null) {
    if (finished < created) name('finished-before-creation');
    else if (started !== null && finished < started) name('finished-before-start');
    if (historyKnown && started === null) name('finished-without-start');
  }
  if ((finished === null) === (status.category === 'done') && usesResolutions())
    name(finished === null ? 'done-without-resolution' : 'resolved-but-open');
  if (firstDue !== null && firstDue < createdOn) name('due-before-creation');
};

/** Histories that contradict themselves, or that leave out what must have happened. */
export const impossiblePasts = (lens: Lens): NoteFinder => {
  const found = new Map<Impossible, number[]>(CODES.map((code) => [code, []]));
  let issue: ToldIssue;
  let at = 0;
  const usesResolutions = (): boolean => lens.usesResolutions(issue.record.project.key);
  const name = (impossible: Impossible): void => void found.get(impossible)?.push(at);
  return {
    take(one, place) {
      issue = one;
      at = place;
      examine(one.story, usesResolutions, name);
    },
    found: () => [...found].flatMap(([code, places]) => noteOn(code, places)),
  };
};
