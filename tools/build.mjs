// Builds dist: the code and its declarations side by side, then the JSON Schemas, and a look at what came out. A warning fails the build.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, runWithoutWarnings } from './run.mjs'

rmSync(join(root, 'dist'), { recursive: true, force: true })

async function step(...args) {
  const { passed, stdout, stderr } = await runWithoutWarnings(process.execPath, args)
  if (!passed) {
    console.error(`node ${args.join(' ')} failed or warned:\n${stdout}${stderr}`)
    process.exit(1)
  }
  return stdout
}

await Promise.all([step('node_modules/tsup/dist/cli-default.js'), step('tools/bundle-types.mjs')])
await step('tools/write-schemas.mjs')
process.stdout.write(await step('tools/check-dist.mjs'))
