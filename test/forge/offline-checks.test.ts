import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root, runCheck } from './run-check';

const specs = join(root, '..', 'shared', 'specs');
const out = mkdtempSync(join(tmpdir(), 'hindsight-forge-'));

/** A copy of the app that can be spoiled, to know that the checks can fail. */
function copyOfTheApp(name: string): string {
  const copy = join(out, name);
  for (const part of ['manifest.yml', 'src', 'package.json', 'tsconfig.json', 'static/project/build', 'static/session/build'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('What Forge itself checks before a deployment', () => {
  it('finds nothing wrong with the manifest', async () => {
    expect(await runCheck('validate-manifest.cjs')).toEqual([]);
  });

  it('finds a handler that does not exist', async () => {
    const app = copyOfTheApp('without-handler');
    writeFileSync(
      join(app, 'manifest.yml'),
      readFileSync(join(root, 'manifest.yml'), 'utf8').replace('handler: index.resolver', 'handler: nowhere.resolver'),
    );
    expect(String(await runCheck('validate-manifest.cjs', [], { app }))).toContain('nowhere.resolver');
  });

  it('lints the app clean, by the rules that need no login', async () => {
    const told = (await runCheck('lint-app.cjs', [], { env: existsSync(specs) ? { SPECS: specs } : {} })) as {
      files: number;
      count: object;
      problems: string[];
    };
    expect(told.problems).toEqual([]);
    expect(told.count).toMatchObject({ errors: 0, warnings: 0 });
    expect(told.files).toBeGreaterThan(5);
  });

  it('finds data that would leave Atlassian', async () => {
    const app = copyOfTheApp('with-a-leak');
    writeFileSync(
      join(app, 'src/leak.ts'),
      "import api from '@forge/api';\nexport const leak = () => api.fetch('https://example.com/collect');\n",
    );
    const told = (await runCheck('lint-app.cjs', [], { app })) as { count: { errors: number }; problems: string[] };
    expect(told.count.errors).toBeGreaterThan(0);
    expect(told.problems.join()).toContain('example.com');
  });

  it.skipIf(!existsSync(specs))(
    'finds a REST call whose scope is missing (needs the API descriptions in ../shared/specs)',
    async () => {
      const app = copyOfTheApp('without-a-scope');
      writeFileSync(
        join(app, 'manifest.yml'),
        readFileSync(join(root, 'manifest.yml'), 'utf8').replace('    - read:jira-work\n', ''),
      );
      const told = (await runCheck('lint-app.cjs', [], { app, env: { SPECS: specs } })) as { problems: string[] };
      expect(told.problems.join()).toContain('read:jira-work');
    },
  );

  it('bundles with the bundler of a deployment, and the bundle offers the handlers of the manifest', async () => {
    const told = (await runCheck('bundle-app.cjs', [join(out, 'bundle')])) as { files: string[]; bytes: number };
    expect(told.files).toContain('index.cjs');
    // Code and source map, not minified; the platform takes 100 MB. A jump means that something was bundled that does not belong there.
    expect(told.bytes).toBeLessThan(5_000_000);
    const handlers = createRequire(import.meta.url)(join(out, 'bundle/backend/index.cjs')) as Record<string, unknown>;
    expect(typeof handlers.resolver).toBe('function');
  });
});
