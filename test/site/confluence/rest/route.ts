import type { ProductEvent } from '../../forge/product-api';
import type { Notice } from '../../inbox/inbox';
import type { Scopes } from '../../jira/rest/route';
import type { WikiActor } from '../model/people';
import type { WikiData } from '../model/wiki-data';

/** What every endpoint works on. */
export interface Wiki {
  readonly data: WikiData;
  /** Site time, epoch milliseconds. */
  now(): number;
  /** Origin of the links that answers carry, without a slash at the end. */
  readonly baseUrl: string;
  readonly appUser: { readonly accountId: string; readonly displayName: string };
  /** Lays something into a person's inbox. */
  notify(notice: Notice): void;
}

/** One request, after its path was matched and its caller let in. */
export interface WikiCall {
  readonly wiki: Wiki;
  readonly actor: WikiActor;
  /** As asked, without its query. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON; undefined where there was no body. */
  readonly body: unknown;
  /** The id that was reserved for the page that this request writes. */
  readonly draftId: string | null;
}

export interface WikiAnswer {
  readonly status: number;
  /** Left out for an answer without a body. */
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Core objects (pages, spaces, ...) in the answer. */
  readonly objects?: number;
  readonly events?: readonly ProductEvent[];
}

export interface WikiRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With parameters in braces, as in Atlassian's description. */
  readonly path: string;
  readonly scopes: Scopes;
  answer(call: WikiCall): WikiAnswer;
}

/** Version 2 takes granular scopes alone. */
export const granular = (...needed: string[]): Scopes => ({ classic: null, granular: needed });
