import { type MacroConfig, parseMacroConfig } from '#contract/macro';
import { isShape } from '#domain/history/json-shape';

/** What the page says of the macro: nothing yet, something that this version cannot read, or which post-mortem. */
export type MacroSettings =
  | { readonly kind: 'not-set' }
  | { readonly kind: 'other-version' }
  | { readonly kind: 'set'; readonly config: MacroConfig };

/** Where the macro stands, and for whom. */
export interface MacroContext {
  readonly siteUrl: string;
  /** BCP 47; the browser's own where Atlassian does not say. */
  readonly locale: string | undefined;
  /** IANA zone of the viewer's profile. */
  readonly timezone: string;
  readonly settings: MacroSettings;
}

/** The context of a Confluence macro as the bridge gives it, from `unknown`. What it can do without falls back. */
export function parseMacroContext(raw: unknown): MacroContext {
  const context = isShape(raw) ? raw : {};
  const extension = isShape(context.extension) ? context.extension : {};
  return {
    siteUrl: textIn(context.siteUrl) ?? '',
    locale: textIn(context.locale)?.replace('_', '-'),
    timezone: textIn(context.timezone) ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    settings: settingsIn(extension.config),
  };
}

/** An empty object is how the platform may say that there are none. */
function settingsIn(config: unknown): MacroSettings {
  if (config === undefined || config === null || (isShape(config) && Object.keys(config).length === 0))
    return { kind: 'not-set' };
  const read = parseMacroConfig(config);
  return read.ok ? { kind: 'set', config: read.value } : { kind: 'other-version' };
}

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
