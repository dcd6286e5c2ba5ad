import { englishIssue } from './english/issue';
import { germanIssue } from './german/issue';
import type { IssueWords } from './issue-words';
import { languageOf } from './language';

/** What the issue of a decision says around it, in the language of whoever makes it. */
export const issueWordsIn = (locale: string | undefined): IssueWords =>
  languageOf(locale) === 'de' ? germanIssue : englishIssue;
