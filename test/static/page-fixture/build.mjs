import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile } from 'vite';

/** Builds the page over made-up evidence: `node test/static/page-fixture/build.mjs OUT_DIR`, then open OUT_DIR over HTTP with `?scenario=…&theme=dark`. */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const loaded = await loadConfigFromFile({ command: 'build', mode: 'project' }, here('../../../static/vite.config.mts'));
await build({
  ...loaded.config,
  configFile: false,
  logLevel: 'warn',
  root: here('.'),
  build: { ...loaded.config.build, outDir: process.argv[2] },
});
