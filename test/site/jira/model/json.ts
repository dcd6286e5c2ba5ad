/** What can stand in a JSON text. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text under a key of an object, or null where there is none. Numbers are read as text, as Jira does with ids. */
export function textAt(value: unknown, key: string): string | null {
  if (!isJsonObject(value)) return null;
  const found = value[key];
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : null;
}
