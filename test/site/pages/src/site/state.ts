import { createContext, useContext } from 'react';
import { type ColorMode, colorModeFrom } from '../../../frame/theme-state';
import { at, listAt, numberAt, textAt } from './read';
import { ask } from './request';

export interface SiteUser {
  readonly accountId: string;
  readonly name: string;
  readonly avatar: string | undefined;
  readonly timeZone: string;
  /** As `Intl` takes it, for example `en-GB`. */
  readonly locale: string;
}

export interface AppModule {
  readonly key: string;
  readonly type: string;
  readonly title: string;
  /** Null for everything that is no macro of Confluence. */
  readonly macro: MacroFace | null;
  /** What a panel of issues is called. */
  readonly label: string | undefined;
  /** The issue property without which a panel is not shown. */
  readonly onlyWith: string | undefined;
  /** Null for everything that is no gadget of a dashboard. */
  readonly gadget: { readonly description: string; readonly hasEdit: boolean; readonly refreshable: boolean } | null;
}

export interface MacroFace {
  readonly description: string;
  /** Null for a macro without settings. */
  readonly config: { readonly title: string | undefined; readonly size: string; readonly openOnInsert: boolean } | null;
  readonly isExported: boolean;
}

export interface SiteState {
  /** Epoch milliseconds of the site's clock when this was read. */
  readonly now: number;
  /** Milliseconds of the browser's clock at the same moment. */
  readonly readAt: number;
  readonly me: SiteUser;
  readonly users: readonly SiteUser[];
  readonly colorMode: ColorMode;
  /** Whether the site has Confluence beside Jira. */
  readonly confluence: boolean;
  readonly app: {
    readonly id: string;
    readonly environmentId: string;
    readonly name: string;
    readonly modules: readonly AppModule[];
  };
}

function userFrom(raw: unknown): SiteUser {
  const accountId = textAt(raw, 'accountId') ?? '';
  return {
    accountId,
    name: textAt(raw, 'displayName') ?? accountId,
    avatar: textAt(raw, 'avatar'),
    timeZone: textAt(raw, 'timeZone') ?? 'UTC',
    locale: (textAt(raw, 'locale') ?? 'en-GB').replace('_', '-'),
  };
}

function macroFrom(raw: unknown): MacroFace | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const config = at(raw, 'config');
  const hasConfig = typeof config === 'object' && config !== null;
  return {
    description: textAt(raw, 'description') ?? '',
    config: hasConfig
      ? {
          title: textAt(config, 'title'),
          size: textAt(config, 'viewportSize') ?? 'medium',
          openOnInsert: at(config, 'openOnInsert') !== false,
        }
      : null,
    isExported: textAt(raw, 'adfExport') !== undefined,
  };
}

function gadgetFrom(raw: unknown): AppModule['gadget'] {
  if (typeof raw !== 'object' || raw === null) return null;
  return {
    description: textAt(raw, 'description') ?? '',
    hasEdit: textAt(raw, 'edit', 'resource') !== undefined,
    refreshable: at(raw, 'refreshable') !== false,
  };
}

export function siteStateFrom(raw: unknown, readAt: number): SiteState {
  const users = listAt(raw, 'users').map(userFrom);
  const myId = textAt(raw, 'me') ?? textAt(raw, 'me', 'accountId');
  const me = users.find((user) => user.accountId === myId) ?? userFrom({ accountId: myId ?? '', displayName: 'Not logged in' });
  const now = numberAt(raw, 'now') ?? Date.parse(textAt(raw, 'now') ?? '');
  return {
    now: Number.isFinite(now) ? now : readAt,
    readAt,
    me,
    users,
    confluence: at(raw, 'confluence') === true,
    colorMode: colorModeFrom(textAt(raw, 'theme', 'colorMode') ?? textAt(raw, 'theme')),
    app: {
      id: textAt(raw, 'app', 'id') ?? '',
      environmentId: textAt(raw, 'app', 'environmentId') ?? '',
      name: textAt(raw, 'app', 'name') ?? 'App',
      modules: listAt(raw, 'app', 'modules').map((module) => ({
        key: textAt(module, 'key') ?? '',
        type: textAt(module, 'type') ?? '',
        title: textAt(module, 'title') ?? textAt(module, 'key') ?? '',
        macro: macroFrom(at(module, 'macro')),
        label: textAt(module, 'label'),
        onlyWith: textAt(module, 'onlyWith'),
        gadget: gadgetFrom(at(module, 'gadget')),
      })),
    },
  };
}

export async function readSiteState(): Promise<SiteState> {
  return siteStateFrom(await ask('GET', '/_site/state'), Date.now());
}

/** The pages that an app puts into a Jira project's sidebar, in the order of its manifest. */
export function projectPages(state: SiteState): readonly AppModule[] {
  return state.app.modules.filter((module) => module.type === 'jira:projectPage');
}

/** The macros that an app offers in pages of Confluence. */
export function macrosOf(state: SiteState): readonly AppModule[] {
  return state.app.modules.filter(({ macro }) => macro !== null);
}

/** The panels that an app adds to issues, in the order of its manifest. */
export function panelsOf(state: SiteState): readonly AppModule[] {
  return state.app.modules.filter(({ type }) => type === 'jira:issueContext');
}

/** The gadgets that an app offers for dashboards. */
export function gadgetsOf(state: SiteState): readonly AppModule[] {
  return state.app.modules.filter(({ gadget }) => gadget !== null);
}

export const Site = createContext<{ state: SiteState; again(): void } | null>(null);

export function useSite(): { state: SiteState; again(): void } {
  const site = useContext(Site);
  if (!site) throw new Error('A page is shown before the state of the site is known.');
  return site;
}
