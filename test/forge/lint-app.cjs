// The client-side rules of `forge lint`, without a login. Prints the findings as one line of JSON.
// With Atlassian's OpenAPI files at hand (SPECS names their folder) the linter also infers the scopes that each REST call needs.
const { mkdtempSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const none = join(mkdtempSync(join(tmpdir(), 'forge-lint-')), 'none.json');
writeFileSync(none, '{"paths":{}}');
const spec = (name) => (process.env.SPECS ? join(process.env.SPECS, name) : none);
Object.assign(process.env, {
  USE_LOCAL_SWAGGER: '1',
  LOCAL_JIRA_SWAGGER: spec('jira-v3.json'),
  LOCAL_JSW_SWAGGER: spec('jira-software.json'),
  LOCAL_CONF_SWAGGER: spec('confluence-v1.json'),
  LOCAL_CONF_V2_SWAGGER: spec('confluence-v2.json'),
  LOCAL_JSM_SWAGGER: none,
  LOCAL_BB_SWAGGER: none,
});

const { lint, problemCount } = require('@forge/lint');
const { ConfigFile, FileSystemReader, FileSystemWriter, listGitIgnoreFiles } = require('@forge/cli-shared');

const said = [];
const say = (message) => said.push(String(message));
const logger = { info: say, warn: say, error: say, debug() {}, trace() {} };
// The linter asks a feature service which runtimes are deprecated; offline there is none to ask.
const features = new Proxy(
  { getDeprecatedRuntimes: async () => [] },
  { get: (known, name) => known[name] ?? (async () => undefined) },
);

(async () => {
  const reader = new FileSystemReader();
  const manifest = await new ConfigFile(reader, new FileSystemWriter()).readConfig();
  const files = await reader.recursiveReadDir('./src', ['.git', 'node_modules', ...(await listGitIgnoreFiles(reader))]);
  const results = await lint(files, manifest, 'production', logger, features, { linter: { mode: 'client-side' } });
  const problems = results.flatMap((result) =>
    [...(result.errors ?? []), ...(result.warnings ?? [])].map((problem) => JSON.stringify(problem)),
  );
  console.log(JSON.stringify({ files: files.length, count: problemCount(results), problems, said }));
})().catch((failure) => {
  console.error(failure);
  process.exit(2);
});
