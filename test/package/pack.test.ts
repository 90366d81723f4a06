import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jsonSchemas } from '../../src/interop/json-schema/index.js'
import { entries } from '../../tools/entries.mjs'
import { everyEntry, moduleSystems, quickStart, writeConsumer } from '../../tools/matrix/consumers.mjs'
import { writePrograms } from '../../tools/matrix/runtimes.mjs'

// What a user gets: the packed tarball, installed from nothing, compiled strictly and run.

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { devDependencies, exports, typesVersions } = JSON.parse(read('package.json'))
const versions: { readonly typescript: readonly string[] } = JSON.parse(read('tools/matrix/versions.json'))
const oldestAndNewest = [versions.typescript[0], versions.typescript.at(-1)].filter(
  (one) => one !== undefined,
)
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

let tarball = ''
let packed: string[] = []

beforeAll(() => {
  const [report] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', temporary], root))
  tarball = join(temporary, report.filename)
  packed = report.files.map(({ path }: { path: string }) => path)
})

afterAll(() => rmSync(temporary, { recursive: true, force: true }))

test('the tarball holds the built files, the papers and the examples, nothing else', () => {
  const others = packed.filter((path) => !/^dist\/.*\.(js|cjs|d\.ts|d\.cts)$/.test(path))
  // The README links to the guides, the examples and the benchmarks, so they come along.
  const papers = [
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'bench/README.md',
    'bench/results.md',
    'conformance/deadlines.json',
    'conformance/histories.json',
    'conformance/schema.json',
    'conformance/verdicts.json',
    'examples/hosts/README.md',
    'package.json',
  ]
  const examples = [
    'examples/01-answer-a-request.ts',
    'examples/02-complaint.ts',
    'examples/03-restriction.ts',
    'examples/04-recording-life.ts',
    'examples/05-monthly-sample.ts',
    'examples/06-your-institution.ts',
    'examples/07-other-recordings.ts',
    'examples/08-under-the-gdpr.ts',
    'examples/09-compare.ts',
    'examples/data/01-resident.json',
    'examples/shared.ts',
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
    'docs/testing.md',
    'docs/speed.svg',
    'docs/under-the-gdpr.md',
    'docs/watching.md',
    'docs/words.md',
    'docs/your-institution.md',
    'docs/generated/decision-tables-adakavas.md',
    'docs/generated/decision-tables-gdpr.md',
    'docs/generated/decision-tables-kaunas.md',
    'docs/generated/findings.md',
    'docs/generated/machines.md',
    'docs/generated/runtimes.md',
    'docs/generated/traceability.md',
  ]
  const schemas = Object.values(jsonSchemas()).map(({ $id }) => `dist/schemas/${$id?.split(':').at(-1)}.json`)
  expect(others.sort()).toEqual([...papers, ...guides, ...examples, ...schemas].sort())
})

test('what the README and the guides link to is in the tarball', () => {
  const pages = packed.filter((path) => path === 'README.md' || /^docs\/[^/]+\.md$/.test(path))
  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, to = '']) => join(dirname(page), to)),
  )
  expect(links.length).toBeGreaterThan(pages.length)
  expect(links.filter((link) => !packed.includes(link))).toEqual([])
})

test('a compiler that reads no exports map is told of every entry', () => {
  const told = Object.entries<{ readonly require?: { readonly types: string } }>(exports)
    .filter(([subpath]) => subpath !== '.')
    .flatMap(([subpath, { require: cjs }]) => (cjs === undefined ? [] : [[subpath.slice(2), [cjs.types]]]))
  expect(typesVersions).toEqual({
    '*': {
      ...Object.fromEntries(told),
      'conformance/*': ['./conformance/*'],
      'schemas/*': ['./dist/schemas/*'],
    },
  })
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

    const typescript = [
      `typescript@${devDependencies.typescript}`,
      ...oldestAndNewest.map((version) => `typescript-${version}@npm:typescript@${version}`),
    ]
    // The entries that need a package which a host brings.
    const brought = ['ical-generator', 'fast-check'].map((name) => `${name}@${devDependencies[name]}`)
    run(
      'npm',
      ['install', tarball, ...typescript, ...brought, '--no-audit', '--no-fund', '--prefer-offline'],
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

  test.each(['esm.mjs', 'cjs.cjs'])('does in %s what it does on every run time', (program) => {
    writePrograms(project)
    const { checks } = JSON.parse(run(process.execPath, [program], project))
    expect(checks).toBeGreaterThan(entries.length)
  })
})

describe('beside that, in the ESM project', () => {
  const project = join(temporary, 'module')

  // The others, `npm run matrix` tries.
  test.each(oldestAndNewest)('every entry compiles with TypeScript %s', (version) => {
    const tried = moduleSystems.filter(
      ({ folder, isIn }) => /^(nodenext|node10)$/.test(folder) && isIn(version),
    )
    expect(tried).not.toEqual([])
    for (const system of tried) {
      const consumer = writeConsumer(system, version, project)
      run(process.execPath, [`node_modules/typescript-${version}/bin/tsc`, '-p', consumer], project)
    }
  })

  test('the examples that came along run', () => {
    cpSync(join(project, 'node_modules/privacy-rulebook/examples'), join(project, 'examples'), {
      recursive: true,
    })
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
    const examples = packed.filter((path) => /^examples\/\d/.test(path))
    expect(examples).toHaveLength(9)
    for (const example of examples)
      expect(run(process.execPath, [tsx, example], project), example).toMatch(/[ąčęėįšųūž]/)
  })
})
