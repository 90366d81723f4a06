// Runs hosts of the library, each a project of its own that installs the package as it is packed: `node examples/hosts/run.mjs`
// for all of them, `… event-store` for one, `… event-store measure 100000` for its figures. Plain Node: nothing is installed yet.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The hosts, each with all that it needs from npm. */
const hosts = ['durable', 'event-store', 'http', 'recorder']

/** Runs npm in a folder. What it prints is shown as it comes, or is kept: then a step that fails shows it. */
function npm(cwd, args, keep) {
  const kept = keep ? 'pipe' : 'inherit'
  const child = spawn('npm', args, { cwd, stdio: ['ignore', kept, kept] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => {
      printed += text
    })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0) console.error(`npm ${args.join(' ')} failed in ${cwd}\n${printed}`)
      resolve({ passed: code === 0, printed })
    })
  })
}

/** Installs a host as its lock file says, with the package as it would be packed now, and runs a task of it. */
async function runHost(host, task, rest, alone) {
  const cwd = join(import.meta.dirname, host)
  for (const args of [
    ['ci', '--no-audit', '--no-fund'],
    ['run', 'types'],
  ])
    if (!(await npm(cwd, args, true)).passed) return false
  const args = ['run', '--silent', task, ...(rest.length > 0 ? ['--', ...rest] : [])]
  const { passed, printed } = await npm(cwd, args, !alone)
  if (passed) process.stdout.write(`${host}: passed\n${printed}`)
  return passed
}

const given = process.argv.slice(2)
// `--built`: dist is as the sources are, which the build before it in `npm run verify` saw to.
const built = given.includes('--built')
const [asked, task = 'test', ...rest] = given.filter((argument) => argument !== '--built')
if (asked !== undefined && !hosts.includes(asked)) {
  console.error(`the hosts are ${hosts.join(', ')}, and not ${asked}`)
  process.exit(1)
}

const steps = built
  ? []
  : [
      ...(existsSync(join(root, 'node_modules')) ? [] : [[root, 'ci', '--no-audit', '--no-fund']]),
      [root, 'run', 'build'],
    ]
for (const [cwd, ...args] of steps) if (!(await npm(cwd, args, true)).passed) process.exit(1)

// As many at once as there are processors: each has a process and data of its own.
const asksFor = asked === undefined ? hosts : [asked]
const waiting = asksFor.values()
const runNext = async () => {
  for (const host of waiting)
    if (!(await runHost(host, task, rest, asksFor.length === 1))) process.exitCode = 1
}
await Promise.all(Array.from({ length: availableParallelism() }, runNext))
