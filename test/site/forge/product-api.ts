/** A product of this site, as the platform reaches it; `test/site/jira` and `test/site/confluence` are such. */
export interface ProductApi {
  handle(request: ProductRequest, caller: ProductCaller): Promise<ProductAnswer>;
}

export type ProductName = 'jira' | 'confluence';

export interface ProductRequest {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

export interface ProductCaller {
  /** null is the app itself. */
  readonly accountId: string | null;
  readonly scopes: ReadonlySet<string> | 'all';
}

export interface ProductAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** REST points that Atlassian would take for this request. */
  readonly points: number;
  /** What happened by it that apps may hear of. */
  readonly events?: readonly ProductEvent[];
}

/** Something that happened in a product, as the triggers of apps hear of it. */
export interface ProductEvent {
  /** For example `avi:confluence:updated:page`. */
  readonly eventType: string;
  /** Who did it; null is the app itself. */
  readonly actor: string | null;
  /** Site time, epoch milliseconds. */
  readonly at: number;
  /** Id of what it happened to. */
  readonly subject: string;
  /** The part of the event that is the product's own: `content` of Confluence. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Properties by key of what the event is about, for the filters of triggers; left out where a product has none to ask. */
  readonly properties?: EntityProperties;
}

/** What apps have written on an issue, its project and the person who acted. */
export interface EntityProperties {
  readonly issue: Readonly<Record<string, unknown>>;
  readonly project: Readonly<Record<string, unknown>>;
  readonly user: Readonly<Record<string, unknown>>;
}
