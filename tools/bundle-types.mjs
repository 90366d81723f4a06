// Bundles the declarations of the entries, for ESM and for CommonJS.
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import { entries } from './entries.mjs'

const root = join(import.meta.dirname, '..')
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

// The most deeply nested first, so that src/text/lt comes before src/text.
const entryFolders = entries
  .map(({ source }) => `${dirname(source)}/`)
  .filter((folder) => folder !== 'src/')
  .sort((a, b) => b.length - a.length)

/** The folder of src that a module belongs to: that of an entry, or the topmost. */
function folderOf(id) {
  const path = relative(root, id)
  const folder = entryFolders.find((folder) => path.startsWith(folder)) ?? /^src\/[^/]+\//.exec(path)?.[0]
  return folder?.slice('src/'.length, -1).replace('/', '-')
}

const bundle = await rollup({
  input: Object.fromEntries(
    entries.map(({ source }) => [source.replace(/^src\/(.*)\.ts$/, '$1'), join(root, source)]),
  ),
  external: Object.keys(dependencies).map((name) => new RegExp(`^${name}($|/)`)),
  plugins: [dts({ tsconfig: join(root, 'tsconfig.src.json') })],
})
for (const extension of ['.d.ts', '.d.cts']) {
  await bundle.write({
    dir: join(root, 'dist'),
    entryFileNames: `[name]${extension}`,
    // A file for each folder. Left to itself, Rollup parts an index from the modules that it exports, and warns
    // of every import by way of the index. Folders import each other in no circle, so these files don't either.
    manualChunks: folderOf,
    onlyExplicitManualChunks: true,
    chunkFileNames: `[name]${extension}`,
  })
}
await bundle.close()
