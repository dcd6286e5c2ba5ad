/** Who a fetch speaks for and to, as the `@forge/*` packages say it. */
export interface FetchDescriptor {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
  readonly accountId?: string;
}

export interface FetchRequest {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface FetchResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The data of `__forge_runtime__`; its functions are added inside the worker. */
export interface RuntimeFacts {
  readonly contextAri: string;
  readonly appContext: {
    readonly appId: string;
    readonly appVersion: string;
    readonly environmentId: string;
    readonly environmentType: string;
    readonly invocationId: string;
    readonly installationId: string;
    readonly functionKey: string;
    readonly moduleType: string;
    readonly moduleKey: string;
    readonly installation: {
      readonly ari: { readonly installationId: string };
      readonly contexts: readonly { readonly cloudId: string }[];
    };
    readonly permissions: { readonly scopes: readonly string[] };
  };
  /** Only where a person set the function off. */
  readonly aaid?: string;
  /** With the token of the page that set the function off, by which `publish` of `@forge/realtime` knows where it stands. */
  readonly realtime: { readonly contextToken?: string };
  readonly traceId: string;
}

/** From the site to a worker. */
export type ToWorker =
  | {
      readonly type: 'invoke';
      readonly id: string;
      readonly exportName: string;
      /** The handler's arguments as a JSON list: nothing but JSON crosses to a function. */
      readonly args: string;
      readonly runtime: RuntimeFacts;
      readonly limitMs: number;
      /** Site time when the function starts, and whether it goes on from there. */
      readonly time: { readonly now: number; readonly running: boolean };
    }
  | { readonly type: 'fetched'; readonly fetchId: number; readonly response: FetchResponse }
  | { readonly type: 'fetch-failed'; readonly fetchId: number; readonly message: string };

/** From a worker to the site. */
export type FromWorker =
  | {
      readonly type: 'fetch';
      readonly id: string;
      readonly fetchId: number;
      readonly to: FetchDescriptor;
      readonly request: FetchRequest;
    }
  | { readonly type: 'line'; readonly id: string; readonly text: string }
  | { readonly type: 'returned'; readonly id: string; readonly json: string | null }
  | {
      readonly type: 'threw';
      readonly id: string;
      readonly error: { readonly name: string; readonly message: string; readonly stack: string };
    };
