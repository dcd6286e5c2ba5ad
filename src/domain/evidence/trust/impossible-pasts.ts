import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import type { Told } from '../told';
import { type FoundNote, noteOn } from './found-note';

type Test = (story: IssueStory, usesResolutions: boolean) => boolean;

/** What cannot be, or cannot have been so: each with what it takes. A change before the creation is told by the notes of the story. */
const TESTS: Readonly<Record<string, Test>> = {
  'finished-before-creation': ({ finished, created }) => finished !== null && finished < created,
  'finished-before-start': ({ finished, started, created }) =>
    finished !== null && started !== null && finished < started && finished >= created,
  'done-without-resolution': ({ finished, status }, usesResolutions) =>
    usesResolutions && finished === null && status.category === 'done',
  'resolved-but-open': ({ finished, status }, usesResolutions) =>
    usesResolutions && finished !== null && status.category !== 'done',
  'finished-without-start': ({ finished, started, historyKnown }) => historyKnown && finished !== null && started === null,
  'due-before-creation': ({ firstDue, createdOn }) => firstDue !== null && firstDue < createdOn,
};

/** Histories that contradict themselves, or that leave out what must have happened. */
export const impossiblePasts = ({ issues, lens }: Told): readonly FoundNote[] => {
  const found: Record<string, IssueKey[]> = {};
  const codes = Object.keys(TESTS);
  const tests = Object.values(TESTS);
  for (const { record, story } of issues) {
    const usesResolutions = lens.usesResolutions(record.project.key);
    for (let n = 0; n < tests.length; n += 1) {
      if (!(tests[n] as Test)(story, usesResolutions)) continue;
      const code = codes[n] as string;
      found[code] ??= [];
      found[code].push(story.key);
    }
  }
  return Object.entries(found).flatMap(([code, keys]) => noteOn(code, keys));
};
