// The bytes that somebody ships who uses an entry, a function or a peer: bundled with all that it needs, minified by
// esbuild and compressed by gzip. Prints them as JSON.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { entries } from './entries.mjs'

const functions = {
  'plainDate of ./calendar': "export { plainDate } from 'privacy-rulebook/calendar'",
  'deadline of ./calendar': "export { deadline } from 'privacy-rulebook/calendar'",
  'compileRule of ./engine: the rule core': "export { compileRule } from 'privacy-rulebook/engine'",
  'one right: rulesFor and the Adakavas procedure': `import { adakavasProcedure, rulesFor } from 'privacy-rulebook'
export const { erasure } = rulesFor(adakavasProcedure)`,
  'requestLifecycle and the Adakavas procedure': `import { adakavasProcedure, requestLifecycle } from 'privacy-rulebook'
export const requests = requestLifecycle(adakavasProcedure)`,
  'sweepOn of ./recordings': "export { sweepOn } from 'privacy-rulebook/recordings'",
  'dueOn of ./watching': "export { dueOn } from 'privacy-rulebook/watching'",
  'requestCommandSchema of ./schema': "export { requestCommandSchema } from 'privacy-rulebook/schema'",
}
const peers = {
  'ts-pattern': "export { isMatching, match, P } from 'ts-pattern'",
  'json-rules-engine': "export { Engine } from 'json-rules-engine'",
  publicodes: "export { default } from 'publicodes'",
  xstate: "export { assign, initialTransition, setup, transition } from 'xstate'",
  zod: "export * from 'zod'",
  'date-fns, five functions': "export { addDays, addMonths, formatISO, isWeekend, parseISO } from 'date-fns'",
  'date-holidays': "export { default } from 'date-holidays'",
  'temporal-polyfill': "export { Temporal } from 'temporal-polyfill'",
}

async function sizeOf(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    ...{ bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', target: 'es2022' },
    ...{ legalComments: 'none', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' } },
  })
  const [{ contents: bytes }] = outputFiles
  return { minified: bytes.length, compressed: gzipSync(bytes, { level: 9 }).length }
}
const sizesOf = async (sources) =>
  Object.fromEntries(
    await Promise.all(Object.entries(sources).map(async ([name, source]) => [name, await sizeOf(source)])),
  )

/** The engine of zen is a native library. */
function nativeSize() {
  const binary = new URL(import.meta.resolve(`@gorules/zen-engine-${process.platform}-${process.arch}-gnu`))
  const bytes = readFileSync(binary)
  return { minified: bytes.length, compressed: gzipSync(bytes).length }
}

const byEntry = entries.map(({ name, specifier }) => [name, `export * from '${specifier}'`])
const native = process.platform === 'linux' ? { 'zen-engine, its native library': nativeSize() } : {}
console.log(
  JSON.stringify({
    entries: await sizesOf(Object.fromEntries(byEntry)),
    functions: await sizesOf(functions),
    peers: { ...(await sizesOf(peers)), ...native },
  }),
)
