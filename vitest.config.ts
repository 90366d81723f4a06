import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { entries } from './tools/entries.mjs'

export default defineConfig({
  resolve: {
    // The package's own name means its sources, as `paths` in tsconfig.json says to the compiler.
    alias: entries.map(({ name, source }) => ({
      find: new RegExp(`^${name}$`),
      replacement: fileURLToPath(new URL(source, import.meta.url)),
    })),
  },
  test: {
    testTimeout: 60_000,
    // The library holds no global state, so test files can share a worker; it halves the run.
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Files named *.test-d.ts hold types alone: `npm run types` checks them.
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**'],
          globalSetup: 'test/global-setup.ts',
          setupFiles: 'test/setup.ts',
        },
      },
      {
        // Packs and installs what `npm run build` built.
        test: { name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 180_000 },
      },
    ],
  },
})
