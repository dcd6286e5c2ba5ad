import { issuePath } from '../route/route';
import { at, textAt } from '../site/read';

/**
 * The address that an app means by a URL or by one of the bridge's named targets.
 * @throws for a target that this site has no page for, naming it
 */
export function destination(
  payload: unknown,
  site: { origin: string; modulePath(moduleKey: string, projectKey: string | undefined): string },
): URL {
  const url = textAt(payload, 'url');
  if (url !== undefined) return new URL(url, site.origin);
  const target = textAt(payload, 'target');
  if (target === 'issue') return new URL(issuePath(needed(payload, 'issueKey', target)), site.origin);
  if (target === 'module') {
    const path = site.modulePath(needed(payload, 'moduleKey', target), textAt(payload, 'projectKey'));
    const inner = textAt(payload, 'path');
    return new URL(inner === undefined ? path : `${path}/${inner.replace(/^\/+/, '')}`, site.origin);
  }
  throw new Error(`The local site has no page for the navigation target "${String(at(payload, 'target'))}".`);
}

function needed(payload: unknown, name: string, target: string): string {
  const found = textAt(payload, name);
  if (found === undefined) throw new Error(`The navigation target "${target}" needs "${name}".`);
  return found;
}

/** Links may lead to web pages and mail, never to a script. */
export function mayOpen(url: URL): boolean {
  return ['http:', 'https:', 'mailto:'].includes(url.protocol);
}
