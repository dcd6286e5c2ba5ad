/** Where a page is open, and for whom. */
export interface PageContext {
  readonly accountId: string;
  readonly cloudId: string;
  readonly siteUrl: string;
  /** BCP 47; the browser's default is right where Atlassian does not say. */
  readonly locale: string | undefined;
  /** IANA zone of the viewer's profile. */
  readonly timezone: string;
  readonly colorMode: 'light' | 'dark' | 'auto';
  readonly project: { readonly id: string; readonly key: string };
}

export type ContextRead =
  | { readonly ok: true; readonly context: PageContext }
  | { readonly ok: false; readonly field: string; readonly problem: string };

/**
 * The context of a Jira project page as the bridge gives it, from `unknown`.
 * What the page can do without (locale, zone, colours) falls back; who looks and at which project must be there.
 */
export function parsePageContext(raw: unknown): ContextRead {
  const project = part(part(raw, 'extension'), 'project');
  const found = {
    accountId: textIn(raw, 'accountId'),
    cloudId: textIn(raw, 'cloudId'),
    siteUrl: textIn(raw, 'siteUrl'),
    id: textIn(project, 'id'),
    key: textIn(project, 'key'),
  };
  const { accountId, cloudId, siteUrl, id, key } = found;
  if (accountId === null || cloudId === null || siteUrl === null || id === null || key === null) {
    const names = { accountId, cloudId, siteUrl, 'extension.project.id': id, 'extension.project.key': key };
    const [field = 'context'] = Object.entries(names).find(([, value]) => value === null) ?? [];
    return { ok: false, field, problem: 'a text is needed' };
  }
  const colorMode = textIn(part(raw, 'theme'), 'colorMode');
  const context: PageContext = {
    accountId,
    cloudId,
    siteUrl,
    locale: textIn(raw, 'locale')?.replace('_', '-'),
    timezone: textIn(raw, 'timezone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    colorMode: colorMode === 'light' || colorMode === 'dark' ? colorMode : 'auto',
    project: { id, key },
  };
  return { ok: true, context };
}

/** Asks the bridge where the page is open. */
export async function readPageContext(): Promise<ContextRead> {
  const { view } = await import('@forge/bridge');
  return parsePageContext(await view.getContext());
}

function part(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

/** A text that says something; ids may come as numbers. */
function textIn(value: unknown, key: string): string | null {
  const found = part(value, key);
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' && found !== '' ? found : null;
}
