// The smoke test on every run time: how each loads the entries, and what each says of itself.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { entries } from '../entries.mjs'
import { nodeInEnglish } from './english-icu.mjs'

const zoneNow = 'Intl.DateTimeFormat().resolvedOptions().timeZone'
const knowsLithuanian = "Intl.DateTimeFormat.supportedLocalesOf('lt').length > 0"
const named = `{ ${entries.map(({ name }, index) => `'${name}': entry${index}`).join(', ')} }`

/** A function that runs the smoke test and tells of the run time that it ran on. */
const reporting = `const report = (version) => ({
  version,
  checks: smoke(${named}).length,
  zone: ${zoneNow},
  lithuanian: ${knowsLithuanian},
})`
const imports = entries.map(({ name }, index) => `import * as entry${index} from '${name}'`)
const requires = entries.map(({ name }, index) => `const entry${index} = require('${name}')`)

/** Writes to a folder where the package is installed the programs that run the smoke test. */
export function writePrograms(folder) {
  const smoke = readFileSync(join(import.meta.dirname, 'smoke.mjs'))
  writeFileSync(join(folder, 'smoke.mjs'), smoke)
  const esm = [...imports, "import { smoke } from './smoke.mjs'", reporting]
  const version = 'globalThis.Bun?.version ?? globalThis.Deno?.version.deno ?? process.version.slice(1)'
  const print = `console.log(JSON.stringify(report(${version})))`
  const write = (name, lines) => writeFileSync(join(folder, name), lines.join('\n'))
  write('esm.mjs', [...esm, print])
  write('cjs.cjs', [...requires, `import('./smoke.mjs').then(({ smoke }) => {`, reporting, print, '})'])
  write('page.mjs', [...esm, 'globalThis.report = report'])
  // A worker runs only when it is called: `workerd test` calls `test`.
  write('worker.mjs', [...esm, 'export default { test: () => console.log(JSON.stringify(report(null))) }'])
}

/** A program and all that it imports as one module, as it is served to a browser or put into a worker. */
async function bundled(folder, name) {
  const outfile = join(folder, name.replace('.mjs', '.bundle.mjs'))
  await build({
    entryPoints: [join(folder, name)],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    outfile,
  })
  return outfile
}

/** What a program printed of itself, the last line of it. */
function told(program, args, cwd, env = {}) {
  const printed = execFileSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return JSON.parse(printed.trim().split('\n').at(-1))
}

async function inChromium(folder) {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) return null
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    // A page that is served as such pages are: what a browser keeps from others, ical-generator needs.
    await page.route('http://localhost/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    )
    await page.goto('http://localhost/')
    await page.addScriptTag({ path: await bundled(folder, 'page.mjs'), type: 'module' })
    await page.waitForFunction(() => 'report' in globalThis)
    return await page.evaluate((version) => globalThis.report(version), browser.version())
  } finally {
    await browser.close()
  }
}

async function inWorkerd(folder, workerd) {
  await bundled(folder, 'worker.mjs')
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker", esModule = embed "worker.bundle.mjs")],
  compatibilityDate = "2026-01-01",
))]);`
  writeFileSync(join(folder, 'worker.capnp'), config)
  return told(workerd, ['test', 'worker.capnp'], folder)
}

/**
 * The rows of the table: what each is called, how the package is loaded, and a function that runs it. That gives what the
 * run time told, `null` where it is not on this machine; `expected` is what it has to tell besides.
 */
export function runtimes(folder, versions) {
  const installed = (path) => join(folder, 'node_modules', path)
  const nodeOf = (version) => installed(`node-${version}/bin/node`)
  const [oldest] = versions.node
  const onNode = (program, args, env) => () => told(program, args, folder, env)
  const zoned = (zone) => ({
    name: `Node, time zone ${zone}`,
    loads: 'ESM',
    run: onNode(nodeOf(oldest), ['esm.mjs'], { TZ: zone }),
    expected: { version: oldest, zone },
  })
  return [
    ...versions.node.flatMap((version) => [
      { name: 'Node', loads: 'ESM', run: onNode(nodeOf(version), ['esm.mjs']), expected: { version } },
      { name: 'Node', loads: 'CommonJS', run: onNode(nodeOf(version), ['cjs.cjs']), expected: { version } },
    ]),
    ...['America/Santiago', 'Pacific/Apia'].map(zoned),
    {
      name: 'Node whose `Intl` knows English alone',
      loads: 'ESM',
      run: () => told(nodeInEnglish(nodeOf(oldest), join(folder, 'english')), ['esm.mjs'], folder),
      expected: { version: oldest, lithuanian: false },
    },
    ...['esm.mjs', 'cjs.cjs'].map((program) => ({
      name: 'Bun',
      loads: program === 'esm.mjs' ? 'ESM' : 'CommonJS',
      run: onNode(installed('@oven/bun-linux-x64/bin/bun'), [program]),
      expected: { version: versions.bun },
    })),
    ...['esm.mjs', 'cjs.cjs'].map((program) => ({
      name: 'Deno',
      loads: program === 'esm.mjs' ? 'ESM' : 'CommonJS',
      run: onNode(installed('@deno/linux-x64-glibc/deno'), [
        'run',
        '--no-remote',
        '--node-modules-dir=manual',
        '--no-prompt',
        '--allow-read=.',
        program,
      ]),
      expected: { version: versions.deno },
    })),
    {
      name: 'workerd',
      loads: 'one module, bundled',
      run: () => inWorkerd(folder, installed('@cloudflare/workerd-linux-64/bin/workerd')),
      version: versions.workerd,
      expected: {},
    },
    { name: 'Chromium, headless', loads: 'one module, bundled', run: () => inChromium(folder), expected: {} },
  ]
}
