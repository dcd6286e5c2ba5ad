import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Words } from '../forge/manifest/manifest';
import { isRecord } from '../forge/manifest/yaml-value';

/**
 * Says texts of the manifest in a language: a key is looked up in that language, in what the manifest falls back to for it, and in the
 * default one. A key that is nowhere is said itself, so that it is seen. The files are read anew, as they may change under a running site.
 */
export function spokenWords({ translations }: Manifest, appFolder: string, locale: string): (words: Words) => string {
  if (translations === null) return (words) => (typeof words === 'string' ? words : words.i18n);
  const { files, fallback } = translations;
  const order = [locale, ...[fallback[locale] ?? []].flat(), String(fallback.default)];
  const tables = order.flatMap((one) => {
    const path = files.get(one);
    return path === undefined ? [] : [JSON.parse(readFileSync(join(appFolder, path), 'utf8')) as unknown];
  });
  return (words) => {
    if (typeof words === 'string') return words;
    return tables.map((table) => said(table, words.i18n)).find((found) => found !== undefined) ?? words.i18n;
  };
}

/** A key stands in the table as it is, or as a way through tables in it. */
function said(table: unknown, key: string): string | undefined {
  if (!isRecord(table)) return undefined;
  const found = table[key];
  if (typeof found === 'string') return found;
  const dot = key.indexOf('.');
  return dot < 0 ? undefined : said(table[key.slice(0, dot)], key.slice(dot + 1));
}
