import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { root, say } from './project.mjs';
import { fingerprint, isFresh, markFresh } from './stale.mjs';

/** What can be built: from which files, and what comes out. */
const targets = {
  project: {
    from: [
      'static/project',
      // The session opens in the project page as well.
      'static/session/src',
      'static/shared',
      'static/vite.config.mts',
      'static/sort-atomic-css.mjs',
      'static/bridge-in-parts.mjs',
      'src/domain',
      'src/contract',
      'src/locales',
    ],
    gives: 'static/project/build/index.html',
    config: { configFile: 'static/vite.config.mts', mode: 'project' },
  },
  session: {
    from: [
      'static/session',
      'static/shared',
      'static/vite.config.mts',
      'static/sort-atomic-css.mjs',
      'static/bridge-in-parts.mjs',
      'src/domain',
      'src/contract',
      'src/locales',
    ],
    gives: 'static/session/build/index.html',
    config: { configFile: 'static/vite.config.mts', mode: 'session' },
  },
  'ui-kit': {
    from: ['src/frontend', 'src/contract', 'src/domain', 'src/locales', 'manifest.yml', 'test/run/build-ui-kit.mjs'],
    gives: '.build/ui-kit/built.txt',
    // Loaded when it is needed: packages may not be installed before.
    run: async () => (await import('./build-ui-kit.mjs')).buildUiKit(),
  },
  pages: {
    from: [
      'test/site/pages',
      'test/site/frame',
      'static/sort-atomic-css.mjs',
      'static/bridge-in-parts.mjs',
      'static/shared/src/shims',
      'static/vite.config.mts',
    ],
    gives: '.build/pages/index.html',
    config: { configFile: 'test/site/pages/vite.config.mts' },
  },
  frame: {
    from: [
      'test/site/frame',
      'static/vite.config.mts',
      'static/sort-atomic-css.mjs',
      'static/bridge-in-parts.mjs',
      'static/shared/src/shims',
    ],
    gives: '.build/frame/bridge.js',
    config: { configFile: 'test/site/frame/vite.config.mts' },
  },
  app: {
    from: ['src'],
    gives: '.build/app/index.mjs',
    config: forNode({ index: 'src/index.ts' }, '.build/app', { bundlePackages: true }),
  },
  site: {
    from: ['test/site', 'manifest.yml'],
    gives: '.build/site/start.mjs',
    config: forNode(
      { start: 'test/site/start.ts', 'function-worker': 'test/site/forge/functions/function-worker.ts' },
      '.build/site',
    ),
  },
  evidence: {
    from: ['src/cli', 'src/domain'],
    gives: '.build/evidence/evidence.mjs',
    config: forNode({ evidence: 'src/cli/evidence.ts' }, '.build/evidence'),
  },
};

/** Everything that the local site needs. */
export const siteTargets = ['project', 'session', 'ui-kit', 'pages', 'frame', 'app', 'site'];

/** Builds what is missing or older than its files; says nothing when there is nothing to do. */
export async function ensureBuilt(names) {
  const stale = names.filter((name) => {
    const target = targets[name];
    return !existsSync(join(root, target.gives)) || !isFresh(name, printOf(target));
  });
  if (stale.length === 0) return;
  const started = Date.now();
  // Started from a test, this would inherit the environment of the test and build pages for development.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  for (const name of stale) {
    const target = targets[name];
    const print = printOf(target);
    if (target.run) await target.run();
    else {
      const { configFile, ...rest } = target.config;
      await build({ logLevel: 'warn', ...rest, configFile: configFile ? join(root, configFile) : false });
    }
    markFresh(name, print);
  }
  say(`Built ${stale.join(', ')} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/** Bundles entries (name and source) for Node, whether or not they have changed. */
export async function buildForNode(entries, outDir) {
  const { build } = await import('vite');
  await build({ logLevel: 'warn', configFile: false, ...forNode(entries, outDir) });
}

const printOf = (target) => fingerprint([...target.from, 'package.json', 'package-lock.json', 'test/run/build.mjs']);

/**
 * A bundle for Node. The app's own bundle takes its packages in, as Forge's bundler does (they are CommonJS, and a bundler
 * reads their default exports as Forge does); the site leaves packages outside, because some of them are native.
 */
function forNode(input, outDir, { bundlePackages = false } = {}) {
  return {
    root,
    // UI Kit is CommonJS that finds its own default exports only in a bundle.
    ssr: { noExternal: bundlePackages || [/^@forge\/(react|bridge)/] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: join(root, outDir),
      emptyOutDir: true,
      minify: false,
      sourcemap: 'inline',
      rollupOptions: {
        input: Object.fromEntries(Object.entries(input).map(([name, path]) => [name, join(root, path)])),
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled({ tests: false });
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !(name in targets));
  if (unknown) {
    say(`There is nothing called ${unknown} to build. Known: ${Object.keys(targets).join(', ')}.`);
    process.exit(1);
  }
  await ensureBuilt(asked.length > 0 ? asked : Object.keys(targets));
}
