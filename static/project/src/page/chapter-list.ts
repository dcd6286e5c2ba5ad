/** A chapter of the evidence: where it is on the page and what it is called in the navigation. */
export interface ChapterLink {
  readonly id: string;
  readonly name: string;
}

/** In the order in which a facilitator tells the story: what was promised, what happened, when it could be known, where it broke, how far to trust this. */
export const chapterLinks: readonly ChapterLink[] = [
  { id: 'facts', name: 'Facts' },
  { id: 'moments', name: 'Key moments' },
  { id: 'timeline', name: 'Timeline' },
  { id: 'scope', name: 'Scope' },
  { id: 'estimates', name: 'Estimates' },
  { id: 'flow', name: 'Flow' },
  { id: 'edges', name: 'Edges' },
  { id: 'signs', name: 'Warning signs' },
  { id: 'outside', name: 'What Jira does not hold' },
  { id: 'issues', name: 'Issues' },
  { id: 'trust', name: 'How far to trust this' },
];
