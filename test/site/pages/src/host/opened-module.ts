import { at, textAt } from '../site/read';
import { ask } from '../site/request';

/** A module of an app as the platform hands it to the product page that shows it. */
export interface OpenedModule {
  readonly moduleKey: string;
  /** Signed by the platform and given back with every request of the app: it says who looks at what. */
  readonly contextToken: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly frameUrl: string;
  /** UI Kit, which the product draws. */
  readonly native: boolean;
}

/** What is to be opened: a module of a project or an issue, a gadget, a macro of a page, or one of a page that is being edited. */
export type ModuleRequest =
  | { readonly moduleKey: string; readonly projectKey: string }
  | { readonly moduleKey: string; readonly issueKey: string }
  | { readonly moduleKey: string; readonly gadgetId: string; readonly part: 'view' | 'edit' }
  | { readonly moduleKey: string; readonly pageId: string; readonly localId: string }
  | {
      readonly moduleKey: string;
      readonly pageId: string;
      readonly localId: string;
      readonly spaceKey: string;
      readonly editing: { readonly part: 'macro' | 'config'; readonly config: unknown; readonly isInserting: boolean };
    };

/** @throws when the platform leaves out what a frame cannot live without, or refuses the viewer */
export async function openModule(request: ModuleRequest): Promise<OpenedModule> {
  const { moduleKey } = request;
  const answer = await ask('POST', '/_site/module', request);
  const contextToken = textAt(answer, 'contextToken');
  const frameUrl = textAt(answer, 'frameUrl');
  const context = at(answer, 'context');
  if (contextToken === undefined || frameUrl === undefined || typeof context !== 'object' || context === null) {
    throw new Error(`The platform opened "${moduleKey}" without a token, an address or a context.`);
  }
  const native = at(answer, 'native') === true;
  return { moduleKey, contextToken, frameUrl, native, context: context as Record<string, unknown> };
}
