import { mayEditPage, maySeePage, maySeeSpace } from '../model/permission';
import type { WikiPage } from '../model/wiki-page';
import type { SeedSpace } from '../seed';
import type { WikiCall } from './route';
import { badRequest, notFound } from './wiki-problem';

/** @throws WikiProblem 400 for an id that is no number. */
function idIn({ params }: WikiCall, name: string): string {
  const id = params[name] ?? '';
  if (!/^\d+$/.test(id)) throw badRequest(`'${id}' is no id.`);
  return id;
}

/** The page that a path names, in the bin or not, if the caller may see it. @throws WikiProblem 404 otherwise. */
export function pageInPath(call: WikiCall, name = 'id'): WikiPage {
  const page = call.wiki.data.pages.get(idIn(call, name));
  if (!page || !maySeePage(call.wiki.data, call.actor, page)) throw notFound('The page');
  return page;
}

/** As `pageInPath`, for a page that the caller wants to change. @throws WikiProblem 404 where he may not. */
export function pageToChange(call: WikiCall, name = 'id'): WikiPage {
  const page = pageInPath(call, name);
  if (!mayEditPage(call.wiki.data, call.actor, page)) throw notFound('The page');
  return page;
}

/** The space that a path names, if the caller may see it. @throws WikiProblem 404 otherwise. */
export function spaceInPath(call: WikiCall): SeedSpace {
  const space = call.wiki.data.spaces.get(idIn(call, 'id'));
  if (!space || !maySeeSpace(call.wiki.data, call.actor, space)) throw notFound('The space');
  return space;
}
