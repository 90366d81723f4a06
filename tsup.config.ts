import { defineConfig } from 'tsup'
import { entries } from './tools/entries.mjs'

export default defineConfig({
  entry: entries.map(({ source }) => source),
  tsconfig: 'tsconfig.src.json',
  format: ['esm', 'cjs'],
  target: 'es2022',
  // Entries share chunks in both formats: a brand or a cache must not exist twice.
  splitting: true,
  // Without this, entries keep bare imports of chunks that they use nothing of.
  treeshake: { moduleSideEffects: false },
  clean: true,
  silent: true,
  // Without this the d.ts step fails under TypeScript 6: tsup still sets `baseUrl`.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // Read, then removed, by tools/check-dist.mjs.
  metafile: true,
})
