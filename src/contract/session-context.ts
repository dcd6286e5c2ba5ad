import { type MacroConfig, parseMacroConfig } from './macro';

/** Who asks for a session. It comes from the platform with each call and cannot be set by the browser. */
export interface SessionContext {
  readonly accountId: string;
  /** Of a page in a Jira project; null elsewhere, as in Confluence. */
  readonly projectId: string | null;
  /** The Confluence page that a macro stands on, which the person may therefore see; null elsewhere. */
  readonly pageId: string | null;
}

/** The macro of a Confluence page that asks. */
export interface MacroPlace {
  readonly accountId: string;
  readonly pageId: string;
  /** The macro's own id. A copy of the page has it too. */
  readonly localId: string;
  /**
   * Its settings as the page holds them: whoever edits the page decides. What the platform gives a resolver cannot be altered in the
   * browser (developer.atlassian.com, App context security). Null where it gives none that this version can read.
   */
  readonly settings: Pick<MacroConfig, 'postMortemId' | 'agenda'> | null;
}

/**
 * Whom the platform says is asking, and where.
 * @throws Error where nobody is signed in; a call without a person is refused.
 */
export function parseSessionContext(context: unknown): SessionContext {
  const accountId = at(context, 'accountId');
  if (typeof accountId !== 'string' || accountId === '')
    throw new Error('The platform did not say who is asking (accountId). Reload the page.');
  const extension = at(context, 'extension');
  return { accountId, projectId: idIn(at(extension, 'project')), pageId: idIn(at(extension, 'content')) };
}

/** @throws Error where nobody is signed in, or where it is no macro of a page that asks. */
export function parseMacroPlace(context: unknown): MacroPlace {
  const { accountId, pageId } = parseSessionContext(context);
  const localId = at(context, 'localId');
  if (pageId === null || typeof localId !== 'string' || localId === '')
    throw new Error('The platform did not say on which page this stands. Publish the page and reload it.');
  const settings = parseMacroConfig(at(at(context, 'extension'), 'config'));
  return { accountId, pageId, localId, settings: settings.ok ? settings.value : null };
}

const idIn = (value: unknown): string | null => {
  const id = at(value, 'id');
  return typeof id === 'string' && /^\d+$/.test(id) ? id : null;
};

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
