import { defineConfig } from 'tsup'
import { entries } from './tools/entries.mjs'
import { pureConstants } from './tools/pure-constants.mjs'

// The code alone: tools/bundle-types.mjs bundles the declarations.
export default defineConfig({
  entry: entries.map(({ source }) => source),
  tsconfig: 'tsconfig.src.json',
  format: ['esm', 'cjs'],
  target: 'es2022',
  // Entries share chunks in both formats: a brand or a cache must not exist twice.
  splitting: true,
  // Without this, entries keep bare imports of chunks that they use nothing of.
  treeshake: { moduleSideEffects: false },
  // Without this, who uses one entry pays for the constants of the others in the chunks that they share.
  esbuildPlugins: [pureConstants],
  // Read, then removed, by tools/check-dist.mjs.
  metafile: true,
})
