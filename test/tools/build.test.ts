import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root, runWithoutWarnings } from '../../tools/run.mjs'

// tools/build.mjs runs its two bundlers by `runWithoutWarnings`; each is given something to warn of.

const folder = mkdtempSync(join(tmpdir(), 'privacy-rulebook-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a warning of the code fails the build', async () => {
  const [file, tsup] = [join(folder, 'odd.ts'), 'node_modules/tsup/dist/cli-default.js']
  const odd = (type: string) => {
    writeFileSync(file, `export const odd = (value: unknown): boolean => typeof value === '${type}'\n`)
    return runWithoutWarnings(process.execPath, [tsup, file, '--no-config', '--out-dir', folder])
  }
  expect(await odd('string')).toMatchObject({ passed: true, stderr: '' })
  expect(await odd('nothing')).toMatchObject({ passed: false, stderr: expect.stringContaining('nothing') })
})

test('a warning of Rollup, which bundles the declarations, fails the build', async () => {
  const rollup = JSON.stringify(join(root, 'node_modules/rollup/dist/es/rollup.js'))
  /** Bundles a module `one` and a module `two` that it imports. */
  const bundle = (two: string) =>
    runWithoutWarnings(process.execPath, [
      ...['--input-type', 'module', '--eval'],
      `import { rollup } from ${rollup}
      const modules = { one: "export { two } from 'two'", two: ${JSON.stringify(two)} }
      const plugin = { name: 'modules', resolveId: (id) => id, load: (id) => modules[id] }
      await rollup({ input: 'one', plugins: [plugin] })`,
    ])
  expect(await bundle('export const two = 2')).toMatchObject({ passed: true, stderr: '' })
  const circular = await bundle("import 'one'; export const two = 2")
  expect(circular).toMatchObject({ passed: false, stderr: expect.stringContaining('Circular dependency') })
})
