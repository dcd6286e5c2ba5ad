import { defineConfig } from 'vite';
import { surfaceConfig } from '../../../static/vite.config.mjs';

const folder = new URL('.', import.meta.url).pathname;

/** One classic script: it must have run before an app's module scripts, which look for the bridge as they load. */
export default defineConfig({
  root: folder,
  define: { 'process.env.NODE_ENV': JSON.stringify('production'), 'process.env': '{}' },
  resolve: surfaceConfig('project').resolve ?? {},
  build: {
    outDir: '../../../.build/frame',
    emptyOutDir: true,
    minify: true,
    lib: { entry: `${folder}bridge.ts`, formats: ['iife'], name: 'hindsightSiteBridge', fileName: () => 'bridge.js' },
  },
});
