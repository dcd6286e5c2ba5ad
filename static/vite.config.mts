import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';
import { bridgeInParts } from './bridge-in-parts.mjs';
import { sortAtomicCss } from './sort-atomic-css.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * How each Custom UI surface is built: `static/<name>` into `static/<name>/build`, self-contained and with relative
 * addresses, because Forge serves it from a folder it chooses. Atlaskit's feature gates would bring a client that asks
 * a server; the shims keep every gate at its default and nothing leaves the page.
 */
export function surfaceConfig(name: string): UserConfig {
  return {
    root: here(`./${name}`),
    base: './',
    plugins: [bridgeInParts(), react(), sortAtomicCss()],
    resolve: {
      // The ES2019 builds of Atlaskit are an eighth smaller than its default ones.
      mainFields: ['module:es2019', 'browser', 'module', 'main'],
      alias: [
        { find: /^@atlaskit\/platform-feature-flags\/fg$/, replacement: here('./shared/src/shims/fg.ts') },
        {
          find: /^@atlaskit\/feature-gate-js-client(\/feature-gates)?$/,
          replacement: here('./shared/src/shims/feature-gates.ts'),
        },
      ],
    },
    define: { 'process.env.NODE_ENV': JSON.stringify('production'), 'process.env': {} },
    css: { modules: { generateScopedName: 'pm_[local]_[hash:hex:6]' } },
    worker: { format: 'es' },
    build: {
      outDir: 'build',
      emptyOutDir: true,
      target: 'es2022',
      // One sheet: the order of atomic rules can only be put right over all of them.
      cssCodeSplit: false,
      sourcemap: false,
      modulePreload: { polyfill: false },
      // The bridge is imported lazily by what tests import too, and at once by the page, which is nothing without it.
      rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
    },
  };
}

/** `vite build --config static/vite.config.mts --mode project`: the mode names the surface. */
export default defineConfig(({ mode }) => surfaceConfig(mode));
