import { at, listAt, textAt } from '../site/read';
import { type AppModule, macrosOf, type SiteState } from '../site/state';

/** A macro of the app as it stands in a page. */
export interface PageMacro {
  readonly module: AppModule;
  readonly localId: string;
  /** What its settings saved; undefined before they did. */
  readonly config: unknown;
}

type App = SiteState['app'];

const ECOSYSTEM = 'com.atlassian.ecosystem';

const pathOf = ({ id, environmentId }: App, moduleKey: string): string =>
  `${id.slice(id.lastIndexOf('/') + 1)}/${environmentId}/static/${moduleKey}`;

/** The macro that a node stands for; null for one of another app, or one that the app no longer has. */
export function macroAt(node: unknown, state: SiteState): PageMacro | null {
  if (textAt(node, 'attrs', 'extensionType') !== ECOSYSTEM) return null;
  const key = textAt(node, 'attrs', 'extensionKey');
  const module = macrosOf(state).find((one) => pathOf(state.app, one.key) === key);
  const localId = textAt(node, 'attrs', 'localId') ?? textAt(node, 'attrs', 'parameters', 'localId');
  if (!module || localId === undefined) return null;
  return { module, localId, config: at(node, 'attrs', 'parameters', 'guestParams') };
}

/** A new node for a macro, as Confluence's editor writes one. */
export function macroNode(app: App, { key, title }: AppModule, localId: string, config?: unknown): unknown {
  const path = pathOf(app, key);
  const parameters = {
    layout: 'extension',
    extensionId: `ari:cloud:ecosystem::extension/${path}`,
    extensionTitle: title,
    forgeEnvironment: 'DEVELOPMENT',
    localId,
    ...(config === undefined ? {} : { guestParams: config }),
  };
  const attrs = { layout: 'default', extensionType: ECOSYSTEM, extensionKey: path, text: title, parameters, localId };
  return { type: 'extension', attrs };
}

/** The same node with other settings. */
export function withConfig(node: unknown, config: unknown): unknown {
  const attrs = at(node, 'attrs') as object;
  const parameters = at(attrs, 'parameters') as object | undefined;
  return { ...(node as object), attrs: { ...attrs, parameters: { ...parameters, guestParams: config } } };
}

/** The document with something else in the place of some of its nodes; null leaves a node as it is. */
export async function replaced(node: unknown, by: (node: unknown) => Promise<readonly unknown[] | null>): Promise<unknown[]> {
  const own = await by(node);
  if (own !== null) return [...own];
  if (at(node, 'content') === undefined) return [node];
  const content: unknown[] = [];
  for (const child of listAt(node, 'content')) content.push(...(await replaced(child, by)));
  return [{ ...(node as object), content }];
}
