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
  i18n: 'i18n/index.js',
  realtime: 'realtime/realtime.js',
};

/** The same of the translations: what tidies a locale, and what fetches the texts of one. The rest of them looks keys up, with lodash. */
const I18N_PARTS = ['ensureLocale.js', 'constants.js', 'translationsGetter.js'];

const BRIDGE = '@forge/bridge';
const I18N = '@forge/i18n';
const IN_PARTS = '\0bridge-in-parts';
const I18N_IN_PARTS = '\0i18n-in-parts';

/**
 * The bridge's entry takes in everything that the package has - object store, feature flags, translations with lodash - and CommonJS
 * cannot be shaken. As a Vite plugin: an import of the bridge gets just the parts that are used, unmodified, from the package's own
 * files. A name that is not in the table fails the build; add it there.
 */
export function bridgeInParts() {
  const { resolve } = createRequire(import.meta.url);
  const bridge = dirname(resolve(BRIDGE));
  const i18n = dirname(createRequire(resolve(BRIDGE)).resolve(I18N));
  // What knows the context needs the first of them alone, and is in every page.
  const forContext = join(i18n, 'ensureLocale.js');
  return {
    name: 'bridge-in-parts',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === BRIDGE) return IN_PARTS;
      if (source === I18N) return importer?.endsWith(PARTS.i18n) ? I18N_IN_PARTS : forContext;
      return importer === IN_PARTS ? { id: source, moduleSideEffects: false } : null;
    },
    load(id) {
      if (id === I18N_IN_PARTS) return I18N_PARTS.map((file) => `export * from ${JSON.stringify(join(i18n, file))};`).join('\n');
      if (id !== IN_PARTS) return null;
      const lines = Object.entries(PARTS).map(
        ([name, file]) =>
          // The translations are a name of their own for the whole of their file.
          `export ${name === 'i18n' ? '* as i18n' : `{ ${name} }`} from ${JSON.stringify(join(bridge, file))};`,
      );
      return { code: lines.join('\n'), moduleSideEffects: false };
    },
  };
}
