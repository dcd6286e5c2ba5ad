import type { Translations } from './manifest';
import { child, list, ManifestError, members, text, type YamlValue } from './yaml-value';

/** The texts of the app by language, with what is taken where a language is not there; null for an app without. */
export function readTranslations(found: YamlValue): Translations | null {
  if (found.value === undefined) return null;
  const files = new Map(list(child(found, 'resources')).map((one) => [text(child(one, 'key')), text(child(one, 'path'))]));
  const fallback = Object.fromEntries(
    members(child(found, 'fallback')).map(([locale, next]) => [locale, locale === 'default' ? text(next) : list(next).map(text)]),
  );
  if (typeof fallback.default !== 'string' || !files.has(fallback.default))
    throw new ManifestError(`manifest.yml: ${found.at}.fallback.default must be one of ${[...files.keys()].join(', ')}`);
  return { files, fallback };
}
