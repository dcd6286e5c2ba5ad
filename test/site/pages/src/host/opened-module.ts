import { at, textAt } from '../site/read';
import { ask } from '../site/request';

/** A module of an app as the platform hands it to the product page that shows it. */
export interface OpenedModule {
  readonly moduleKey: string;
  /** Signed by the platform and given back with every request of the app: it says who looks at what. */
  readonly contextToken: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly frameUrl: string;
}

/** @throws when the platform leaves out what a frame cannot live without, or refuses the viewer */
export async function openModule(moduleKey: string, projectKey: string): Promise<OpenedModule> {
  const answer = await ask('POST', '/_site/module', { moduleKey, projectKey });
  const contextToken = textAt(answer, 'contextToken');
  const frameUrl = textAt(answer, 'frameUrl');
  const context = at(answer, 'context');
  if (contextToken === undefined || frameUrl === undefined || typeof context !== 'object' || context === null) {
    throw new Error(`The platform opened "${moduleKey}" without a token, an address or a context.`);
  }
  return { moduleKey, contextToken, frameUrl, context: context as Record<string, unknown> };
}
