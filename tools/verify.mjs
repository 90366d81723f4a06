// Installs what the lock file says, then runs every check, stopping at the first that fails.
// Plain Node: nothing is installed yet when this starts.
import { run } from './run.mjs'

// Cheap checks first; what reads dist comes after the build. Of a step that passes, what it prints is dropped.
const steps = [
  ['Install', 'ci --no-audit --no-fund'],
  ['Format and lint', 'run lint'],
  ['Types', 'run types'],
  ['Layers', 'run lint:layers'],
  ['Unused code and dependencies', 'run lint:unused'],
  ['Tests, in four time zones', 'run test:zones'],
  ['Build', 'run build'],
  ['Package: exports and types', 'run lint:package'],
  ['Package: size', 'run size'],
  ['Package: installed and used', 'run test:package -- --reporter=minimal'],
  ['Hosts: installed, ended and started again', 'run hosts -- --built'],
  ['API documentation', 'run docs'],
]

const secondsSince = (time) => Math.round((performance.now() - time) / 1000)

/** Shows that a step is still running, and returns how to stop that: one live line at a terminal, else a line now and then. */
function showLife(name, since) {
  const { stdout } = process
  const clear = () => stdout.clearLine(0) && stdout.cursorTo(0)
  const live = () => {
    clear()
    stdout.write(`       ${name}, ${secondsSince(since)} s`)
  }
  const timer = stdout.isTTY
    ? setInterval(live, 1_000)
    : setInterval(() => console.log(`       ${name}: running, ${secondsSince(since)} s so far`), 15_000)
  return () => {
    clearInterval(timer)
    if (stdout.isTTY) clear()
  }
}

const started = performance.now()
let done = 0
let failed = 0
for (const [name, command] of steps) {
  const stepStarted = performance.now()
  const stopShowing = showLife(name, stepStarted)
  // Scripts report their own failures; npm's errors matter only when npm itself does the work.
  const loglevel = command.startsWith('run ') ? '--silent' : '--loglevel=error'
  const { passed, stdout, stderr } = await run('npm', [loglevel, ...command.split(' ')])
  stopShowing()
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (npm ${command}), ${secondsSince(stepStarted)} s`)
  if (passed) done += 1
  else {
    failed += 1
    console.log(`\n${stdout}${stderr}`)
    break
  }
}

const skipped = steps.length - done - failed
console.log(`\n${secondsSince(started)} s in all`)
console.log(`${done} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
