import { createRouter } from '../site/jira/rest/router';
import type { Description } from './openapi';
import type { Exchange } from './serve-product';

type Routes = Parameters<typeof createRouter>[0];
/** Which of the official descriptions speaks of a path. */
type DescriptionOf = (path: string) => Description;

/** Routes that the site serves and that nobody has asked with success. */
export function neverAsked(routes: Routes, exchanges: readonly Exchange[]): readonly string[] {
  const route = createRouter(routes);
  const asked = new Set(exchanges.filter(({ status }) => status < 400).map(({ method, path }) => route(method, path)?.route));
  return routes.filter((one) => !asked.has(one)).map(({ method, path }) => `${method} ${path}`);
}

/** Paths that the site serves and no description knows. */
export const pathsUnknown = (routes: Routes, descriptionOf: DescriptionOf): readonly string[] =>
  routes.filter(({ path }) => !descriptionOf(path).templates.has(path)).map(({ path }) => path);

/** What does not fit the descriptions in requests and answers, each misfit once. */
export function misfits(routes: Routes, exchanges: readonly Exchange[], descriptionOf: DescriptionOf): readonly string[] {
  const route = createRouter(routes);
  const problems = exchanges.flatMap(({ method, path, query, sent, status, received, isPicture }) => {
    const template = route(method, path)?.route.path ?? path;
    const description = descriptionOf(path);
    const known = description.parameters(method, template);
    return [
      ...[...query.keys()]
        .filter((name) => !known.has(name))
        .map((name) => `${method} ${template}: the parameter ${name} is not described`),
      ...description.judgeRequest(method, template, sent),
      // The description speaks of an object where it means the bytes of a picture.
      ...(isPicture ? [] : description.judgeAnswer(method, template, status, received)),
    ];
  });
  return [...new Set(problems)];
}
