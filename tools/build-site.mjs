// Builds what stands beside the API pages in docs/api: the page to try the library, in one script that needs nothing else, and
// what draws the diagrams of the guides.
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { pureConstants } from './pure-constants.mjs'
import { root } from './run.mjs'

const from = join(root, 'site/try')
const to = join(root, 'docs/api/try')

await build({
  config: false,
  entry: { try: join(from, 'main.ts') },
  outDir: to,
  tsconfig: join(root, 'site/tsconfig.json'),
  // One classic script: a page that is opened as a file may load that, and no module.
  format: 'iife',
  outExtension: () => ({ js: '.js' }),
  platform: 'browser',
  target: 'es2022',
  minify: true,
  noExternal: [/./],
  esbuildPlugins: [pureConstants],
  silent: true,
})
for (const file of ['index.html', 'try.css', 'icon.svg']) await cp(join(from, file), join(to, file))
await cp(fileURLToPath(import.meta.resolve('@mermaid-js/tiny')), join(root, 'docs/api/assets/mermaid.js'))
