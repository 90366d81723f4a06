// Runs the whole suite under several process time zones: a civil day must not depend on where it is computed.
// Extra arguments go to vitest.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

// Apia skipped 30 December 2011; Santiago changes its clocks at midnight, so some days there have no 00:00.
const zones = ['UTC', 'Europe/Vilnius', 'Pacific/Apia', 'America/Santiago']
const atOnce = 2

const root = join(import.meta.dirname, '..')
const vitest = join(root, 'node_modules/vitest/vitest.mjs')

function run(zone) {
  const started = performance.now()
  const args = [vitest, 'run', '--project', 'unit', '--maxWorkers', '1', ...process.argv.slice(2)]
  // TEST_ZONE tells test/setup.ts what to insist on, should TZ get lost on the way.
  const env = { ...process.env, TZ: zone, TEST_ZONE: zone, NO_COLOR: '1' }
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      const summary = /^ *Tests +(.*)$/m.exec(output)?.[1] ?? 'no tests ran'
      const seed = /^fast-check seed (\S+)/m.exec(output)?.[1]
      console.log(
        `${code === 0 ? 'ok    ' : 'FAILED'} ${zone.padEnd(17)} ${summary}, seed ${seed}, ${seconds} s`,
      )
      if (code !== 0) console.log(output)
      resolve(code === 0)
    })
  })
}

const waiting = [...zones]
const results = []
async function worker() {
  for (let zone = waiting.shift(); zone; zone = waiting.shift()) results.push(await run(zone))
}
await Promise.all(Array.from({ length: atOnce }, worker))
process.exitCode = results.every(Boolean) ? 0 : 1
