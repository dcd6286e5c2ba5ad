import { isRecord } from '../manifest/yaml-value';

/** A macro of an app in a document. */
export interface MacroNode {
  readonly localId: string;
  /** What its settings saved; null before they did. */
  readonly config: Readonly<Record<string, unknown>> | null;
}

/** The key of a macro in a document of Confluence. */
export const extensionKeyOf = (appId: string, environmentId: string, moduleKey: string) =>
  `${appId}/${environmentId}/static/${moduleKey}`;

/** The macros of one key in a document, in their order. */
export function macrosIn(node: unknown, extensionKey: string): readonly MacroNode[] {
  if (!isRecord(node)) return [];
  const { attrs, content } = node;
  const own =
    isRecord(attrs) && attrs.extensionType === 'com.atlassian.ecosystem' && attrs.extensionKey === extensionKey
      ? [macroOf(attrs)]
      : [];
  return [...own, ...(Array.isArray(content) ? content.flatMap((child) => macrosIn(child, extensionKey)) : [])];
}

function macroOf({ localId, parameters }: Record<string, unknown>): MacroNode {
  const given = isRecord(parameters) ? parameters : {};
  return {
    localId: String(localId ?? given.localId ?? ''),
    config: isRecord(given.guestParams) ? given.guestParams : null,
  };
}
