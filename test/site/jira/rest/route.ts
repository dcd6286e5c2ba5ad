import type { Notice } from '../../inbox/inbox';
import type { SearchIssues } from '../jql/search-issues';
import type { Actor } from '../model/permission';
import type { SiteData } from '../model/site-data';

/** What every endpoint works on. */
export interface Site {
  readonly data: SiteData;
  readonly search: SearchIssues;
  /** Site time, epoch milliseconds. */
  now(): number;
  /** Origin of the links that answers carry, without a slash at the end. */
  readonly baseUrl: string;
  readonly appUser: { readonly accountId: string; readonly displayName: string };
  /** Lays something into a person's inbox. */
  notify(notice: Notice): void;
}

/** One request, after its path was matched and its caller let in. */
export interface Call {
  readonly site: Site;
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON; undefined where there was no body. */
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  /** Left out for an answer without a body. */
  readonly json?: unknown;
  readonly image?: string;
  /** Core objects (issues, projects, ...) and people in the answer; a person costs two points, any other object one. */
  readonly objects?: number;
  readonly people?: number;
}

/** The scopes that open an endpoint: the classic one, or all of the granular ones. Null where there is no such set. */
export interface Scopes {
  readonly classic: string | null;
  readonly granular: readonly string[] | null;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With parameters in braces, as in Atlassian's description. */
  readonly path: string;
  readonly scopes: Scopes | 'none';
  answer(call: Call): Answer;
}

export const ok = (json: unknown, objects = 1, people = 0): Answer => ({ status: 200, json, objects, people });

/** The classic scope and, with blanks between them, the granular ones. */
export function scopes(classic: string | null, granular: string): Scopes {
  return { classic, granular: granular.split(' ') };
}
