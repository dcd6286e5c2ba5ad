import type { SiteData } from '../model/site-data';
import type { SeedProject } from '../seed';
import type { Catalogue } from './gather-catalogue';
import { type Placement, placeIds } from './place-ids';

/** Where each kind of thing of the export has gone. */
export interface Placements {
  readonly project: Placement;
  readonly status: Placement;
  readonly issueType: Placement;
  readonly priority: Placement;
  readonly resolution: Placement;
  readonly version: Placement;
  readonly component: Placement;
  readonly sprint: Placement;
  readonly field: Placement;
  readonly linkType: Placement;
}

const at = (placement: Placement, id: string) => placement.get(id) ?? id;
const sameName = (a: { readonly name: string }, b: { readonly name: string }) => a.name === b.name;
type Identified = { readonly id: string };

/** Adds what the export brings to the site: its people, projects, statuses and so on. Every person of the site may browse its projects. */
export function settleCatalogue(data: SiteData, catalogue: Catalogue): Placements {
  data.users.putMany(
    [...catalogue.people]
      .filter(([accountId]) => !data.users.has(accountId))
      .map(([accountId, displayName]) => ({ accountId, displayName, timeZone: 'Etc/UTC', locale: 'en_GB' })),
  );
  const settle = <T extends Identified>(
    table: { all(): T[]; putMany(items: readonly T[]): void },
    brought: ReadonlyMap<string, T>,
    same: (a: T, b: T) => boolean,
    newId: (number: number) => string = String,
  ): Placement => {
    const { placement, fresh } = placeIds({
      newId,
      brought,
      existing: table.all(),
      same,
      withId: (item, id) => ({ ...item, id }),
    });
    table.putMany(fresh);
    return placement;
  };
  const status = settle(data.statuses, catalogue.statuses, (a, b) => sameName(a, b) && a.category === b.category);
  const issueType = settle(
    data.issueTypes,
    catalogue.issueTypes,
    (a, b) => sameName(a, b) && a.hierarchyLevel === b.hierarchyLevel,
  );
  const priority = settle(data.priorities, catalogue.priorities, sameName);
  const resolution = settle(data.resolutions, catalogue.resolutions, sameName);
  const linkType = settle(data.linkTypes, catalogue.linkTypes, sameName);
  const field = settle(
    data.customFields,
    catalogue.fields,
    (a, b) => a.schema?.custom === b.schema?.custom && (sameName(a, b) || a.id === b.id),
    (number) => `customfield_${number}`,
  );
  const project = settleProjects(data, catalogue, status, issueType);
  const version = settle(
    data.versions,
    new Map([...catalogue.versions].map(([id, one]) => [id, { ...one, projectId: at(project, one.projectId) }])),
    (a, b) => sameName(a, b) && a.projectId === b.projectId,
  );
  return {
    project,
    status,
    issueType,
    priority,
    resolution,
    linkType,
    field,
    version,
    component: settleComponents(data, catalogue, project),
    sprint: settleSprints(data, catalogue, project),
  };
}

function settleProjects(data: SiteData, catalogue: Catalogue, status: Placement, issueType: Placement): Placement {
  // Whoever brings an export looks at it as the first person of the site, and may settle what a project's lead settles.
  const admins = data.users.all().filter((user, nth) => nth === 0 || user.siteAdmin === true);
  const placed = new Map<string, SeedProject>();
  for (const [id, project] of catalogue.projects) {
    placed.set(id, {
      ...project,
      permissions: {
        ...project.permissions,
        administer: [...admins.map(({ accountId }) => ({ accountId })), { accountId: project.lead }],
      },
      statusIds: project.statusIds.map((one) => at(status, one)),
      issueTypeIds: project.issueTypeIds.map((one) => at(issueType, one)),
    });
  }
  const { placement, fresh } = placeIds({
    brought: placed,
    existing: data.projects.all(),
    same: (a, b) => a.key === b.key,
    withId: (item, id) => ({ ...item, id }),
  });
  data.projects.putMany(fresh);
  // A project that was here already learns the statuses and types that the export adds to it.
  for (const [id, brought] of placed) {
    const here = data.projects.get(at(placement, id));
    if (!here || fresh.some((one) => one.id === here.id)) continue;
    data.projects.put({
      ...here,
      statusIds: [...new Set([...here.statusIds, ...brought.statusIds])],
      issueTypeIds: [...new Set([...here.issueTypeIds, ...brought.issueTypeIds])],
    });
  }
  return placement;
}

function settleComponents(data: SiteData, catalogue: Catalogue, project: Placement): Placement {
  const existing = data.projects
    .all()
    .flatMap((one) => (one.components ?? []).map((component) => ({ ...component, projectId: one.id })));
  const { placement, fresh } = placeIds({
    brought: new Map([...catalogue.components].map(([id, one]) => [id, { ...one, projectId: at(project, one.projectId) }])),
    existing,
    same: (a, b) => a.name === b.name && a.projectId === b.projectId,
    withId: (item, id) => ({ ...item, id }),
  });
  const byProject = new Map<string, { id: string; name: string }[]>();
  for (const { projectId, id, name } of fresh) byProject.set(projectId, [...(byProject.get(projectId) ?? []), { id, name }]);
  for (const [projectId, components] of byProject) {
    const here = data.projects.get(projectId);
    if (here) data.projects.put({ ...here, components: [...(here.components ?? []), ...components] });
  }
  return placement;
}

function settleSprints(data: SiteData, catalogue: Catalogue, project: Placement): Placement {
  const boards = placeIds({
    brought: new Map([...catalogue.boards].map(([id, one]) => [id, { ...one, projectId: at(project, one.projectId) }])),
    existing: data.boards.all(),
    same: (a, b) => a.name === b.name && a.projectId === b.projectId,
    withId: (item, id) => ({ ...item, id: Number(id) }),
  });
  data.boards.putMany(boards.fresh);
  const sprints = placeIds({
    brought: new Map(
      [...catalogue.sprints].map(([id, one]) => [id, { ...one, boardId: Number(at(boards.placement, String(one.boardId))) }]),
    ),
    existing: data.sprints.all(),
    same: (a, b) => a.name === b.name && a.boardId === b.boardId,
    withId: (item, id) => ({ ...item, id: Number(id) }),
  });
  data.sprints.putMany(sprints.fresh);
  return sprints.placement;
}
