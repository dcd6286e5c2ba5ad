import { mayInProject } from '../model/permission';
import { findProject } from '../model/site-data';
import type { SeedBoard, SeedSprint } from '../seed';
import { listIn, pageAsked, pageOf } from './request-query';
import { badRequest, RestProblem } from './rest-problem';
import { type Call, ok, type Route, type Scopes } from './route';
import { avatarUrls } from './wire-user';

const MOST = 50;
// There are no classic scopes for boards and sprints.
const BOARD: Scopes = { classic: null, granular: ['read:board-scope:jira-software', 'read:project:jira'] };
const SPRINT: Scopes = { classic: null, granular: ['read:sprint:jira-software'] };

/** The agile API's pages carry no addresses. */
const bare = <T extends { self: string; nextPage?: string }>({ self: _self, nextPage: _nextPage, ...page }: T) => page;

const isSeen = ({ site, actor }: Call, board: SeedBoard) => {
  const project = site.data.projects.get(board.projectId);
  return project !== undefined && mayInProject(site.data, actor, project, 'BROWSE_PROJECTS');
};

function wireBoard({ site }: Call, board: SeedBoard) {
  const project = site.data.projects.get(board.projectId);
  return {
    id: board.id,
    self: `${site.baseUrl}/rest/agile/1.0/board/${board.id}`,
    name: board.name,
    type: board.type,
    ...(project
      ? {
          location: {
            projectId: Number(project.id),
            displayName: `${project.name} (${project.key})`,
            projectName: project.name,
            projectKey: project.key,
            projectTypeKey: project.type,
            avatarURI: avatarUrls(site, 'project', project.id)['24x24'],
            name: `${project.name} (${project.key})`,
          },
        }
      : {}),
    isPrivate: false,
  };
}

function wireSprint({ site }: Call, sprint: SeedSprint) {
  return {
    id: sprint.id,
    self: `${site.baseUrl}/rest/agile/1.0/sprint/${sprint.id}`,
    state: sprint.state,
    name: sprint.name,
    ...(sprint.startDate === undefined ? {} : { startDate: sprint.startDate }),
    ...(sprint.endDate === undefined ? {} : { endDate: sprint.endDate }),
    ...(sprint.completeDate === undefined ? {} : { completeDate: sprint.completeDate }),
    originBoardId: sprint.boardId,
    goal: sprint.goal ?? '',
  };
}

export const agileRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/agile/1.0/board',
    scopes: BOARD,
    answer(call) {
      const { site, query } = call;
      for (const name of ['accountIdLocation', 'projectLocation', 'filterId', 'negateLocationFiltering', 'projectTypeLocation']) {
        if (query.has(name)) throw new RestProblem(501, [`This site does not serve '${name}' on boards.`]);
      }
      const types = listIn(query, 'type');
      const name = query.get('name')?.toLowerCase();
      const projectText = query.get('projectKeyOrId');
      const project = projectText === null ? null : findProject(site.data, projectText);
      if (project === undefined || (project && !mayInProject(site.data, call.actor, project, 'BROWSE_PROJECTS'))) {
        throw badRequest(`No project could be found with key or id '${projectText}'.`);
      }
      const found = site.data.boards
        .all()
        .filter((board) => isSeen(call, board) && (types?.includes(board.type) ?? true))
        .filter(
          (board) =>
            (name === undefined || board.name.toLowerCase().includes(name)) &&
            (project === null || board.projectId === project.id),
        );
      const page = pageOf('', query, found, pageAsked(query, MOST, MOST), (board) => wireBoard(call, board));
      return ok(bare(page), page.values.length);
    },
  },
  {
    method: 'GET',
    path: '/rest/agile/1.0/board/{boardId}/sprint',
    scopes: SPRINT,
    answer(call) {
      const { site, query, params } = call;
      const board = site.data.boards.get(params.boardId ?? '');
      if (!board || !isSeen(call, board))
        throw new RestProblem(404, ['Board does not exist or you do not have permission to see it.']);
      if (board.type === 'kanban') throw badRequest('The board does not support sprints');
      const states = listIn(query, 'state');
      const wrong = states?.find((state) => !['future', 'active', 'closed'].includes(state));
      if (wrong !== undefined) throw badRequest(`The state '${wrong}' is not one of future, active, closed.`);
      const found = site.data.sprints
        .all()
        .filter((sprint) => sprint.boardId === board.id && (states?.includes(sprint.state) ?? true))
        .sort((a, b) => a.id - b.id);
      const page = pageOf('', query, found, pageAsked(query, MOST, MOST), (sprint) => wireSprint(call, sprint));
      return ok(bare(page), page.values.length);
    },
  },
];
