import { defineConfig } from 'vitest/config';

/** Rooms whose tests leave everything outside of themselves as it was; one that cannot is called `*.alone.test.ts`. */
const TOGETHER = 'test/{domain,contract,usecases,static,conformance}/**';

/** Unit and wiring tests run in Node; browser tests are a project of their own, because they need Chromium and the built bundles. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/forge/**', `${TOGETHER}/!(*.alone).test.{ts,tsx}`],
          environment: 'node',
          // Every processor, also where there are only two.
          maxWorkers: '100%',
        },
      },
      // They share processes: one of its own costs a file more than its tests do. A wiring test holds them to it.
      {
        extends: true,
        test: {
          name: 'together',
          include: [`${TOGETHER}/*.test.{ts,tsx}`],
          exclude: ['test/**/*.alone.test.*'],
          environment: 'node',
          isolate: false,
          maxWorkers: '100%',
        },
      },
      // Forge's own tools on the whole app: slow, and each changes its working folder, so they run one after another in processes of their own.
      {
        extends: true,
        test: {
          name: 'forge',
          include: ['test/forge/**/*.test.ts'],
          environment: 'node',
          testTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.e2e.ts', 'test/site/**/*.e2e.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each file has a site, a port and a browser of its own; most of the time it waits for the other two.
          maxWorkers: 2,
          // Two browsers and two sites share the processors of a small machine: what then comes too late once is asked a second time.
          retry: 1,
        },
      },
    ],
  },
});
