// Checks what was built: every promised file exists, entries load in both formats and share one copy of
// what they share, and the main entry stays free of what only some users want.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { entries } from './entries.mjs'

const root = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)

// tsup reports success even when its d.ts step wrote nothing.
for (const file of entries.flatMap((entry) => entry.files)) {
  assert(existsSync(join(root, file)), `${file} was not built`)
}

/** What importing a file of dist brings in: sources that left code in the bundle, and packages. */
function reachable(file, outputs, seen = new Set()) {
  if (seen.has(file)) return seen
  seen.add(file)
  const { imports, inputs } = outputs[file]
  for (const [source, { bytesInOutput }] of Object.entries(inputs)) if (bytesInOutput > 0) seen.add(source)
  for (const { path, external } of imports) {
    if (external) seen.add(`package ${path}`)
    else reachable(path, outputs, seen)
  }
  return seen
}

// Only these entries may bring in what the pattern names.
const confined = [
  [/^package zod/, /^src\/schema\//],
  [/^package fast-check/, /^src\/testing\/fast-check\//],
  [/^package ical-generator/, /^src\/interop\/icalendar\//],
  [/^src\/(text\/lt\/|.*\.lt\.ts$)/, /^src\/text\/lt\//],
  [/^src\/(text\/en\/|.*\.en\.ts$)/, /^src\/text\/en\//],
]

for (const format of ['esm', 'cjs']) {
  const metafile = join(root, 'dist', `metafile-${format}.json`)
  const { outputs } = JSON.parse(readFileSync(metafile, 'utf8'))
  for (const entry of entries) {
    const found = [...reachable(entry[format].slice(2), outputs)]
    for (const [what, where] of confined) {
      if (where.test(entry.source)) continue
      const stray = found.filter((name) => what.test(name))
      assert.deepEqual(stray, [], `importing ${entry.name} (${format}) must not bring in ${stray}`)
    }
  }
  rmSync(metafile)
}

// A name means one thing: the same value from whichever entry it is imported.
for (const load of [({ esm }) => import(join(root, esm)), ({ cjs }) => require(join(root, cjs))]) {
  const known = new Map()
  for (const entry of entries) {
    for (const [name, value] of Object.entries(await load(entry))) {
      const first = known.get(name) ?? { value, entry }
      assert(first.value === value, `${name} differs between ${first.entry.name} and ${entry.name}`)
      known.set(name, first)
    }
  }
}

console.log(`dist: ${entries.length} entries, complete, in ESM and CJS`)
