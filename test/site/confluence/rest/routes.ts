import { pageChangeRoutes } from './page-change';
import { pageCreateRoutes } from './page-create';
import { pageOperationRoutes } from './page-operations';
import { pagePropertyRoutes } from './page-properties';
import { pageReadRoutes } from './page-read';
import { restrictionRoutes } from './restrictions';
import type { WikiRoute } from './route';
import { searchRoutes } from './search';
import { spaceRoutes } from './spaces';
import { userRoutes } from './users';

/** Every endpoint that the Confluence of the site serves; any other answers 501. */
export const WIKI_ROUTES: readonly WikiRoute[] = [
  ...spaceRoutes,
  ...pageReadRoutes,
  ...pageCreateRoutes,
  ...pageChangeRoutes,
  ...pagePropertyRoutes,
  ...pageOperationRoutes,
  ...restrictionRoutes,
  ...userRoutes,
  ...searchRoutes,
];
