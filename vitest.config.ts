import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { entries } from './tools/entries.mjs'

const unit = {
  // Files named *.test-d.ts hold types alone: `npm run types` checks them.
  include: ['test/**/*.test.ts'],
  exclude: ['test/package/**', 'test/site/**'],
  globalSetup: 'test/global-setup.ts',
  setupFiles: 'test/setup.ts',
}

export default defineConfig({
  resolve: {
    // The package's own name means its sources, as `paths` in tsconfig.json says to the compiler.
    alias: entries.map(({ name, source }) => ({
      find: new RegExp(`^${name}$`),
      replacement: fileURLToPath(new URL(source, import.meta.url)),
    })),
  },
  test: {
    // A busy machine must not fail anything.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 300_000,
    // The library holds no global state, so test files can share a worker; it halves the run.
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { ...unit, name: 'unit' } },
      // The same tests, with what is random tried as often as test/runs.ts says of a deep run.
      { extends: true, test: { ...unit, name: 'deep', env: { TEST_RUNS: 'deep' }, testTimeout: 1_800_000 } },
      {
        // Packs and installs what `npm run build` built.
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        // Opens what `npm run docs` wrote in a browser.
        extends: true,
        test: { name: 'site', include: ['test/site/**/*.test.ts'] },
      },
    ],
  },
})
