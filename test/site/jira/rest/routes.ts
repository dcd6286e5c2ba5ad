import { agileRoutes } from './agile';
import { catalogueRoutes } from './catalogue';
import { changelogRoutes } from './changelog';
import { commentPropertyRoutes } from './comment-properties';
import { commentRoutes } from './comments';
import { createMetaRoutes } from './create-meta';
import { fieldRoutes } from './fields';
import { archiveRoutes } from './issue-archive';
import { issueLinkRoutes } from './issue-links';
import { issuePropertyRoutes } from './issue-properties';
import { issueReadRoutes } from './issue-read';
import { issueWriteRoutes } from './issue-write';
import { notifyRoutes } from './notify';
import { permissionRoutes } from './permissions';
import { projectRoutes } from './projects';
import { remoteLinkRoutes } from './remote-links';
import type { Route } from './route';
import { searchRoutes } from './search';
import { serverRoutes } from './server';
import { transitionRoutes } from './transitions';
import { userRoutes } from './users';
import { worklogRoutes } from './worklogs';

/** Every endpoint that the site serves; any other answers 501. */
export const ROUTES: readonly Route[] = [
  ...searchRoutes,
  ...changelogRoutes,
  ...issueReadRoutes,
  ...archiveRoutes,
  ...issueWriteRoutes,
  ...transitionRoutes,
  ...issuePropertyRoutes,
  ...issueLinkRoutes,
  ...remoteLinkRoutes,
  ...commentRoutes,
  ...commentPropertyRoutes,
  ...notifyRoutes,
  ...worklogRoutes,
  ...createMetaRoutes,
  ...fieldRoutes,
  ...catalogueRoutes,
  ...projectRoutes,
  ...userRoutes,
  ...permissionRoutes,
  ...serverRoutes,
  ...agileRoutes,
];
