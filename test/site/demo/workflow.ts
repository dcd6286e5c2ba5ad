import type { SeedTransition } from '../jira/seed';
import { resolutionIds, type StatusWord, statuses, statusIds } from './catalogue';

/** From every status to every other, named by where it leads; going to Done sets the resolution, leaving it clears the resolution. */
export function workflowOf(words: readonly StatusWord[]): SeedTransition[] {
  return words.map((word, index) => ({
    id: String(11 + index * 10),
    name: statuses.find((status) => status.id === statusIds[word])?.name ?? word,
    to: statusIds[word],
    resolution: word === 'done' ? resolutionIds.done : null,
  }));
}
