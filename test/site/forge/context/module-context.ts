import type { Identity } from '../identity';
import type { ContextClaims } from './context-token';

export type ColorMode = 'light' | 'dark' | 'auto';

export interface Viewer {
  readonly accountId: string;
  /** As Jira writes it, `en_GB`. */
  readonly locale: string;
  readonly timeZone: string;
}

export interface ModuleContextOptions {
  readonly claims: ContextClaims;
  readonly identity: Identity;
  readonly viewer: Viewer;
  readonly siteUrl: string;
  readonly colorMode: ColorMode;
}

/** What `view.getContext()` of the bridge answers. */
export function viewContext({ claims, identity, viewer, siteUrl, colorMode }: ModuleContextOptions): Record<string, unknown> {
  return {
    ...functionContext({ claims, identity, siteUrl }),
    accountId: claims.accountId,
    locale: viewer.locale.replace('_', '-'),
    timezone: viewer.timeZone,
    theme: { colorMode, light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography', shape: 'shape' },
    // The colour of the page behind the frame in Atlassian's themes (elevation.surface).
    surfaceColor: colorMode === 'dark' ? '#1F1F21' : '#FFFFFF',
  };
}

/** The `context` that a resolver function is called with. The account is not in it: the platform adds it from who is signed in. */
export function functionContext({
  claims,
  identity,
  siteUrl,
}: Pick<ModuleContextOptions, 'claims' | 'identity' | 'siteUrl'>): Record<string, unknown> {
  return {
    localId: claims.localId,
    cloudId: identity.cloudId,
    environmentId: identity.environmentId,
    environmentType: identity.environmentType,
    moduleKey: claims.moduleKey,
    siteUrl,
    extension: claims.extension,
  };
}
