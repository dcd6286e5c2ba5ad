import type { Findings } from '#domain/evidence/findings';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssuesBehind } from '../evidence/behind';
import { namesOf } from './edge-words';

/**
 * The issues behind something of the edge map: `of.<edge>`, `week.<edge>`, `inside.<role>`, `entry.<role>`, `exit.<role>`,
 * `crossed`, `crossed-late`, `crossed-reopened`, and the same with `stayed`.
 * @returns null where nothing has that name.
 */
export function behindEdges(rest: string, { edges: map }: Pick<Findings, 'edges'>): IssuesBehind | null {
  const dot = rest.indexOf('.');
  const [what, id] = dot === -1 ? [rest, ''] : [rest.slice(0, dot), rest.slice(dot + 1)];
  const name = namesOf(map);
  const found = (label: string, keys: readonly IssueKey[] | undefined): IssuesBehind | null =>
    keys === undefined || keys.length === 0 ? null : { label, keys };
  const edge = map.edges.find((one) => one.id === id);
  const { crossed, stayed } = map.seams;
  switch (what) {
    case 'of':
      return found(edge === undefined ? '' : `hand-offs from ${name(edge.from)} to ${name(edge.to)}`, edge?.keys);
    case 'week':
      return found(edge === undefined ? '' : `the worst week from ${name(edge.from)} to ${name(edge.to)}`, edge?.worstWeek.keys);
    case 'inside':
      return found(`hand-offs inside ${name(id)}`, map.inside.find(({ role }) => role === id)?.keys);
    case 'entry':
      return found(`what began with ${name(id)}`, map.entries.find(({ to }) => to === id)?.keys);
    case 'exit':
      return found(`what was finished by ${name(id)}`, map.exits.find(({ from }) => from === id)?.keys);
    case 'crossed':
      return found('work that went between roles', crossed.keys);
    case 'crossed-late':
      return found('late work that went between roles', crossed.late);
    case 'crossed-reopened':
      return found('reopened work that went between roles', crossed.reopened);
    case 'stayed':
      return found('work that stayed inside one role', stayed.keys);
    case 'stayed-late':
      return found('late work that stayed inside one role', stayed.late);
    case 'stayed-reopened':
      return found('reopened work that stayed inside one role', stayed.reopened);
    default:
      return null;
  }
}
