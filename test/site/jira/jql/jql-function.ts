import { mayInProject } from '../model/permission';
import { findProject } from '../model/site-data';
import type { Asker } from './asker';
import type { JqlValue } from './field-kind';
import { JqlProblem } from './jql-clause';
import { edgeOf } from './jql-moment';

/** What a function stands for. @throws JqlProblem for a function that the site does not have, or an argument it cannot take. */
export function callFunction(name: string, given: readonly string[], asker: Asker): JqlValue[] {
  const { data, actor, present } = asker;
  try {
    const edge = edgeOf(name, given[0], present);
    if (edge !== null) return [{ instant: edge }];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new JqlProblem([
      `The increment '${given[0]}' of the function '${name}' cannot be read. It looks like '-1', '+2d' or '3M'.`,
    ]);
  }
  const versions = (released: boolean) => {
    const projects = given.map((text) => {
      const project = findProject(data, text);
      if (!project || !mayInProject(data, actor, project, 'BROWSE_PROJECTS')) {
        throw new JqlProblem([`The project '${text}' in the function '${name}' does not exist.`]);
      }
      return project.id;
    });
    return data.versions
      .all()
      .filter((version) => version.released === released && version.archived !== true && asker.mayBrowse(version.projectId))
      .filter((version) => projects.length === 0 || projects.includes(version.projectId))
      .map((version) => ({ id: version.id }));
  };
  const sprints = (state: string) =>
    data.sprints
      .all()
      .filter((sprint) => sprint.state === state)
      .map((sprint) => ({ id: String(sprint.id) }));
  const types = (isSubtask: boolean) =>
    data.issueTypes
      .all()
      .filter((type) => type.hierarchyLevel < 0 === isSubtask)
      .map((type) => ({ id: type.id }));
  switch (name.toLowerCase()) {
    case 'now':
      return [{ instant: present.now }];
    case 'currentuser':
      return [{ id: actor.accountId }];
    case 'membersof': {
      const group = data.groups.all().find((candidate) => candidate.name.toLowerCase() === given[0]?.toLowerCase());
      if (!group) throw new JqlProblem([`The group '${given[0] ?? ''}' in the function '${name}' does not exist.`]);
      return group.members.map((id) => ({ id }));
    }
    case 'opensprints':
      return sprints('active');
    case 'closedsprints':
      return sprints('closed');
    case 'futuresprints':
      return sprints('future');
    case 'releasedversions':
      return versions(true);
    case 'unreleasedversions':
      return versions(false);
    case 'standardissuetypes':
      return types(false);
    case 'subtaskissuetypes':
      return types(true);
    default:
      throw new JqlProblem([`Unable to find JQL function '${name}(${given.join(', ')})'.`]);
  }
}
