// Installs what the lock file says, then runs every check, stopping at the first that fails.
// Plain Node: nothing is installed yet when this starts.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

// Cheap checks first; what reads dist comes after the build. A step's output is shown when it fails, and where
// it tells something when it passes.
const steps = [
  ['Install', 'ci --no-audit --no-fund'],
  ['Format and lint', 'run lint'],
  ['Types', 'run types'],
  ['Layers', 'run lint:layers'],
  ['Unused code and dependencies', 'run lint:unused'],
  ['Tests in four time zones', 'run test:zones', 'show'],
  ['Build', 'run build'],
  ['Package: exports and types', 'run lint:package'],
  ['Package: size', 'run size'],
  ['Package: installed and used', 'run test:package', 'show'],
  ['API documentation', 'run docs'],
]

const cwd = join(import.meta.dirname, '..')
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

const started = performance.now()
let passed = 0
let failed = 0
for (const [name, command, show] of steps) {
  console.log(`\n=== ${name} (npm ${command})`)
  const stepStarted = performance.now()
  // Scripts report their own failures; npm's errors matter only when npm itself does the work.
  const loglevel = command.startsWith('run ') ? '--silent' : '--loglevel=error'
  const { status, stdout, stderr } = spawnSync('npm', [loglevel, ...command.split(' ')], {
    cwd,
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  })
  if (status === 0) passed += 1
  else {
    failed += 1
    if (!show) console.log(stdout + stderr)
  }
  console.log(`--- ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds(stepStarted)}`)
  if (failed > 0) break
}

const skipped = steps.length - passed - failed
console.log(`\n${skipped > 0 ? `${skipped} steps not run; ` : ''}${seconds(started)} in all`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
