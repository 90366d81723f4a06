// Runs the tests under several process time zones: a civil day must not depend on where it is computed. Everything runs
// once, in the hardest zone; the other zones take what can see one. Arguments go to vitest, in every zone alike.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

// Santiago changes its clocks at midnight, so some days there have no 00:00; Apia skipped 30 December 2011.
const hardest = 'America/Santiago'
const others = ['UTC', 'Europe/Vilnius', 'Pacific/Apia']

// Only the calendar reads or makes a Date, and only the words of a day format one (test/tools/zones.test.ts holds src to
// that); all else takes and gives civil days, which are strings. So what can see the zone is the calendar itself with its
// vectors, where days and months are counted for limits, terms and registers, and where days are told.
const sensitive = [
  'test/calendar',
  'test/request/limits.test.ts',
  'test/request/identity.test.ts',
  'test/request/implementation.test.ts',
  'test/complaint/windows.test.ts',
  'test/complaint/grounds.test.ts',
  'test/restriction/duties.test.ts',
  'test/restriction/in-force.test.ts',
  'test/consent',
  'test/recording/retention.test.ts',
  'test/recording/duties.test.ts',
  'test/recording/sampling',
  'test/recording/sweep/due.test.ts',
  'test/interop/icalendar.test.ts',
  'test/text/lithuanian.test.ts',
  'test/text/english.test.ts',
  'test/text/golden.test.ts',
  'test/text/stories.test.ts',
  'test/examples',
]
// To vitest they are filters, and one that filters nothing would go unnoticed.
for (const path of sensitive) if (!existsSync(join(root, path))) throw new Error(`no ${path}`)

/** Runs vitest with some arguments under a zone: whether all passed. */
async function passIn(zone, args) {
  const started = performance.now()
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--reporter', 'minimal']
  // TEST_ZONE tells test/setup.ts what to insist on, should TZ get lost on the way.
  const { passed, stdout, stderr } = await run(process.execPath, [...vitest, ...args], {
    TZ: zone,
    TEST_ZONE: zone,
    NO_COLOR: '1',
  })
  const summary = /^ *Tests +(.*)$/m.exec(stdout)?.[1] ?? 'no tests ran'
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${zone.padEnd(17)} ${summary}, ${seconds} s`)
  if (!passed) console.log(stdout + stderr)
  return passed
}

const asked = process.argv.slice(2)
// One after another: vitest keeps every core busy by itself.
let passed = await passIn(hardest, asked)
for (const zone of others) passed &&= await passIn(zone, asked.length > 0 ? asked : sensitive)
process.exitCode = passed ? 0 : 1
