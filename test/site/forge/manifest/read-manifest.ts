import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readConsumers, readSchedules } from './background';
import { readEntities } from './entities';
import { readGadget, readIndexedProperties, readOnlyWith } from './jira-faces';
import { readMacro } from './macros';
import type { ExternalHosts, FunctionModule, Manifest, UiModule } from './manifest';
import { readTranslations } from './translations';
import { readTriggers } from './triggers';
import { readValidators } from './validators';
import { child, isRecord, list, ManifestError, members, number, text, words, type YamlValue } from './yaml-value';

/** Forge's default for functions (limits-invocation). */
const DEFAULT_MEMORY_MB = 512;
/** Time limit of a function that a page invokes; only consumers and scheduled triggers may set their own (limits-invocation). */
const RESOLVER_SECONDS = 25;
/** Default of consumers and scheduled triggers, and their ceiling (limits-invocation). */
const BACKGROUND_SECONDS = { usual: 55, most: 900 };
const BACKGROUND_MODULES = new Set(['consumer', 'scheduledTrigger']);

/** Reads the manifest at a path. @throws ManifestError naming the place, when the site cannot run the app by it. */
export function readManifest(path: string): Manifest {
  return parseManifest(readFileSync(path, 'utf8'));
}

export function parseManifest(yaml: string): Manifest {
  const root: YamlValue = { at: '', value: parse(yaml) };
  const app = child(root, 'app');
  const memoryMB = number(child(child(app, 'runtime'), 'memoryMB'), DEFAULT_MEMORY_MB);
  const modules = child(root, 'modules');
  const resources = new Map(
    list(child(root, 'resources')).map((found) => [text(child(found, 'key')), text(child(found, 'path'))]),
  );
  const functions = readFunctions(modules, memoryMB);
  const uiModules = readUiModules(modules, resources, functions);
  const permissions = child(root, 'permissions');
  return {
    appId: text(child(app, 'id')).replace(/^.*\//, ''),
    name: typeof child(app, 'name').value === 'string' ? text(child(app, 'name')) : plainTitle(uiModules[0]),
    memoryMB,
    scopes: readScopes(child(permissions, 'scopes')),
    content: {
      styles: list(child(child(permissions, 'content'), 'styles')).map(text),
      scripts: list(child(child(permissions, 'content'), 'scripts')).map(text),
    },
    external: readExternal(child(permissions, 'external')),
    modules: uiModules,
    functions,
    triggers: readTriggers(modules, functions),
    consumers: readConsumers(modules, functions),
    schedules: readSchedules(modules, functions),
    validators: readValidators(modules, functions),
    resources,
    entities: readEntities(child(child(app, 'storage'), 'entities')),
    indexed: readIndexedProperties(modules),
    translations: readTranslations(child(root, 'translations')),
  };
}

const plainTitle = (module: UiModule | undefined) => (typeof module?.title === 'string' ? module.title : 'App');

/** Scopes are a list, or a mapping of scope to its settings. */
function readScopes(found: YamlValue): ReadonlySet<string> {
  return new Set(isRecord(found.value) ? Object.keys(found.value) : list(found).map(text));
}

/** An egress entry is a host, or an object with its `address`. */
function readExternal(external: YamlValue): ExternalHosts {
  const hosts = (found: YamlValue) =>
    list(found).map((entry) => (isRecord(entry.value) ? text(child(entry, 'address')) : text(entry)));
  const fetch = child(external, 'fetch');
  return {
    images: hosts(child(external, 'images')),
    media: hosts(child(external, 'media')),
    scripts: hosts(child(external, 'scripts')),
    styles: hosts(child(external, 'styles')),
    fonts: hosts(child(external, 'fonts')),
    frames: hosts(child(external, 'frames')),
    fetchClient: hosts(child(fetch, 'client')),
    fetchBackend: hosts(child(fetch, 'backend')),
  };
}

function readFunctions(modules: YamlValue, memoryMB: number): Map<string, FunctionModule> {
  const background = new Set<string>();
  for (const [type, entries] of members(modules)) {
    if (!BACKGROUND_MODULES.has(type)) continue;
    for (const entry of list(entries)) background.add(text(child(entry, 'function')));
  }
  return new Map(
    list(child(modules, 'function')).map((found) => {
      const key = text(child(found, 'key'));
      const inBackground = background.has(key);
      const timeoutSeconds = number(child(found, 'timeoutSeconds'), inBackground ? BACKGROUND_SECONDS.usual : RESOLVER_SECONDS);
      if (!inBackground && timeoutSeconds !== RESOLVER_SECONDS) {
        throw new ManifestError(
          `manifest.yml: ${found.at}.timeoutSeconds is for functions of consumers and scheduled triggers alone`,
        );
      }
      return [
        key,
        {
          key,
          exportName: exportOf(child(found, 'handler')),
          memoryMB: number(child(child(found, 'runtime'), 'memoryMB'), memoryMB),
          timeoutSeconds: Math.min(timeoutSeconds, BACKGROUND_SECONDS.most),
        },
      ];
    }),
  );
}

function exportOf(handler: YamlValue): string {
  const found = /^index\.([A-Za-z_$][\w$]*)$/.exec(text(handler));
  if (!found?.[1]) throw new ManifestError(`manifest.yml: ${handler.at} must be index.<export>, found ${text(handler)}`);
  return found[1];
}

function readUiModules(
  modules: YamlValue,
  resources: ReadonlyMap<string, string>,
  functions: ReadonlyMap<string, FunctionModule>,
): UiModule[] {
  const found: UiModule[] = [];
  for (const [type, entries] of members(modules)) {
    for (const entry of list(entries)) {
      if (child(entry, 'resource').value === undefined) continue;
      const resource = text(child(entry, 'resource'));
      if (!resources.has(resource))
        throw new ManifestError(`manifest.yml: ${entry.at}.resource names ${resource}, which is no resource`);
      const resolver = child(child(entry, 'resolver'), 'function');
      const resolverKey = resolver.value === undefined ? null : text(resolver);
      if (resolverKey !== null && !functions.has(resolverKey)) {
        throw new ManifestError(`manifest.yml: ${resolver.at} names ${resolverKey}, which is no function`);
      }
      found.push({
        key: text(child(entry, 'key')),
        type,
        title: words(child(entry, 'title'), text(child(entry, 'key'))),
        resource,
        native: child(entry, 'render').value === 'native',
        resolver: resolverKey,
        macro: type === 'macro' ? readMacro(entry, resources, functions) : null,
        label: type === 'jira:issueContext' ? words(child(entry, 'label'), text(child(entry, 'key'))) : null,
        onlyWith: type === 'jira:issueContext' ? readOnlyWith(entry) : null,
        gadget: type === 'jira:dashboardGadget' ? readGadget(entry, resources) : null,
      });
    }
  }
  return found;
}
