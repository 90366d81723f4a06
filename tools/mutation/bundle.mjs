// Bundles the tests of a folder with the mutated sources into one script, in the copy of the repository that Stryker makes.
// Every file is a module of its own in it, evaluated when a test asks for it: so a run for one mutant starts afresh, with
// its tables built anew, in milliseconds.
import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { testsOf } from './folders.mjs'

/** In one script no file knows where it lies, so the tests that read others are told. */
const whereabouts = {
  name: 'whereabouts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/test\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      return {
        loader: 'ts',
        contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      }
    }),
}

const files = ['test/setup.ts', ...testsOf(process.env.MUTATED)]
const { metafile } = await build({
  stdin: {
    contents: `export default {${files.map((file) => `'${file}': () => import('./${file}')`).join()}}`,
    resolveDir: '.',
  },
  outfile: 'mutated.cjs',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
  metafile: true,
  plugins: [whereabouts],
})
// What the script requires, which may be modules that can only be imported.
const required = metafile.outputs['mutated.cjs'].imports.map(({ path }) => path)
await writeFile('mutated.json', JSON.stringify([...new Set(required)]))
