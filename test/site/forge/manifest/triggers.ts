import type { Trigger } from './manifest';
import { child, list, ManifestError, text, type YamlValue } from './yaml-value';

/** The triggers of a manifest, each with a function that exists. @throws ManifestError naming the place. */
export function readTriggers(modules: YamlValue, functions: { has(key: string): boolean }): Trigger[] {
  return list(child(modules, 'trigger')).map((found) => {
    const of = child(found, 'function');
    const functionKey = text(of);
    if (!functions.has(functionKey)) throw new ManifestError(`manifest.yml: ${of.at} names ${functionKey}, which is no function`);
    const events = list(child(found, 'events')).map(text);
    // The platform's own validator refuses it, so that an app does not rely on it.
    const ignoresSelf = child(child(found, 'filter'), 'ignoreSelf').value === true;
    if (ignoresSelf && events.some((event) => !event.startsWith('avi:jira')))
      throw new ManifestError(`manifest.yml: ${found.at}.filter.ignoreSelf works with events of Jira only`);
    return { key: text(child(found, 'key')), functionKey, events };
  });
}
