import { isJsonObject, type Json } from './json';

/** The bare text of a rich text: an Atlassian document, or a plain text of an old export. */
export function adfText(value: Json | undefined): string | null {
  if (typeof value === 'string') return value;
  if (!isJsonObject(value)) return null;
  if (typeof value.text === 'string') return value.text;
  if (!Array.isArray(value.content)) return value.type === 'hardBreak' ? '\n' : '';
  const parts = value.content.map((node: Json) => adfText(node) ?? '');
  return parts.join(value.type === 'doc' ? '\n' : '');
}

/** Whether a value is an Atlassian document, the only rich text that the version 3 API takes. */
export function isAdf(value: unknown): boolean {
  return isJsonObject(value) && value.type === 'doc' && value.version === 1 && Array.isArray(value.content);
}
