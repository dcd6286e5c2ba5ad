import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What the pages use of the bridge, and in which of its files it is. */
const PARTS = {
  invoke: 'invoke/invoke.js',
  requestJira: 'fetch/index.js',
  requestConfluence: 'fetch/index.js',
  view: 'view/view.js',
  events: 'events/events.js',
  router: 'router/router.js',
  showFlag: 'flag/flag.js',
};

const BRIDGE = '@forge/bridge';
const I18N = '@forge/i18n';
const IN_PARTS = '\0bridge-in-parts';

/**
 * The bridge's entry takes in everything that the package has - object store, feature flags, translations with lodash - and CommonJS
 * cannot be shaken. As a Vite plugin: an import of the bridge gets just the parts that are used, unmodified, from the package's own
 * files. A name that is not in the table fails the build; add it there.
 */
export function bridgeInParts() {
  const { resolve } = createRequire(import.meta.url);
  const bridge = dirname(resolve(BRIDGE));
  // The bridge takes one function of the translations: the one that tidies a locale.
  const locale = join(dirname(createRequire(resolve(BRIDGE)).resolve(I18N)), 'ensureLocale.js');
  return {
    name: 'bridge-in-parts',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === BRIDGE) return IN_PARTS;
      if (source === I18N) return locale;
      return importer === IN_PARTS ? { id: source, moduleSideEffects: false } : null;
    },
    load(id) {
      if (id !== IN_PARTS) return null;
      const lines = Object.entries(PARTS).map(([name, file]) => `export { ${name} } from ${JSON.stringify(join(bridge, file))};`);
      return { code: lines.join('\n'), moduleSideEffects: false };
    },
  };
}
