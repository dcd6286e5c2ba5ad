import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { surfaceConfig } from '../../../static/vite.config.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The product pages are built as the app's surfaces are, but served from the root of the site, whatever path was asked for. */
export default defineConfig(() => {
  const surface = surfaceConfig('project');
  return {
    ...surface,
    root: here('.'),
    base: '/',
    build: { ...surface.build, outDir: here('../../../.build/pages'), chunkSizeWarningLimit: 900 },
  };
});
