// Bundles the back end and the UI Kit resources with the classes that `forge deploy` uses, without a login.
// usage: node bundle-app.cjs OUT   prints one line of JSON: handlers, files and bytes
const { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');

process.env.FORGE_RUNTIME_PATH = join(__dirname, 'runtime');
const { getEntryPoints, getNodeBundler, getWrapperProvider, NativeUIBundler } = require('@forge/bundler');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');

const out = resolve(process.argv[2]);
const logger = { info() {}, warn: console.error, error: console.error, debug() {}, trace() {} };
// Feature flags of Forge's CLI: all off.
const features = new Proxy({}, { get: () => async () => false });

(async () => {
  const reader = new FileSystemReader();
  const config = new ConfigFile(reader, new FileSystemWriter());
  const manifest = await config.readConfig();
  const modules = [...new Set(manifest.modules.function.map(({ handler }) => handler.slice(0, handler.lastIndexOf('.'))))];
  const provider = getWrapperProvider({ fileSystemReader: reader, statsigService: features });
  const bundle = await getNodeBundler(logger, provider, config, features).bundle({
    appDirectory: process.cwd(),
    entryPoints: getEntryPoints(modules.map((module) => ({ module }))),
    i18nConfig: manifest.translations,
  });
  rmSync(out, { recursive: true, force: true });
  const backend = join(out, 'backend');
  cpSync(bundle.outputDir, backend, { recursive: true });
  for (const [name, content] of bundle.additionalOutputs ?? []) {
    mkdirSync(dirname(join(backend, name)), { recursive: true });
    if (Buffer.isBuffer(content)) writeFileSync(join(backend, name), content);
    else copyFileSync(content, join(backend, name));
  }
  const native = await config.getResources(['nativeUI']);
  if (native.length > 0) {
    const { nativeUiBundlesDetails } = await new NativeUIBundler(logger).bundleResources(native, manifest.translations);
    for (const { path, key } of nativeUiBundlesDetails) cpSync(path, join(out, 'ui', key), { recursive: true });
  }
  const files = readdirSync(backend, { recursive: true }).filter((name) => statSync(join(backend, String(name))).isFile());
  console.log(JSON.stringify({ files, bytes: files.reduce((sum, name) => sum + statSync(join(backend, String(name))).size, 0) }));
})().catch((failure) => {
  console.error(failure);
  process.exit(2);
});
