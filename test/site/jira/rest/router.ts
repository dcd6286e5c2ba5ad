import type { Route, Scopes } from './route';

/** As much of a route as finding it takes: products other than Jira have routes of their own. */
type Address = Pick<Route, 'path'> & { readonly method: string };

interface Pattern<R> {
  readonly route: R;
  readonly segments: readonly string[];
  readonly fixed: number;
}

export type Match<R> = { readonly route: R; readonly params: Record<string, string> };

/** Finds the route of a request; of several that fit, the one with the most fixed segments. */
export function createRouter<R extends Address>(routes: readonly R[]): (method: string, path: string) => Match<R> | null {
  const patterns: Pattern<R>[] = routes.map((route) => {
    const segments = route.path.split('/').slice(1);
    return { route, segments, fixed: segments.filter((segment) => !segment.startsWith('{')).length };
  });
  patterns.sort((a, b) => b.fixed - a.fixed);
  return (method, path) => {
    const given = path.replace(/\/$/, '').split('/').slice(1);
    for (const { route, segments } of patterns) {
      if (route.method !== method || segments.length !== given.length) continue;
      const params: Record<string, string> = {};
      const fits = segments.every((segment, index) => {
        const text = decoded(given[index] ?? '');
        if (!segment.startsWith('{')) return segment === text;
        params[segment.slice(1, -1)] = text;
        return text !== '';
      });
      if (fits) return { route, params };
    }
    return null;
  };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A broken escape names nothing: compared as it is, it finds nothing either.
    return segment;
  }
}

/** What is missing to use an endpoint, or null. The classic scope is named where there is one. */
export function missingScopes(needed: Scopes | 'none', held: ReadonlySet<string> | 'all'): string[] | null {
  if (held === 'all' || needed === 'none') return null;
  if (needed.classic !== null && held.has(needed.classic)) return null;
  const granular = needed.granular?.filter((scope) => !held.has(scope)) ?? null;
  if (granular?.length === 0) return null;
  return needed.classic === null ? granular : [needed.classic];
}
