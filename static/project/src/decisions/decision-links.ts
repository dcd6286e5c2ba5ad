import type { ChapterLink } from '../page/chapter-list';

const LINKS: readonly ChapterLink[] = [
  { id: 'repeat', name: 'What came back' },
  { id: 'waiting', name: 'Waits for somebody' },
  { id: 'wins', name: 'Wins' },
  { id: 'decided', name: 'All decisions' },
  { id: 'figures', name: 'Follow-through' },
  { id: 'audit', name: 'Audit' },
  { id: 'calendar', name: 'Days to come' },
  { id: 'jql', name: 'Find them with JQL' },
  { id: 'named', name: 'Decisions elsewhere' },
  { id: 'year', name: 'A year in one look' },
];

/** The ways to the chapters of the decisions, in their order; to those that are not always there only while they are: `there`. */
export const decisionLinks = (there: { readonly wins: boolean; readonly named: boolean }): readonly ChapterLink[] =>
  LINKS.filter(({ id }) => !(id in there) || there[id as keyof typeof there]);
