import type { FoundProject, ProjectSearch } from '#ports/project-search';

export interface FindProjects {
  readonly projects: ProjectSearch;
}

/** As many as a list can show; whoever looks for another one types more of its name. */
const MOST_FOUND = 20;

/** Projects that the person who asks may browse, by the words of their name or key. */
export const findProjects = ({ projects }: FindProjects, words: string): Promise<readonly FoundProject[]> =>
  projects.find(words, MOST_FOUND);
