import type { Validator } from './manifest';
import { child, list, ManifestError, text, words, type YamlValue } from './yaml-value';

/** What an app lets a Jira administrator add to transitions. This site runs those that are functions. @throws ManifestError naming the place. */
export function readValidators(modules: YamlValue, functions: { has(key: string): boolean }): Validator[] {
  for (const type of ['jira:workflowCondition', 'jira:workflowPostFunction'])
    if (child(modules, type).value !== undefined)
      throw new ManifestError(`manifest.yml: modules.${type} is not part of the local site`);
  return list(child(modules, 'jira:workflowValidator')).map((entry): Validator => {
    for (const needed of ['name', 'description'])
      if (child(entry, needed).value === undefined) throw new ManifestError(`manifest.yml: ${entry.at}.${needed} is needed`);
    for (const unserved of ['expression', 'create', 'edit', 'view'])
      if (child(entry, unserved).value !== undefined)
        throw new ManifestError(`manifest.yml: ${entry.at}.${unserved}: this site runs validators that are a function alone`);
    const functionKey = text(child(entry, 'function'));
    if (!functions.has(functionKey))
      throw new ManifestError(`manifest.yml: ${entry.at}.function names ${functionKey}, which is no function`);
    const key = text(child(entry, 'key'));
    return { key, name: words(child(entry, 'name'), key), functionKey };
  });
}
