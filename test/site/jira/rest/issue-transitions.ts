import type { IssueEntry } from '../model/issue-entry';
import { textAt } from '../model/json';
import type { SiteData } from '../model/site-data';
import type { SeedProject, SeedTransition } from '../seed';

/** The arrows of a project's workflow; without one of its own, every status leads to every other, as in a new team-managed project. */
export function workflowOf(data: SiteData, project: SeedProject): readonly SeedTransition[] {
  if (project.transitions) return project.transitions;
  return project.statusIds.map((id, index) => ({
    id: String(11 + index * 10),
    name: data.statuses.get(id)?.name ?? id,
    to: id,
    ...resolutionOnTheWay(data, project, id),
  }));
}

/** Where the workflow says nothing: a project that resolves its issues resolves what enters a done status, and the others not. */
function resolutionOnTheWay(data: SiteData, project: SeedProject, statusId: string): { resolution?: string | null } {
  const resolves = [...data.issues.inProject(project.id)].some((entry) => entry.resolved !== null);
  const first = data.resolutions.all()[0];
  if (!resolves || !first) return {};
  if (data.statuses.get(statusId)?.category !== 'done') return { resolution: null };
  const done = data.resolutions.all().find((resolution) => resolution.name.toLowerCase() === 'done') ?? first;
  return { resolution: done.id };
}

/** The transitions that an issue can take from where it stands. */
export function issueTransitions(data: SiteData, entry: IssueEntry): SeedTransition[] {
  const project = data.projects.get(entry.projectId);
  if (!project) return [];
  const statusId = textAt(entry.raw.fields.status, 'id') ?? '';
  return workflowOf(data, project).filter(
    (transition) => data.statuses.has(transition.to) && (transition.from?.includes(statusId) ?? true),
  );
}
