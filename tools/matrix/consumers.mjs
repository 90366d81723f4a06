// What a host's own project looks like to its compiler, in every module system that TypeScript knows.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entries } from '../entries.mjs'
import { root } from '../run.mjs'

/** The first TypeScript block under README's heading "Quick start". */
export function quickStart() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [, section] = readme.split(/^#+ Quick start$/m)
  const code = /^```ts\n(.*?)^```$/ms.exec(section ?? '')?.[1]
  if (code === undefined) throw new Error('README.md has no ```ts block under the heading "Quick start"')
  return code
}

/** Every entry imported, so that each one's types and code resolve in this module system. */
export const everyEntry = [
  ...entries.map(({ name }, index) => `import * as entry${index} from '${name}'`),
  `for (const entry of [${entries.map((_, index) => `entry${index}`)}]) {`,
  `  if (Object.keys(entry).length === 0) throw new Error('an entry exports nothing')`,
  '}',
].join('\n')

const compilerOptions = {
  target: 'ES2022',
  // The types of zod name `URL`, so a host needs the types of the DOM or of Node.
  lib: ['ES2022', 'DOM'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  // Declarations of ours that don't compile at a user's must show.
  skipLibCheck: false,
}

/** The ways in which TypeScript finds a package: what each is called, in which versions it is, its settings, and how its files end. */
export const moduleSystems = [
  {
    name: 'NodeNext, `.mts` and `.cts`',
    folder: 'nodenext',
    isIn: () => true,
    options: () => ({ module: 'NodeNext' }),
    files: ['mts', 'cts'],
  },
  {
    name: 'CommonJS, `node16`',
    folder: 'node16',
    isIn: () => true,
    options: () => ({ module: 'node16' }),
    files: ['ts'],
  },
  {
    name: 'ESM, `bundler`',
    folder: 'bundler',
    isIn: () => true,
    options: () => ({ module: 'ESNext', moduleResolution: 'bundler' }),
    files: ['ts'],
  },
  {
    name: 'CommonJS, `node10`',
    folder: 'node10',
    isIn: (version) => Number.parseInt(version, 10) < 7,
    options: (version) => ({
      module: 'CommonJS',
      moduleResolution: 'node10',
      esModuleInterop: true,
      // The types of fast-check name files that pure-rand tells of in its exports map alone.
      paths: { 'pure-rand/types/*': ['../node_modules/pure-rand/lib/types/*'] },
      // Version 6 takes it only when told so.
      ...(version.startsWith('6.') ? { ignoreDeprecations: '6.0' } : {}),
    }),
    files: ['ts'],
  },
]

/** Writes a project of a module system below a folder where the package is installed, and returns where it is. */
export function writeConsumer({ folder, options, files }, version, below) {
  const project = join(below, `${folder}-${version}`)
  mkdirSync(project)
  const settings = { ...compilerOptions, ...options(version), noEmit: true }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: settings }))
  for (const extension of files) {
    writeFileSync(join(project, `entries.${extension}`), everyEntry)
    writeFileSync(join(project, `quick-start.${extension}`), quickStart())
  }
  return project
}
