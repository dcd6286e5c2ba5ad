import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './project.mjs';

/** Where the bundles lie: a folder for each UI Kit resource. */
const OUT = '.build/ui-kit';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>UI Kit</title>
  </head>
  <body>
    <script type="module" src="./main.js"></script>
  </body>
</html>
`;

/**
 * Bundles the UI Kit resources of the manifest as `forge deploy` does - a page and a script each, JSX by way of React.createElement -
 * but with Vite, which takes a second where Forge's webpack takes ten; test/forge runs that one too.
 */
export async function buildUiKit() {
  const { build } = await import('vite');
  const { resources } = parse(readFileSync(join(root, 'manifest.yml'), 'utf8'));
  for (const { key, path } of resources.filter(({ path }) => /\.[jt]sx?$/.test(path))) await bundle(build, key, join(root, path));
  mkdirSync(join(root, OUT), { recursive: true });
  writeFileSync(join(root, OUT, 'built.txt'), '');
}

async function bundle(build, key, input) {
  const outDir = join(root, OUT, key);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    oxc: { jsx: { runtime: 'classic' } },
    define: { 'process.env.NODE_ENV': JSON.stringify('production'), 'process.env': {} },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input, output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' } },
    },
  });
  writeFileSync(join(outDir, 'index.html'), PAGE);
}
