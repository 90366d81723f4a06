import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jsonSchemas } from '../../src/interop/json-schema/index.js'
import { entries } from '../../tools/entries.mjs'

// What a user gets: the packed tarball, installed from nothing, compiled strictly and run.

const root = join(import.meta.dirname, '../..')
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const temporary = mkdtempSync(join(tmpdir(), 'privacy-rulebook-'))

/** Runs a program and returns what it printed; a failure shows the output whole. */
function run(program: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`)
  }
}

/** The first TypeScript block under README's heading "Quick start". */
function quickStart(): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [, section] = readme.split(/^#+ Quick start$/m)
  const code = /^```ts\n(.*?)^```$/ms.exec(section ?? '')?.[1]
  if (code === undefined) throw new Error('README.md has no ```ts block under the heading "Quick start"')
  return code
}

/** Every entry imported, so that each one's types and code resolve in this module system. */
const everyEntry = [
  ...entries.map(({ name }, index) => `import * as entry${index} from '${name}'`),
  `for (const entry of [${entries.map((_, index) => `entry${index}`)}]) {`,
  `  if (Object.keys(entry).length === 0) throw new Error('an entry exports nothing')`,
  '}',
].join('\n')

let tarball = ''
let packed: string[] = []

beforeAll(() => {
  const [report] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', temporary], root))
  tarball = join(temporary, report.filename)
  packed = report.files.map(({ path }: { path: string }) => path)
})

afterAll(() => rmSync(temporary, { recursive: true, force: true }))

test('the tarball holds the built files and the papers, nothing else', () => {
  const others = packed.filter((path) => !/^dist\/.*\.(js|cjs|d\.ts|d\.cts)$/.test(path))
  // The README links to the guides and the benchmarks, so they come along.
  const papers = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bench/README.md',
    'bench/results.md',
    'package.json',
  ]
  const guides = [
    'docs/comparison.md',
    'docs/complaints.md',
    'docs/deadlines.md',
    'docs/deciding.md',
    'docs/engine.md',
    'docs/personal-data.md',
    'docs/hosting.md',
    'docs/interop.md',
    'docs/readings.md',
    'docs/recordings.md',
    'docs/letters.md',
    'docs/gdpr-differences.md',
    'docs/requests.md',
    'docs/restrictions.md',
    'docs/speed.md',
    'docs/start.md',
    'docs/speed.svg',
    'docs/under-the-gdpr.md',
    'docs/watching.md',
    'docs/words.md',
    'docs/your-institution.md',
  ]
  const schemas = Object.values(jsonSchemas()).map(({ $id }) => `dist/schemas/${$id?.split(':').at(-1)}.json`)
  expect(others.sort()).toEqual([...papers, ...guides, ...schemas].sort())
})

describe.each([
  ['ESM', 'module'],
  ['CommonJS', 'commonjs'],
])('an empty %s project', (_, type) => {
  const project = join(temporary, type)

  test('installs the tarball, type-checks every entry and the quick start, and runs both', () => {
    const tsconfig = {
      compilerOptions: {
        target: 'ES2022',
        module: 'NodeNext',
        lib: ['ES2022', 'DOM'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        // Declarations of ours that don't compile at a user's must show.
        skipLibCheck: false,
      },
    }
    mkdirSync(project)
    writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type }))
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(tsconfig))
    writeFileSync(join(project, 'entries.ts'), everyEntry)
    writeFileSync(join(project, 'quick-start.ts'), quickStart())

    const typescript = `typescript@${devDependencies.typescript}`
    // The one entry that needs a package which a host brings.
    const calendar = `ical-generator@${devDependencies['ical-generator']}`
    run(
      'npm',
      ['install', tarball, typescript, calendar, '--no-audit', '--no-fund', '--prefer-offline'],
      project,
    )
    run(process.execPath, ['node_modules/typescript/bin/tsc'], project)
    run(process.execPath, ['entries.js'], project)
    // A schema as any reader of files finds it, also where JSON can't be imported.
    const schema = "require('privacy-rulebook/schemas/request-command.json').$id"
    const printed = run(process.execPath, ['--input-type=commonjs', '-p', schema], project)
    expect(printed.trim()).toBe('urn:privacy-rulebook:request-command')
    run(process.execPath, ['quick-start.js'], project)
  })
})
