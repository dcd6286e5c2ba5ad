import type { MacroFace } from './manifest';
import { child, isRecord, ManifestError, text, words, type YamlValue } from './yaml-value';

/** What a macro of the manifest has beyond its resource. @throws ManifestError naming the place. */
export function readMacro(
  entry: YamlValue,
  resources: { has(key: string): boolean },
  functions: { has(key: string): boolean },
): MacroFace {
  const layout = child(entry, 'layout').value ?? 'block';
  if (layout !== 'block')
    throw new ManifestError(`manifest.yml: ${entry.at}.layout: this site shows macros of layout block alone`);
  const exporter = child(child(entry, 'adfExport'), 'function');
  if (exporter.value !== undefined && !functions.has(text(exporter)))
    throw new ManifestError(`manifest.yml: ${exporter.at} names ${text(exporter)}, which is no function`);
  return {
    description: words(child(entry, 'description'), ''),
    config: readConfig(child(entry, 'config'), resources),
    adfExport: exporter.value === undefined ? null : text(exporter),
  };
}

/** A macro without settings has none; the classic side panel (`config: true`) is not part of this site. */
function readConfig(config: YamlValue, resources: { has(key: string): boolean }): MacroFace['config'] {
  if (config.value === undefined) return null;
  const resource = child(config, 'resource');
  if (!isRecord(config.value) || resource.value === undefined)
    throw new ManifestError(`manifest.yml: ${config.at}: this site shows settings that have a resource of their own alone`);
  if (!resources.has(text(resource)))
    throw new ManifestError(`manifest.yml: ${resource.at} names ${text(resource)}, which is no resource`);
  const size = child(config, 'viewportSize').value;
  return {
    resource: text(resource),
    native: child(config, 'render').value === 'native',
    title: words(child(config, 'title'), null),
    viewportSize: typeof size === 'string' ? size : 'medium',
    // A macro with settings of its own opens them as it is inserted, unless it says otherwise.
    openOnInsert: child(config, 'openOnInsert').value !== false,
  };
}
