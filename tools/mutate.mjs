// Changes the sources in small ways, one at a time, and says which changes no test notices: `npm run mutate -- calendar`,
// or every folder. What may survive is listed with its reason in test/mutation, and it fails where the list isn't true.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { folders } from './mutation/folders.mjs'
import { changeOf, readSurvivors, without } from './mutation/survivors.mjs'
import { root } from './run.mjs'

/**
 * Forgets what survived the last run: Stryker doesn't know which tests run through what is there when a file is loaded, so
 * it would take that for a survivor whatever tests are added.
 */
function forgetSurvivors(report) {
  if (!existsSync(report)) return
  const { files, ...rest } = JSON.parse(readFileSync(report, 'utf8'))
  for (const file of Object.values(files))
    file.mutants = file.mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout')
  writeFileSync(report, JSON.stringify({ ...rest, files }))
}

/** Mutates a folder of the sources, or some files of it: what became of every mutant. */
function mutate(folder, files) {
  // Told to the processes that Stryker starts.
  process.env.MUTATED = folder
  forgetSurvivors(`.stryker/${folder}.json`)
  return new Stryker({
    mutate: files,
    testRunner: 'bundled-tests',
    plugins: [new URL('mutation/runner.mjs', import.meta.url).href],
    buildCommand: 'node tools/mutation/bundle.mjs',
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // What the copy of the repository doesn't need.
    ignorePatterns: ['/dist', '/docs', '/examples', '/bench'],
    tempDirName: '.stryker/copy',
    incremental: true,
    incrementalFile: `.stryker/${folder}.json`,
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    logLevel: 'warn',
    warnings: { slow: false },
    // A loop that doesn't end is noticed by its count; the time is for one that isn't mutated itself.
    timeoutMS: 20_000,
  }).runMutationTest()
}

/** Says how a folder stands: whether the mutants that survive are just those that are listed. */
async function check(folder) {
  const started = performance.now()
  const mutants = await mutate(folder, [`src/${folder}/**/*.ts`])
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout')
  const survived = mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(changeOf)
  const other = mutants.length - noticed.length - survived.length
  const listed = readSurvivors(folder)
  const unlisted = without(survived, listed)
  const outdated = without(listed, survived)
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(
    `${folder}: ${mutants.length} mutants, ${noticed.length} noticed, ${survived.length} survived, ${seconds} s` +
      (other > 0 ? `, ${other} not run` : ''),
  )
  for (const change of unlisted) console.log(`  no test notices: ${change}`)
  for (const change of outdated) console.log(`  listed, and noticed or gone: ${change}`)
  return other + unlisted.length + outdated.length === 0
}

mkdirSync(join(root, '.stryker'), { recursive: true })
process.chdir(root)
const asked = process.argv.slice(2)
const unknown = asked.filter((folder) => !(folder in folders))
if (unknown.length > 0) throw new Error(`no such folder is mutated: ${unknown.join(', ')}`)
for (const folder of asked.length > 0 ? asked : Object.keys(folders)) {
  if (!(await check(folder))) process.exitCode = 1
}
